/// How deep in the thick of the graph a node sits: the largest *k* such that it belongs to a set of
/// nodes each tied to at least *k* others of the set (the *k*-core).
///
/// Directions, weights, parallel edges and self-loops do not matter.
///
/// - Complexity: O(*nodes* + *edges*).
/// - Source: Seidman (1983); Batagelj, Zaveršnik (2003), *An O(m) algorithm for cores
///   decomposition of networks*.
public struct CoreNumbers: Sendable {
  public init() {}

  /// Returns one core number per node; 0 for a node without ties.
  ///
  /// The node with fewest ties left is taken away again and again; nodes stand in `order` sorted by
  /// ties left, and one that loses a tie swaps places with the first of those that had as many.
  public func numbers(of graph: Graph) -> [Int] {
    let ties = Ties(of: graph)
    let neighbours = ties.adjacency.neighbours
    var left = ties.degrees
    // Where the nodes with each number of ties begin in `order`.
    var starts = [Int](repeating: 0, count: (left.max() ?? 0) + 2)
    for count in left { starts[count + 1] += 1 }
    for count in 1..<starts.count { starts[count] += starts[count - 1] }
    var order = [Int](repeating: 0, count: graph.nodeCount)
    var places = order
    var next = starts
    for (node, count) in left.enumerated() {
      places[node] = next[count]
      order[next[count]] = node
      next[count] += 1
    }
    for place in order.indices {
      let node = order[place]
      for arc in ties.adjacency.row(of: node) {
        let other = Int(neighbours[arc])
        let count = left[other]
        guard count > left[node] else { continue }
        // More ties left than `node` has: their place in `order` is still to come.
        let first = starts[count]
        let swapped = order[first]
        order[first] = other
        order[places[other]] = swapped
        places[swapped] = places[other]
        places[other] = first
        starts[count] = first + 1
        left[other] = count - 1
      }
    }
    return graph.inGivenOrder(left)
  }
}
