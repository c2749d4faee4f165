import TestSupport
import Testing

@testable import Graphs

/// Measures of a graph as a whole.
@Suite struct StructureTests {
  private func graph(
    _ count: Int, _ edges: [(Int, Int)], isDirected: Bool = true
  ) throws -> Graph {
    var builder = GraphBuilder(nodeCount: count, isDirected: isDirected)
    for (source, target) in edges { try builder.addEdge(from: source, to: target) }
    return builder.graph()
  }

  @Test func threeOfSixPairsAndTwoOfThemAnswered() throws {
    let edges = [(0, 1), (1, 0), (1, 2), (1, 2), (2, 2)]
    let directed = try graph(3, edges)
    #expect(Density().value(of: directed) == 0.5)
    #expect(Reciprocity().value(of: directed) == 2.0 / 3)
    let undirected = try graph(3, edges, isDirected: false)
    #expect(Density().value(of: undirected) == 2.0 / 3)
    #expect(Reciprocity().value(of: undirected) == 1)
  }

  @Test func whatHasNoEdgesHasNoShares() throws {
    for count in 0...1 { #expect(Density().value(of: try graph(count, [])) == nil) }
    #expect(Density().value(of: try graph(2, [(0, 0)])) == 0)
    #expect(Reciprocity().value(of: try graph(2, [(0, 0)])) == nil)
    #expect(Assortativity().value(of: try graph(2, [(0, 0)])) == nil)
  }

  /// In a star everybody with one tie is tied to the one with many. In a circle all are alike.
  @Test func aStarAndACircle() throws {
    let star = try graph(4, [(0, 1), (0, 2), (0, 3)], isDirected: false)
    #expect(abs((Assortativity().value(of: star) ?? 0) + 1) < 1e-12)
    let circle = try graph(3, [(0, 1), (1, 2), (2, 0)], isDirected: false)
    #expect(Assortativity().value(of: circle) == nil)
  }

  @Test func correlationOfADirectedGraphByHand() throws {
    // Out-degrees 2, 1, 0, 0; in-degrees 0, 1, 1, 1 … 0 → 1, 0 → 2, 1 → 2: sources have 2, 2, 1,
    // targets have 1, 2, 2: means 5/3; products of differences −2/9, 1/9, −2/9; squares 2/3 each.
    let value = Assortativity().value(of: try graph(3, [(0, 1), (0, 2), (1, 2)]))
    #expect(abs((value ?? 0) + 0.5) < 1e-12)
  }

  @Test(arguments: 0..<80 as Range<UInt64>)
  func sharesAndCorrelationOverAllArcs(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 2...14, edgesPerNode: 2, using: &random).graph()
    let slow = SlowGraph(graph)
    let arcs = slow.nodes.flatMap { source in slow.successors[source].map { (source, $0) } }
    let possible = Double(graph.nodeCount * (graph.nodeCount - 1))
    #expect(Density().value(of: graph) == Double(arcs.count) / possible)
    let answered = arcs.count { slow.leads($0.1, $0.0) }
    let share = arcs.isEmpty ? nil : Double(answered) / Double(arcs.count)
    #expect(Reciprocity().value(of: graph) == share)

    let pairs = arcs.map { source, target in
      (
        Double(slow.successors[source].count),
        Double(slow.nodes.count { slow.leads($0, target) })
      )
    }
    let count = Double(pairs.count)
    let means = (
      pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count
    )
    let together = pairs.reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
    let spreads = (
      pairs.reduce(0) { $0 + ($1.0 - means.0) * ($1.0 - means.0) },
      pairs.reduce(0) { $0 + ($1.1 - means.1) * ($1.1 - means.1) }
    )
    let value = Assortativity().value(of: graph)
    if spreads.0 * spreads.1 > 1e-9 {
      let expected = together / (spreads.0 * spreads.1).squareRoot()
      #expect(value.map { abs($0 - expected) < 1e-9 } ?? false)
    } else {
      #expect(value == nil)
    }
  }
}
