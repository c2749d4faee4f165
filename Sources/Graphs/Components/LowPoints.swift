/// A depth-first walk over all ties, and how far back each node's branch reaches by ties that the
/// walk did not use.
///
/// - Source: Hopcroft, Tarjan (1973), *Efficient algorithms for graph manipulation*.
struct LowPoints: Sendable {
  /// Inner nodes in the order of the walk.
  private(set) var order: [Int32] = []
  /// The node from which the walk came; −1 for the first of each part.
  private(set) var parents: [Int32]
  /// The place of each node in `order`.
  private(set) var turns: [Int32]
  /// The least turn that the node or one behind it is tied to.
  private(set) var lows: [Int32]

  init(_ ties: Ties) {
    let count = ties.nodeCount
    let offsets = ties.adjacency.offsets.span
    let neighbours = ties.adjacency.neighbours.span
    parents = [Int32](repeating: -1, count: count)
    turns = parents
    lows = parents
    order.reserveCapacity(count)
    var arcs = parents
    var walk: [Int32] = []
    for root in 0..<count where turns[root] < 0 {
      walk.append(Int32(root))
      while let top = walk.last {
        let node = Int(top)
        if turns[node] < 0 {
          turns[node] = Int32(order.count)
          lows[node] = turns[node]
          order.append(top)
          arcs[node] = offsets[unchecked: node]
        }
        // All neighbours are below the node count.
        if arcs[node] < offsets[unchecked: node + 1] {
          let other = Int(neighbours[unchecked: Int(arcs[node])])
          arcs[node] += 1
          if turns[other] < 0 {
            parents[other] = top
            walk.append(Int32(other))
          } else if other != Int(parents[node]) {
            lows[node] = min(lows[node], turns[other])
          }
          continue
        }
        walk.removeLast()
        let parent = Int(parents[node])
        if parent >= 0 { lows[parent] = min(lows[parent], lows[node]) }
      }
    }
  }
}
