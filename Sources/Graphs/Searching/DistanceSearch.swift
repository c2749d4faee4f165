/// Distances from one node to all others, in hops or by length, with buffers that are used again
/// from node to node.
struct DistanceSearch: Sendable {
  /// By inner node; infinite where nothing leads.
  private(set) var distances: [Double]
  /// The nodes reached, nearest first, the start included.
  private(set) var reached: [Int32] = []
  private var heap = CostHeap()

  init(nodeCount: Int) {
    distances = [Double](repeating: .infinity, count: nodeCount)
    reached.reserveCapacity(nodeCount)
  }

  private mutating func begin(at start: Int) {
    for node in reached { distances[Int(node)] = .infinity }
    reached.removeAll(keepingCapacity: true)
    distances[start] = 0
  }

  /// Counts hops along the arcs of `adjacency`, on ways that do not go on from `stop`.
  ///
  /// - Complexity: O(nodes and arcs within reach).
  mutating func countHops(from start: Int, in adjacency: Adjacency, stoppingAt stop: Int = -1) {
    begin(at: start)
    reached.append(Int32(start))
    let offsets = adjacency.offsets.span
    let neighbours = adjacency.neighbours.span
    var next = 0
    while next < reached.count {
      let node = Int(reached[next])
      next += 1
      guard node != stop else { continue }
      let hops = distances[node] + 1
      for arc in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
        let other = neighbours[unchecked: arc]
        if distances[Int(other)] == .infinity {
          distances[Int(other)] = hops
          reached.append(other)
        }
      }
    }
  }

  /// Sums lengths along the arcs of `adjacency`, by Dijkstra's algorithm, on ways that do not go on
  /// from `stop`.
  ///
  /// - Complexity: O((*n* + *m*) log *m*) for *n* nodes and *m* arcs within reach.
  mutating func addLengths(
    from start: Int, in adjacency: Adjacency, stoppingAt stop: Int = -1
  ) {
    begin(at: start)
    let offsets = adjacency.offsets.span
    let neighbours = adjacency.neighbours.span
    let weights = adjacency.weights.span
    heap.removeAll()
    heap.push(Int32(start), cost: 0)
    while let entry = heap.pop() {
      let node = Int(entry.node)
      // A node enters the heap each time its distance falls; only the last entry still holds.
      guard entry.cost == distances[node] else { continue }
      reached.append(entry.node)
      guard node != stop else { continue }
      for arc in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
        let other = neighbours[unchecked: arc]
        let length = entry.cost + weights[unchecked: arc]
        if length < distances[Int(other)] {
          distances[Int(other)] = length
          heap.push(other, cost: length)
        }
      }
    }
  }
}
