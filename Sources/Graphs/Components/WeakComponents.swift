/// The parts of a graph that no edge joins, whichever way edges run.
///
/// - Complexity: O(*nodes* + *edges*).
public struct WeakComponents: Sendable {
  public init() {}

  /// Returns the number of each node's part; parts are numbered by their first node.
  public func labels(of graph: Graph) -> [Int] {
    var labels = [Int](repeating: -1, count: graph.nodeCount)
    var parts = 0
    var queue: [Int32] = []
    for first in 0..<graph.nodeCount where labels[first] < 0 {
      labels[first] = parts
      queue.append(graph.inner[first])
      while let node = queue.popLast() {
        for adjacency in [graph.forward, graph.backward] {
          for arc in adjacency.row(of: Int(node)) {
            let other = adjacency.neighbours[arc]
            let name = Int(graph.given[Int(other)])
            guard labels[name] < 0 else { continue }
            labels[name] = parts
            queue.append(other)
          }
        }
      }
      parts += 1
    }
    return labels
  }

  /// Returns the parts as lists of nodes, each rising, ordered by their first node.
  public func parts(of graph: Graph) -> [[Int]] {
    ComponentLabels(labels: labels(of: graph)).parts
  }
}
