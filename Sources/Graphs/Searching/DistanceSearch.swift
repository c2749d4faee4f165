/// Distances from one node to all others, in hops or by length, with buffers that are used again
/// from node to node.
struct DistanceSearch: Sendable {
  /// By inner node; infinite where nothing leads.
  private(set) var distances: [Double]
  /// The nodes reached, the start first; nearest first in hops, by length each after those on the
  /// shortest paths to it.
  private(set) var reached: [Int32] = []
  /// By inner node, its place in `reached`; −1 where nothing leads. Not told in hops.
  private(set) var turns: [Int32]
  private var heap = CostHeap()
  private var buckets: BucketQueue?

  init(nodeCount: Int) {
    distances = [Double](repeating: .infinity, count: nodeCount)
    turns = [Int32](repeating: -1, count: nodeCount)
    reached.reserveCapacity(nodeCount)
  }

  /// Looks at all lengths first, which pays for searches by length that lead far along the arcs of
  /// `adjacency`, and only along those.
  init(over adjacency: Adjacency) {
    self.init(nodeCount: adjacency.offsets.count - 1)
    buckets = BucketQueue(over: adjacency)
  }

  private mutating func begin(at start: Int) {
    for node in reached {
      distances[Int(node)] = .infinity
      turns[Int(node)] = -1
    }
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
    var steps = NoSteps()
    addLengths(from: start, in: adjacency, stoppingAt: stop, noting: &steps)
  }

  /// Sums lengths and tells `steps` of each arc within reach.
  mutating func addLengths(
    from start: Int, in adjacency: Adjacency, stoppingAt stop: Int = -1,
    noting steps: inout some StepList
  ) {
    begin(at: start)
    if var queue = buckets.take() {
      Self.search(start, stop, adjacency, &queue, &distances, &turns, &reached, &steps)
      buckets = queue
    } else {
      Self.search(start, stop, adjacency, &heap, &distances, &turns, &reached, &steps)
    }
  }

  /// The buffers come one by one because they are written to side by side. Invariant: all nodes are
  /// below the node count, the size of `distances` and `turns`.
  private static func search(
    _ start: Int, _ stop: Int, _ adjacency: Adjacency, _ queue: inout some NodeQueue,
    _ distances: inout [Double], _ turns: inout [Int32], _ reached: inout [Int32],
    _ steps: inout some StepList
  ) {
    let offsets = adjacency.offsets.span
    let neighbours = adjacency.neighbours.span
    let weights = adjacency.weights.span
    var distances = distances.mutableSpan
    var turns = turns.mutableSpan
    queue.removeAll()
    queue.push(Int32(start), cost: 0)
    while let entry = queue.popNode() {
      let node = Int(entry)
      guard turns[unchecked: node] < 0 else { continue }
      turns[unchecked: node] = Int32(reached.count)
      reached.append(entry)
      guard node != stop else { continue }
      let here = distances[unchecked: node]
      for arc in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
        let other = neighbours[unchecked: arc]
        let length = here + weights[unchecked: arc]
        let known = distances[unchecked: Int(other)]
        steps.look(from: entry, to: other, length: length, known: known)
        if length < known {
          distances[unchecked: Int(other)] = length
          queue.push(other, cost: length)
        }
      }
    }
  }
}

/// What a search by length tells of the arcs it looks at.
protocol StepList {
  /// An arc leads to a node that is `known` away so far, making it `length` away.
  mutating func look(from tail: Int32, to head: Int32, length: Double, known: Double)
}

private struct NoSteps: StepList {
  @inline(__always)
  mutating func look(from tail: Int32, to head: Int32, length: Double, known: Double) {}
}
