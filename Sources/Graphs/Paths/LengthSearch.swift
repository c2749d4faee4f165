/// The shortest way by (length, hops, longest edge, nodes in order).
///
/// Nodes are labelled with the best rest, backwards from the target; the way is then walked
/// forwards, the least node first among those whose label fits. Labels whose lengths tie within the
/// tolerance are corrected for hops and longest edge.
///
/// A search from the start keeps the labelling to nodes that can lie on a shortest way: it meets the
/// labels half-way (Pohl, 1971), or, where many detours to one target are sought, is guided by the
/// distances to that target (Hart, Nilsson, Raphael, 1968).
struct LengthSearch: DetourSearch {
  /// `hops` makes every arc one long; the longest edge is still told by weight.
  let length: Length
  private var labels: [Label]
  private var isPending: [Bool]
  private var heap = CostHeap()
  /// From the start: the least length found so far. No node that is not reached, or has more, can
  /// be nearer than `radius`.
  private var reached: [Double]
  private var radius = Double.infinity
  private var outward = CostHeap()
  /// Nodes whose buffers have to be cleared.
  private var used: [Int32] = []
  /// The distance from each node to the target if nothing is closed; nil before `aim`.
  private var distances: [Double]?

  /// How much longer than the best a way may look and still be kept: ample for ties and rounding.
  private static let slack = 1 + 1e-9

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
    reached = Array(repeating: .infinity, count: nodeCount)
  }

  /// Prepares for many detours to one target.
  mutating func aim(at target: Int, in graph: Graph) {
    var search = DistanceSearch(nodeCount: graph.nodeCount)
    switch length {
    case .hops: search.countHops(from: target, in: graph.backward)
    case .weight: search.addLengths(from: target, in: graph.backward)
    }
    distances = search.distances
  }

  mutating func nodes(of detour: Detour, in graph: Graph) -> [Int]? {
    clear()
    labels[detour.target] = Label(cost: 0, hops: 0, longest: 0)
    isPending[detour.target] = true
    heap.push(Int32(detour.target), cost: 0)
    reached[detour.start] = 0
    used += [Int32(detour.start), Int32(detour.target)]
    let best: Double
    if let distances {
      best = guided(by: distances, detour, in: graph)
    } else {
      best = meet(detour, in: graph)
    }
    guard best < .infinity else { return nil }
    let bound = best * Self.slack
    heap.keep { $0.cost + min(reached[Int($0.node)], radius) <= bound }
    while let entry = heap.pop() {
      let limit = labels[detour.start].cost
      if entry.cost > limit, !Tolerance.equal(entry.cost, limit) { break }
      label(from: entry, detour, in: graph, bound: bound)
    }
    guard labels[detour.start].cost < .infinity else { return nil }
    return walk(detour, in: graph)
  }

  private mutating func clear() {
    for node in used {
      labels[Int(node)] = Label()
      isPending[Int(node)] = false
      reached[Int(node)] = .infinity
    }
    used.removeAll(keepingCapacity: true)
    heap.removeAll()
    outward.removeAll()
    radius = .infinity
  }

  /// Labels the nodes before one, as far as a way over them is not longer than `bound`.
  ///
  /// - Returns: the length of the shortest way that is known to lead over one of them.
  @discardableResult
  private mutating func label(
    from entry: CostHeap.Entry, _ detour: Detour, in graph: Graph, bound: Double
  ) -> Double {
    let node = Int(entry.node)
    guard isPending[node], node != detour.start else { return .infinity }
    isPending[node] = false
    let label = labels[node]
    guard label.cost + min(reached[node], radius) <= bound else { return .infinity }
    var met = Double.infinity
    let neighbours = graph.backward.neighbours.span
    let weights = graph.backward.weights.span
    for arc in graph.backward.row(of: node) {
      let previous = Int(neighbours[unchecked: arc])
      let weight = weights[unchecked: arc]
      let cost = label.cost + (length == .hops ? 1 : weight)
      // Most arcs lead to nodes that already have a better label: they are done with first.
      guard cost <= labels[previous].cost * Self.slack,
        cost + min(reached[previous], radius) <= bound,
        detour.allowsBack(to: previous, from: node)
      else { continue }
      met = min(met, cost + reached[previous])
      let candidate = Label(
        cost: cost, hops: label.hops + 1, longest: max(label.longest, weight))
      guard candidate.isBetter(than: labels[previous]) else { continue }
      labels[previous] = candidate
      isPending[previous] = true
      used.append(Int32(previous))
      heap.push(Int32(previous), cost: cost)
    }
    return met
  }

  /// Searches from both ends, from the one with the shorter queue first, until no way through nodes
  /// still unseen can be as short as the best.
  ///
  /// - Returns: the length of the best way.
  private mutating func meet(_ detour: Detour, in graph: Graph) -> Double {
    outward.push(Int32(detour.start), cost: 0)
    radius = 0
    var best = Double.infinity
    let neighbours = graph.forward.neighbours.span
    let weights = graph.forward.weights.span
    while let here = outward.least, let there = heap.least {
      radius = here
      guard here + there <= best * Self.slack else { return best }
      if outward.count <= heap.count {
        guard let entry = outward.pop() else { break }
        let node = Int(entry.node)
        guard entry.cost == reached[node], node != detour.target else { continue }
        // Rows are within 0..<arcs, as `Adjacency` promises.
        for arc in graph.forward.row(of: node) {
          let next = Int(neighbours[unchecked: arc])
          let cost = entry.cost + (length == .hops ? 1 : weights[unchecked: arc])
          // What is left from there is what the label says, or more than the labels have come to.
          guard cost < reached[next], cost + min(labels[next].cost, there) <= best * Self.slack,
            detour.allows(node, next)
          else { continue }
          reached[next] = cost
          used.append(Int32(next))
          outward.push(Int32(next), cost: cost)
          best = min(best, cost + labels[next].cost)
        }
      } else if let entry = heap.pop() {
        best = min(best, label(from: entry, detour, in: graph, bound: best * Self.slack))
      }
    }
    // One search has run out: what it has not reached lies on no way.
    if outward.least == nil { radius = .infinity }
    return best
  }

  /// Searches from the start for all nodes on ways that are as short as the best.
  ///
  /// - Returns: the length of the best way; infinite if none is as short as the detour may be.
  private mutating func guided(
    by distances: [Double], _ detour: Detour, in graph: Graph
  ) -> Double {
    outward.push(Int32(detour.start), cost: distances[detour.start])
    while let entry = outward.pop() {
      let best = reached[detour.target]
      guard entry.cost <= min(best, detour.maximumLength) * Self.slack else { break }
      let node = Int(entry.node)
      guard entry.cost == reached[node] + distances[node], node != detour.target else { continue }
      for arc in graph.forward.row(of: node) {
        let next = Int(graph.forward.neighbours[arc])
        let cost = reached[node] + (length == .hops ? 1 : graph.forward.weights[arc])
        guard cost < reached[next], distances[next] < .infinity, detour.allows(node, next) else {
          continue
        }
        reached[next] = cost
        used.append(Int32(next))
        outward.push(Int32(next), cost: cost + distances[next])
      }
    }
    let best = reached[detour.target]
    return best <= detour.maximumLength * Self.slack ? best : .infinity
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
