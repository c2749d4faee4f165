/// The shortest way by (length, hops, longest edge, nodes in order).
///
/// Dijkstra's algorithm runs backwards from the target and labels nodes with the best rest; the way
/// is then walked forwards, the least node first among those whose label fits. Labels whose lengths
/// tie within the tolerance are corrected for hops and longest edge.
struct LengthSearch: DetourSearch {
  /// `hops` makes every arc one long; the longest edge is still told by weight.
  let length: Length
  private var labels: [Label]
  private var isPending: [Bool]
  private var heap = CostHeap()

  private struct Label: Sendable {
    var cost = Double.infinity
    var hops = Int.max
    var longest = Double.infinity

    func isBetter(than other: Label) -> Bool {
      if !Tolerance.equal(cost, other.cost) { return cost < other.cost }
      return (hops, longest) < (other.hops, other.longest)
    }
  }

  init(length: Length, nodeCount: Int) {
    self.length = length
    labels = Array(repeating: Label(), count: nodeCount)
    isPending = Array(repeating: false, count: nodeCount)
  }

  mutating func nodes(of detour: Detour, in graph: Graph) -> [Int]? {
    label(detour, in: graph)
    guard labels[detour.start].cost < .infinity else { return nil }
    return walk(detour, in: graph)
  }

  private mutating func label(_ detour: Detour, in graph: Graph) {
    for node in labels.indices {
      labels[node] = Label()
      isPending[node] = false
    }
    heap.removeAll()
    labels[detour.target] = Label(cost: 0, hops: 0, longest: 0)
    isPending[detour.target] = true
    heap.push(Int32(detour.target), cost: 0)
    while let entry = heap.pop() {
      let limit = labels[detour.start].cost
      if entry.cost > limit, !Tolerance.equal(entry.cost, limit) { break }
      let node = Int(entry.node)
      guard isPending[node], node != detour.start else { continue }
      isPending[node] = false
      let label = labels[node]
      for arc in graph.backward.row(of: node) {
        let previous = Int(graph.backward.neighbours[arc])
        guard detour.allowsBack(to: previous, from: node) else { continue }
        let weight = graph.backward.weights[arc]
        let candidate = Label(
          cost: label.cost + (length == .hops ? 1 : weight), hops: label.hops + 1,
          longest: max(label.longest, weight))
        guard candidate.isBetter(than: labels[previous]) else { continue }
        labels[previous] = candidate
        isPending[previous] = true
        heap.push(Int32(previous), cost: candidate.cost)
      }
    }
  }

  private func walk(_ detour: Detour, in graph: Graph) -> [Int]? {
    let longest = max(detour.longest, labels[detour.start].longest)
    return detour.walk(in: graph) { _, node, next, weight in
      let rest = labels[next]
      return rest.hops == labels[node].hops - 1 && max(weight, rest.longest) <= longest
        && Tolerance.equal(rest.cost + (length == .hops ? 1 : weight), labels[node].cost)
    }
  }
}
