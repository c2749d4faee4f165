/// How many of the pairs of a node's contacts are tied to each other: the local clustering
/// coefficient; and for the graph as a whole, its transitivity.
///
/// Directions, weights, parallel edges and self-loops do not matter.
///
/// - Complexity: O(*edges*^1.5).
/// - Source: Watts, Strogatz (1998); transitivity: Luce, Perry (1949).
public struct Clustering: Sendable {
  public init() {}

  /// Returns a share in 0...1 per node; 0 for a node with fewer than two contacts.
  public func scores(of graph: Graph) -> [Double] {
    let (triangles, pairs) = counts(of: graph)
    return graph.inner.map { node in
      let pairs = pairs[Int(node)]
      return pairs > 0 ? Double(triangles[Int(node)]) / Double(pairs) : 0
    }
  }

  /// Returns the share of all pairs of contacts of one node that are tied to each other; nil if no
  /// node has two contacts.
  public func transitivity(of graph: Graph) -> Double? {
    let (triangles, pairs) = counts(of: graph)
    let all = pairs.reduce(0, +)
    return all > 0 ? Double(triangles.reduce(0, +)) / Double(all) : nil
  }

  /// Returns in how many triangles each node stands.
  public func triangles(of graph: Graph) -> [Int] {
    graph.inGivenOrder(counts(of: graph).triangles)
  }

  /// By inner node: triangles, and pairs of contacts.
  private func counts(of graph: Graph) -> (triangles: [Int], pairs: [Int]) {
    let ties = Ties(of: graph)
    var corners = Corners(counts: [Int](repeating: 0, count: graph.nodeCount))
    TriangleSearch.visitAll(in: ties, &corners)
    return (corners.counts, ties.degrees.map { $0 * ($0 - 1) / 2 })
  }

  private struct Corners: TriangleVisitor {
    var counts: [Int]

    mutating func visit(_ triangles: Span<Triangle>) {
      var counts = counts.mutableSpan
      // Triangles hold nodes below the node count.
      for place in 0..<triangles.count {
        let triangle = triangles[unchecked: place]
        counts[unchecked: Int(triangle.first)] += 1
        counts[unchecked: Int(triangle.second)] += 1
        counts[unchecked: Int(triangle.third)] += 1
      }
    }
  }
}
