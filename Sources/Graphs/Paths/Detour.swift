/// The rest of a path that is sought, from where it leaves a given beginning. All nodes are inner.
struct Detour: Sendable {
  var start: Int
  var target: Int
  /// Nodes that must not be entered: those of the beginning.
  var isClosed: [Bool]
  /// Nodes that must not come next after `start`.
  var barred: Set<Int> = []
  /// How many hops the rest may have; nil for any number.
  var maximumHops: Int?
  /// How long the rest may be to be of any use.
  var maximumLength = Double.infinity
  /// The largest and the smallest weight of the beginning: a longer longest edge in the rest is no
  /// worse as long as it stays below, a narrower narrowest one as long as it stays above.
  var longest = 0.0
  var narrowest = Double.infinity

  /// Whether the arc from `node` to `next` may be used.
  @inline(__always)
  func allows(_ node: Int, _ next: Int) -> Bool {
    !(node == start && barred.contains(next)) && next != start && !isClosed[next]
  }

  /// Whether a search that comes back from `next` may step on `node`.
  @inline(__always)
  func allowsBack(to node: Int, from next: Int) -> Bool {
    (node == start || !isClosed[node]) && allows(node, next)
  }

  /// Walks from the start to the target, each time to the node with the least given number among
  /// those that `fits` calls the next node of a best way.
  func walk(
    in graph: Graph, fits: (_ hops: Int, _ node: Int, _ next: Int, _ weight: Double) -> Bool
  ) -> [Int]? {
    var nodes = [start]
    var node = start
    while node != target {
      var best: Int?
      for arc in graph.forward.row(of: node) {
        let next = Int(graph.forward.neighbours[arc])
        guard allows(node, next),
          fits(nodes.count - 1, node, next, graph.forward.weights[arc])
        else { continue }
        if let chosen = best, graph.given[chosen] < graph.given[next] { continue }
        best = next
      }
      guard let best else { return nil }
      nodes.append(best)
      node = best
    }
    return nodes
  }
}

/// Finds the best rest of a path.
protocol DetourSearch: Sendable {
  /// The inner nodes from `detour.start` to `detour.target`; nil if there is no way.
  mutating func nodes(of detour: Detour, in graph: Graph) -> [Int]?
}
