/// The widest way by (narrowest edge, hops, nodes in order).
///
/// First how wide a way there is, with as many hops as allowed; then the fewest hops over edges at
/// least so wide; then the walk, the least node first.
///
/// - Complexity: O(*m* log *m*) for *m* arcs, or O(*hops* × *m*) with a limit on hops.
struct WidthSearch: DetourSearch {
  mutating func nodes(of detour: Detour, in graph: Graph) -> [Int]? {
    let width =
      detour.maximumHops.map { Self.width(of: detour, hops: $0, in: graph) }
      ?? Self.widths(to: detour.target, over: graph.backward, within: detour)[detour.start]
    guard width > -.infinity else { return nil }
    return fewestHops(detour, width: min(width, detour.narrowest), in: graph)
  }

  /// The width of the widest way along `adjacency` from `target` to each inner node; −∞ where there
  /// is none. A detour narrows the search to what it allows, seen from its target.
  static func widths(
    to target: Int, over adjacency: Adjacency, within detour: Detour? = nil
  ) -> [Double] {
    var widths = [Double](repeating: -.infinity, count: adjacency.offsets.count - 1)
    var heap = CostHeap()
    widths[target] = .infinity
    heap.push(Int32(target), cost: -.infinity)
    while let entry = heap.pop() {
      let node = Int(entry.node)
      guard widths[node] == -entry.cost, node != detour?.start else { continue }
      for arc in adjacency.row(of: node) {
        let previous = Int(adjacency.neighbours[arc])
        if let detour, !detour.allowsBack(to: previous, from: node) { continue }
        let width = min(widths[node], adjacency.weights[arc])
        guard width > widths[previous] else { continue }
        widths[previous] = width
        heap.push(Int32(previous), cost: -width)
      }
    }
    return widths
  }

  /// The width of the widest way with at most so many hops.
  private static func width(of detour: Detour, hops: Int, in graph: Graph) -> Double {
    var widths = [Double](repeating: -.infinity, count: graph.nodeCount)
    widths[detour.target] = .infinity
    for _ in 0..<max(min(hops, graph.nodeCount - 1), 0) {
      var wider = widths
      for node in 0..<graph.nodeCount where node == detour.start || !detour.isClosed[node] {
        for arc in graph.forward.row(of: node) {
          let next = Int(graph.forward.neighbours[arc])
          guard detour.allows(node, next) else { continue }
          wider[node] = max(wider[node], min(widths[next], graph.forward.weights[arc]))
        }
      }
      widths = wider
    }
    return widths[detour.start]
  }

  private func fewestHops(_ detour: Detour, width: Double, in graph: Graph) -> [Int]? {
    var hops = [Int](repeating: -1, count: graph.nodeCount)
    hops[detour.target] = 0
    var queue = [detour.target]
    var place = 0
    while place < queue.count, hops[detour.start] < 0 {
      let node = queue[place]
      place += 1
      for arc in graph.backward.row(of: node) where graph.backward.weights[arc] >= width {
        let previous = Int(graph.backward.neighbours[arc])
        guard hops[previous] < 0, detour.allowsBack(to: previous, from: node) else { continue }
        hops[previous] = hops[node] + 1
        queue.append(previous)
      }
    }
    return detour.walk(in: graph) { _, node, next, weight in
      weight >= width && hops[next] >= 0 && hops[next] == hops[node] - 1
    }
  }
}
