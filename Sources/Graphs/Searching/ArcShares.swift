/// Adds up, start by start, what share of the shortest paths runs over each arc.
///
/// - Source: Brandes (2008), *On variants of shortest-path betweenness centrality*.
struct ArcShares: Sendable {
  /// By arc, over ordered pairs; no number if paths are too many to count.
  private(set) var scores: [Double]
  /// By inner node, how many shortest paths lead there from the start, and the paths that run on
  /// from there to others, in units of pairs.
  private var paths: [Double]
  private var credit: [Double]
  /// When the search reached each node.
  private var turns: [Int32]
  /// The arcs of shortest paths, in the order in which the search reached their tails.
  private var steps: [Step] = []

  private struct Step: Sendable {
    var tail: Int32
    var head: Int32
    var arc: Int32
  }

  init(over adjacency: Adjacency) {
    scores = [Double](repeating: 0, count: adjacency.neighbours.count)
    paths = [Double](repeating: 0, count: adjacency.offsets.count - 1)
    credit = paths
    turns = [Int32](repeating: -1, count: paths.count)
  }

  /// Adds the paths from the start of a finished search along the arcs of `adjacency`.
  ///
  /// An arc leads on only to a node reached later, so that lengths too small to change a sum close
  /// no circle.
  mutating func add(_ search: DistanceSearch, by length: Length, in adjacency: Adjacency) {
    for (turn, node) in search.reached.enumerated() {
      turns[Int(node)] = Int32(turn)
      paths[Int(node)] = turn == 0 ? 1 : 0
      credit[Int(node)] = 0
    }
    collect(search, length, adjacency)
    Self.hand(steps, &paths, &credit, &scores)
    for node in search.reached { turns[Int(node)] = -1 }
  }

  /// Finds the arcs of shortest paths.
  private mutating func collect(
    _ search: DistanceSearch, _ length: Length, _ adjacency: Adjacency
  ) {
    let neighbours = adjacency.neighbours.span
    let weights = adjacency.weights.span
    let distances = search.distances.span
    steps.removeAll(keepingCapacity: true)
    // A copy of the table leaves `self` free to be written to.
    let turnTable = turns
    let turns = turnTable.span
    // All neighbours are below the node count, the size of `distances` and `turns`.
    for (turn, tail) in search.reached.enumerated() {
      let here = distances[unchecked: Int(tail)]
      for arc in adjacency.row(of: Int(tail)) {
        let head = neighbours[unchecked: arc]
        let there = here + (length == .hops ? 1 : weights[unchecked: arc])
        if turns[unchecked: Int(head)] > Int32(turn),
          Tolerance.equal(there, distances[unchecked: Int(head)])
        {
          steps.append(Step(tail: tail, head: head, arc: Int32(arc)))
        }
      }
    }
  }

  /// Hands paths on, forwards, and credit back.
  ///
  /// The buffers come one by one because they are written to side by side. Invariant: tails and
  /// heads are below the node count and arcs below the arc count.
  private static func hand(
    _ steps: [Step], _ paths: inout [Double], _ credit: inout [Double], _ scores: inout [Double]
  ) {
    let steps = steps.span
    var paths = paths.mutableSpan
    var credit = credit.mutableSpan
    var scores = scores.mutableSpan
    for place in 0..<steps.count {
      let step = steps[unchecked: place]
      paths[unchecked: Int(step.head)] += paths[unchecked: Int(step.tail)]
    }
    for place in stride(from: steps.count - 1, through: 0, by: -1) {
      let step = steps[unchecked: place]
      // No number times infinitely many paths: more than can be counted must not go unseen.
      let ways = paths[unchecked: Int(step.head)]
      let share =
        paths[unchecked: Int(step.tail)] / ways * (1 + credit[unchecked: Int(step.head)]) + 0 * ways
      credit[unchecked: Int(step.tail)] += share
      scores[unchecked: Int(step.arc)] += share
    }
  }
}
