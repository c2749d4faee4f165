/// Counts for each node, level by level, how many starts it is that many hops from, 512 starts at a
/// time.
///
/// The searches go from level to level together, one bit each: an arc is looked at once for all of
/// them.
///
/// - Complexity: O(*nodes* + *arcs*) a start; less by up to 512 where levels are few and full.
/// - Source: Then et al. (2014), *The more the merrier: efficient multi-source graph traversal*.
struct HopTally: Sendable {
  private typealias Bits = SIMD8<UInt64>
  static let lanes = Bits.scalarCount * UInt64.bitWidth

  /// By inner node, over all starts so far.
  var sums: [DistanceSum]
  private let worth: DistanceSums.Worth
  /// The starts that have reached a node.
  private var seen: [Bits]
  /// The starts that the present level brings; none between levels.
  private var arriving: [Bits]
  /// Whether the present level has led to the node: 0 or 1.
  private var touches: [UInt8]
  private var touched: [Int32]
  private var visits: [Visit] = []

  private struct Visit: Sendable {
    var node: Int32
    /// The starts that reached the node with this level.
    var starts: Bits
  }

  init(nodeCount: Int, worth: DistanceSums.Worth) {
    self.worth = worth
    sums = [DistanceSum](repeating: DistanceSum(), count: nodeCount)
    seen = [Bits](repeating: .zero, count: nodeCount)
    arriving = seen
    touches = [UInt8](repeating: 0, count: nodeCount)
    // One more than can be touched: the next place is written before it is known to be needed.
    touched = [Int32](repeating: 0, count: nodeCount + 1)
  }

  /// Tallies the hops from up to `lanes` starts along the arcs of `adjacency`.
  mutating func add(_ starts: Range<Int>, in adjacency: Adjacency) {
    for node in seen.indices { seen[node] = .zero }
    visits.removeAll(keepingCapacity: true)
    for (lane, start) in starts.enumerated() {
      var one = Bits.zero
      one[lane / UInt64.bitWidth] = 1 << UInt64(lane % UInt64.bitWidth)
      seen[start] = one
      visits.append(Visit(node: Int32(start), starts: one))
    }
    var hops = 0
    while !visits.isEmpty {
      hops += 1
      let count = Self.descend(visits, adjacency, &arriving, &touches, &touched)
      visits.removeAll(keepingCapacity: true)
      Self.arrive(
        touched[..<count], worth.of(Double(hops)), &visits, &seen, &arriving, &touches, &sums)
    }
  }

  // The buffers come one by one because they are written to side by side. Invariant: all nodes are
  // below the node count, the size of each.

  /// Hands the starts of one level on; returns how many nodes are touched.
  private static func descend(
    _ visits: [Visit], _ adjacency: Adjacency, _ arriving: inout [Bits], _ touches: inout [UInt8],
    _ touched: inout [Int32]
  ) -> Int {
    let offsets = adjacency.offsets.span
    let neighbours = adjacency.neighbours.span
    var arriving = arriving.mutableSpan
    var touches = touches.mutableSpan
    var touched = touched.mutableSpan
    var count = 0
    for visit in visits {
      let node = Int(visit.node)
      for arc in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
        let other = neighbours[unchecked: arc]
        arriving[unchecked: Int(other)] |= visit.starts
        touched[unchecked: count] = other
        count += Int(1 - touches[unchecked: Int(other)])
        touches[unchecked: Int(other)] = 1
      }
    }
    return count
  }

  /// Tallies the starts that are new to each node touched, which make the next level.
  private static func arrive(
    _ touched: ArraySlice<Int32>, _ worth: Double, _ visits: inout [Visit], _ seen: inout [Bits],
    _ arriving: inout [Bits], _ touches: inout [UInt8], _ sums: inout [DistanceSum]
  ) {
    for other in touched {
      let node = Int(other)
      touches[node] = 0
      let new = arriving[node] & ~seen[node]
      arriving[node] = .zero
      guard new != .zero else { continue }
      seen[node] |= new
      visits.append(Visit(node: other, starts: new))
      var count = 0
      for place in new.indices { count += new[place].nonzeroBitCount }
      sums[node].nodes += count
      sums[node].total += Double(count) * worth
    }
  }
}
