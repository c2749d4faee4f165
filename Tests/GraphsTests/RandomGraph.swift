import Graphs
import TestSupport

/// Small graphs at random, with everything allowed: isolates, self-loops, parallel edges, ties.
struct RandomGraph {
  var nodeCount: Int
  var isDirected: Bool
  var edges: [(source: Int, target: Int, weight: Double)] = []

  init(nodes: ClosedRange<Int>, edgesPerNode: Double, using random: inout SplitMix64) {
    nodeCount = Int.random(in: nodes, using: &random)
    isDirected = Bool.random(using: &random)
    for _ in 0..<Int(Double(nodeCount) * edgesPerNode) {
      edges.append(
        (
          Int.random(in: 0..<nodeCount, using: &random),
          Int.random(in: 0..<nodeCount, using: &random),
          Double(Int.random(in: 1...4, using: &random))
        ))
    }
  }

  func graph(merging: GraphBuilder.Merging = .sum) throws -> Graph {
    var builder = GraphBuilder(nodeCount: nodeCount, isDirected: isDirected)
    for edge in edges {
      try builder.addEdge(from: edge.source, to: edge.target, weight: edge.weight)
    }
    return builder.graph(merging: merging)
  }

  /// The same graph with its nodes renamed and its edges in another order.
  func renamed(by names: [Int], using random: inout SplitMix64) -> RandomGraph {
    var copy = self
    copy.edges = edges.map { (names[$0.source], names[$0.target], $0.weight) }
    copy.edges.shuffle(using: &random)
    return copy
  }
}

/// Whether two lists of numbers agree to within a billionth.
func agree(_ one: [Double], _ other: [Double], within tolerance: Double = 1e-9) -> Bool {
  one.count == other.count
    && zip(one, other).allSatisfy { abs($0 - $1) <= tolerance || $0 == $1 }
}
