/// How many of all possible ties there are.
///
/// Weights, parallel edges and self-loops do not matter.
///
/// - Complexity: O(*nodes* + *edges*).
public struct Density: Sendable {
  public init() {}

  /// Returns a share in 0...1, of all ordered pairs in a directed graph and of all unordered ones in
  /// an undirected graph; nil for fewer than two nodes.
  public func value(of graph: Graph) -> Double? {
    guard graph.nodeCount > 1 else { return nil }
    var arcs = 0
    for node in 0..<graph.nodeCount {
      arcs += graph.forward.row(of: node).count
      if graph.forward.arc(from: node, to: node) != nil { arcs -= 1 }
    }
    return Double(arcs) / (Double(graph.nodeCount) * Double(graph.nodeCount - 1))
  }
}
