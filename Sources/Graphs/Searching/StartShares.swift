/// What share of the shortest paths from one start runs through each node and over each arc.
///
/// - Source: Brandes (2001), whose lists of predecessors are replaced by a second look at each arc.
struct StartShares: Sendable {
  /// By inner node, over ordered pairs, the ends of a path left out.
  private(set) var scores: [Double]
  /// How many shortest paths lead from the start to each node.
  private var paths: [Double]
  private var credit: [Double]
  /// When the search reached each node.
  private var turns: [Int32]

  init(nodeCount: Int) {
    scores = [Double](repeating: 0, count: nodeCount)
    paths = scores
    credit = scores
    turns = [Int32](repeating: -1, count: nodeCount)
  }

  /// Adds the paths from the start of a finished search along the arcs of `adjacency`.
  ///
  /// Paths are counted forwards in the order in which the search reached the nodes, then credit is
  /// handed back. An arc leads on only to a node reached later, so that lengths too small to
  /// change a sum close no circle.
  mutating func add(_ search: DistanceSearch, in adjacency: Adjacency, tie: some StepTie) {
    Self.add(search, adjacency, tie, &scores, &paths, &credit, &turns)
  }

  /// Adds what the last search that was added sends over each arc.
  func addArcs(
    of search: DistanceSearch, in adjacency: Adjacency, tie: some StepTie, to sums: inout [Double]
  ) {
    let neighbours = adjacency.neighbours.span
    let weights = adjacency.weights.span
    let distances = search.distances.span
    let paths = paths.span
    let credit = credit.span
    let turns = turns.span
    var sums = sums.mutableSpan
    // All nodes are below the node count, the size of the buffers, and arcs below the arc count.
    for (turn, name) in search.reached.enumerated() {
      let node = Int(name)
      let here = distances[unchecked: node]
      let ways = paths[unchecked: node]
      for arc in adjacency.row(of: node) {
        let other = Int(neighbours[unchecked: arc])
        if turns[unchecked: other] > Int32(turn),
          tie.leads(from: here, over: weights[unchecked: arc], to: distances[unchecked: other])
        {
          sums[unchecked: arc] += ways * (1 + credit[unchecked: other]) / paths[unchecked: other]
        }
      }
    }
  }

  /// The buffers come one by one because they are written to side by side.
  private static func add(
    _ search: DistanceSearch, _ adjacency: Adjacency, _ tie: some StepTie,
    _ scores: inout [Double], _ paths: inout [Double], _ credit: inout [Double],
    _ turns: inout [Int32]
  ) {
    let offsets = adjacency.offsets.span
    let neighbours = adjacency.neighbours.span
    let weights = adjacency.weights.span
    let distances = search.distances.span
    let reached = search.reached.span
    // All nodes in `reached` and `neighbours` are below the node count, the size of all buffers.
    for turn in 0..<reached.count {
      let node = Int(reached[unchecked: turn])
      paths[node] = 0
      credit[node] = 0
      turns[node] = Int32(turn)
    }
    let turns = turns.span
    var paths = paths.mutableSpan
    paths[Int(reached[0])] = 1
    for turn in 0..<reached.count {
      let node = Int(reached[unchecked: turn])
      let here = distances[unchecked: node]
      let ways = paths[unchecked: node]
      for arc in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
        let other = Int(neighbours[unchecked: arc])
        if turns[unchecked: other] > Int32(turn),
          tie.leads(from: here, over: weights[unchecked: arc], to: distances[unchecked: other])
        {
          paths[unchecked: other] += ways
        }
      }
    }
    var credit = credit.mutableSpan
    for turn in stride(from: reached.count - 1, to: 0, by: -1) {
      let node = Int(reached[unchecked: turn])
      let here = distances[unchecked: node]
      var sum = 0.0
      for arc in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
        let other = Int(neighbours[unchecked: arc])
        if turns[unchecked: other] > Int32(turn),
          tie.leads(from: here, over: weights[unchecked: arc], to: distances[unchecked: other])
        {
          sum += (1 + credit[unchecked: other]) / paths[unchecked: other]
        }
      }
      credit[unchecked: node] = sum * paths[unchecked: node]
      scores[node] += credit[unchecked: node]
    }
  }
}

/// Whether an arc lies on a shortest path from the start.
protocol StepTie {
  func leads(from here: Double, over weight: Double, to there: Double) -> Bool
}

struct HopTie: StepTie {
  @inline(__always)
  func leads(from here: Double, over weight: Double, to there: Double) -> Bool { there == here + 1 }
}

struct LengthTie: StepTie {
  @inline(__always)
  func leads(from here: Double, over weight: Double, to there: Double) -> Bool {
    Tolerance.equal(here + weight, there)
  }
}
