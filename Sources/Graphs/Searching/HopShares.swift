/// Adds up what share of the paths with the fewest hops runs through each node, eight starts at a
/// time.
///
/// The eight searches go from level to level together, each in its own lane: an arc is looked at
/// once for all of them, and no arc asks how far its ends are. Forwards, what arrives at a node that
/// the lane has reached before is dropped; backwards, only deeper nodes hold credit, and an arc
/// leads at most one level deeper, so a plain sum over a row counts the right ones.
///
/// - Complexity: O(*nodes* + *arcs*) a start.
/// - Source: Brandes (2001), *A faster algorithm for betweenness centrality*; several starts at
///   once as in Then et al. (2014), *The more the merrier: efficient multi-source graph traversal*.
struct HopShares: ShareSum {
  private typealias Lanes = SIMD8<Double>
  static let lanes = Lanes.scalarCount

  var scores: ShareScores
  /// By node and lane, how many shortest paths lead there; 0 where the lane was not yet.
  private var paths: [Lanes]
  /// By node and lane: forwards, how many paths arrive from the present level, all 0 between levels;
  /// backwards, (1 + credit)/paths if the node is deeper than the present level, else 0.
  private var handed: [Lanes]
  /// Whether the present level has led to the node: 0 or 1.
  private var touches: [UInt8]
  private var touched: [Int32]
  /// All levels, one after the other: a node stands in each level that it has in some lane.
  private var visits: [Visit] = []

  private struct Visit: Sendable {
    var node: Int32
    /// How many paths lead to the node in the lanes where it has this level, else 0.
    var paths: Lanes
  }

  init(over adjacency: Adjacency) {
    let nodeCount = adjacency.offsets.count - 1
    scores = ShareScores(over: adjacency)
    paths = [Lanes](repeating: .zero, count: nodeCount)
    handed = paths
    touches = [UInt8](repeating: 0, count: nodeCount)
    // One more than can be touched: the next place is written before it is known to be needed.
    touched = [Int32](repeating: 0, count: nodeCount + 1)
  }

  mutating func add(_ starts: ArraySlice<Int>, in adjacency: Adjacency) {
    visits.removeAll(keepingCapacity: true)
    for (lane, start) in starts.enumerated() {
      var one = Lanes.zero
      one[lane] = 1
      paths[start] = one
      visits.append(Visit(node: Int32(start), paths: one))
    }
    var levels = [0..<visits.count]
    while let level = levels.last, !level.isEmpty {
      Self.descend(level, adjacency, &visits, &paths, &handed, &touches, &touched)
      levels.append(level.upperBound..<visits.count)
    }
    for level in levels.reversed() {
      if !scores.arcs.isEmpty { Self.addArcs(of: level, adjacency, visits, handed, &scores.arcs) }
      // The ends of paths get no credit.
      if level.lowerBound > 0 { Self.ascend(level, adjacency, &visits, &handed, &scores.nodes) }
    }
    for visit in visits {
      paths[Int(visit.node)] = .zero
      handed[Int(visit.node)] = .zero
    }
  }

  // The buffers come one by one because they are written to side by side. Invariant: all nodes of
  // visits and adjacency are below the node count, the size of each buffer.

  /// Hands the paths of one level on and appends the next level to `visits`.
  private static func descend(
    _ level: Range<Int>, _ adjacency: Adjacency, _ visits: inout [Visit], _ paths: inout [Lanes],
    _ arriving: inout [Lanes], _ touches: inout [UInt8], _ touched: inout [Int32]
  ) {
    let offsets = adjacency.offsets.span
    let neighbours = adjacency.neighbours.span
    var paths = paths.mutableSpan
    var arriving = arriving.mutableSpan
    var touches = touches.mutableSpan
    var touched = touched.mutableSpan
    var count = 0
    for place in level {
      let visit = visits[place]
      let node = Int(visit.node)
      for arc in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
        let other = neighbours[unchecked: arc]
        arriving[unchecked: Int(other)] += visit.paths
        touched[unchecked: count] = other
        count += Int(1 - touches[unchecked: Int(other)])
        touches[unchecked: Int(other)] = 1
      }
    }
    for place in 0..<count {
      let node = Int(touched[unchecked: place])
      touches[unchecked: node] = 0
      let known = paths[unchecked: node]
      let new = arriving[unchecked: node].replacing(with: 0, where: known .> 0)
      arriving[unchecked: node] = .zero
      if new != .zero {
        paths[unchecked: node] = known + new
        visits.append(Visit(node: Int32(node), paths: new))
      }
    }
  }

  /// Collects the credit of the next deeper level for one level.
  private static func ascend(
    _ level: Range<Int>, _ adjacency: Adjacency, _ visits: inout [Visit],
    _ credit: inout [Lanes], _ scores: inout [Double]
  ) {
    let offsets = adjacency.offsets.span
    let neighbours = adjacency.neighbours.span
    var credit = credit.mutableSpan
    var visits = visits.mutableSpan
    for place in level {
      let visit = visits[unchecked: place]
      let node = Int(visit.node)
      var sum = Lanes.zero
      for arc in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
        sum += credit[unchecked: Int(neighbours[unchecked: arc])]
      }
      scores[node] += (sum * visit.paths).sum()
      // (1 + credit)/paths, where credit = sum × paths
      visits[unchecked: place].paths = (sum + 1 / visit.paths)
        .replacing(with: 0, where: visit.paths .== 0)
    }
    for place in level {
      let visit = visits[unchecked: place]
      credit[unchecked: Int(visit.node)] += visit.paths
    }
  }

  /// Adds what one level hands on over each arc, before `ascend` turns its paths into credit.
  private static func addArcs(
    of level: Range<Int>, _ adjacency: Adjacency, _ visits: [Visit], _ credit: [Lanes],
    _ scores: inout [Double]
  ) {
    let neighbours = adjacency.neighbours.span
    let credit = credit.span
    var scores = scores.mutableSpan
    for visit in visits[level] {
      for arc in adjacency.row(of: Int(visit.node)) {
        let there = credit[unchecked: Int(neighbours[unchecked: arc])]
        scores[unchecked: arc] += (there * visit.paths).sum()
      }
    }
  }
}
