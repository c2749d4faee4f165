/// The shortest way with a limited number of hops, by (length, hops, longest edge, nodes in order).
///
/// One layer of labels for each number of hops left, each computed from the one below.
///
/// - Complexity: O(*hops* × *arcs*) time, O(*hops* × *nodes*) space.
struct LayeredSearch: DetourSearch {
  private struct Label: Sendable {
    var cost = Double.infinity
    var longest = Double.infinity

    func isBetter(than other: Label) -> Bool {
      Tolerance.equal(cost, other.cost) ? longest < other.longest : cost < other.cost
    }
  }

  /// Labels by the exact number of hops to the target, then by inner node.
  private var layers: [[Label]] = []

  mutating func nodes(of detour: Detour, in graph: Graph) -> [Int]? {
    label(detour, in: graph)
    var best: Int?
    for hops in layers.indices.dropFirst() {
      let cost = layers[hops][detour.start].cost
      let least = best.map { layers[$0][detour.start].cost } ?? .infinity
      if cost < least, !Tolerance.equal(cost, least) { best = hops }
    }
    return best.flatMap { walk(detour, hops: $0, in: graph) }
  }

  private mutating func label(_ detour: Detour, in graph: Graph) {
    let none = [Label](repeating: Label(), count: graph.nodeCount)
    layers = [none]
    layers[0][detour.target] = Label(cost: 0, longest: 0)
    let limit = min(detour.maximumHops ?? .max, max(graph.nodeCount - 1, 0))
    for hops in 0..<max(limit, 0) {
      var layer = none
      for node in 0..<graph.nodeCount
      where node != detour.target && (node == detour.start || !detour.isClosed[node]) {
        for arc in graph.forward.row(of: node) {
          let next = Int(graph.forward.neighbours[arc])
          let rest = layers[hops][next]
          guard rest.cost < .infinity, detour.allows(node, next) else { continue }
          let weight = graph.forward.weights[arc]
          let candidate = Label(cost: rest.cost + weight, longest: max(rest.longest, weight))
          if candidate.isBetter(than: layer[node]) { layer[node] = candidate }
        }
      }
      layers.append(layer)
    }
  }

  private func walk(_ detour: Detour, hops: Int, in graph: Graph) -> [Int]? {
    let longest = max(detour.longest, layers[hops][detour.start].longest)
    return detour.walk(in: graph) { done, node, next, weight in
      guard done < hops else { return false }
      let rest = layers[hops - done - 1][next]
      return max(weight, rest.longest) <= longest
        && Tolerance.equal(rest.cost + weight, layers[hops - done][node].cost)
    }
  }
}
