import TestSupport
import Testing

@testable import Graphs

@Suite struct BridgesTests {
  /// A triangle 0, 1, 2 with a tail 2, 3, 4: only the tail can be cut, at 2 and at 3. Edges both
  /// ways and parallel edges are one tie, so 3 and 4 still hang on a bridge.
  @Test func aTriangleWithATail() throws {
    var builder = GraphBuilder(nodeCount: 5)
    for (source, target) in [(0, 1), (1, 2), (2, 0), (3, 2), (3, 4), (4, 3), (3, 4), (4, 4)] {
      try builder.addEdge(from: source, to: target)
    }
    let graph = builder.graph()
    let bridges = Bridges().bridges(of: graph)
    #expect(bridges.map { [$0.lower, $0.upper] } == [[2, 3], [3, 4]])
    #expect(ArticulationPoints().nodes(of: graph) == [2, 3])
  }

  @Test func theEmptyGraphCannotBeCut() {
    #expect(Bridges().bridges(of: Graph()).isEmpty)
    #expect(ArticulationPoints().nodes(of: Graph()).isEmpty)
  }

  @Test func everyTieOfALongPathIsABridge() throws {
    let count = 300_000
    var builder = GraphBuilder(nodeCount: count, isDirected: false)
    for node in 1..<count { try builder.addEdge(from: node, to: node - 1) }
    let graph = builder.graph()
    #expect(Bridges().bridges(of: graph).map(\.lower) == Array(0..<count - 1))
    #expect(ArticulationPoints().nodes(of: graph) == Array(1..<count - 1))
  }

  /// From the definition: take the tie, or the node, away and see whether its ends, or those it is
  /// tied to, still reach each other.
  @Test(arguments: 0..<80 as Range<UInt64>)
  func cuttingSeparates(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...14, edgesPerNode: 1.2, using: &random).graph()
    let slow = SlowGraph(graph).undirected
    var bridges: [Bridges.Bridge] = []
    for lower in slow.nodes {
      for upper in slow.ties(of: lower).sorted()
      where lower < upper && !slow.without(lower, upper).reach(from: lower).contains(upper) {
        bridges.append(Bridges.Bridge(lower: lower, upper: upper))
      }
    }
    #expect(Bridges().bridges(of: graph) == bridges)
    let cuts = slow.nodes.filter { node in
      let others = slow.ties(of: node)
      guard let first = others.min() else { return false }
      return !others.isSubset(of: slow.reach(from: first, without: node))
    }
    #expect(ArticulationPoints().nodes(of: graph) == cuts)
  }
}
