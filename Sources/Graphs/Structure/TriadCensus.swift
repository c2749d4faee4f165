/// How often each kind of triad occurs among all sets of three nodes.
///
/// Weights, parallel edges and self-loops do not matter; an undirected edge is a mutual tie.
///
/// - Complexity: O(*edges*^1.5). Only triangles are looked at one by one; pairs of ties at a node
///   are counted from its numbers of ties, single ties from their sum.
/// - Source: Holland, Leinhardt (1976); counting from closed triads as in Batagelj, Mrvar (2001),
///   *A subquadratic triad census algorithm*, whose scan of neighbourhoods is not needed.
public struct TriadCensus: Sendable {
  public init() {}

  /// A number for each kind of triad.
  public struct Counts: Hashable, Sendable {
    private var counts = [Int](repeating: 0, count: Triad.allCases.count)

    /// How many triads of a kind there are.
    public internal(set) subscript(triad: Triad) -> Int {
      get { counts[triad.rawValue] }
      set { counts[triad.rawValue] = newValue }
    }
  }

  /// Returns the counts, which sum to the number of sets of three nodes; should that be more than
  /// an `Int` holds, `empty` is `Int.max`.
  public func counts(of graph: Graph) -> Counts {
    let ties = Ties(of: graph)
    var closed = ClosedTriads(ways: ties.ways)
    TriangleSearch.visitAll(in: ties, &closed)
    var stars = Stars(of: ties)
    var result = Counts()
    // A triangle is no two of the pairs of ties at its corners.
    for (code, count) in closed.counts.enumerated() where count > 0 {
      let near = UInt8(code & 3)
      let far = UInt8(code >> 2 & 3)
      let rest = UInt8(code >> 4)
      result[Triad(near, far, rest)] += count
      stars.add(-count, near, far)
      stars.add(-count, Ties.turned(near), rest)
      stars.add(-count, Ties.turned(far), Ties.turned(rest))
    }
    for (one, other, count) in stars.pairs { result[Triad(one, other, 0)] += count }
    addSingleTies(ties, nodeCount: graph.nodeCount, to: &result)
    return result
  }

  /// Each tie stands in as many triads as there are other nodes; those counted already have two or
  /// three ties.
  private func addSingleTies(_ ties: Ties, nodeCount: Int, to result: inout Counts) {
    guard nodeCount > 2 else { return }
    let mutualArcs = ties.ways.count { $0 == Ties.out | Ties.back }
    let mutual = mutualArcs / 2
    let oneWay = (ties.ways.count - mutualArcs) / 2
    var counted = 0
    var mutualCounted = 0
    var oneWayCounted = 0
    for triad in Triad.allCases {
      counted += result[triad]
      mutualCounted += result[triad] * triad.mutualTies
      oneWayCounted += result[triad] * triad.oneWayTies
    }
    result[.mutual] = mutual * (nodeCount - 2) - mutualCounted
    result[.oneWay] = oneWay * (nodeCount - 2) - oneWayCounted
    counted += result[.mutual] + result[.oneWay]
    let nodes = Int128(nodeCount)
    result[.empty] = Int(clamping: nodes * (nodes - 1) * (nodes - 2) / 6 - Int128(counted))
  }

  /// How many triangles there are with each three ties: those of the first to the second and the
  /// third node, and of the second to the third, in two bits each.
  private struct ClosedTriads: TriangleVisitor {
    let ways: [UInt8]
    var counts = [Int](repeating: 0, count: 64)

    init(ways: [UInt8]) { self.ways = ways }

    mutating func visit(_ triangles: Span<Triangle>) {
      // A copy of the table leaves `self` free to be written to.
      let table = ways
      let ways = table.span
      var counts = counts.mutableSpan
      // Triangles hold arcs below the arc count; three times two bits are below 64.
      for place in 0..<triangles.count {
        let triangle = triangles[unchecked: place]
        let code =
          ways[unchecked: Int(triangle.firstToSecond)]
          | ways[unchecked: Int(triangle.firstToThird)] << 2
          | ways[unchecked: Int(triangle.secondToThird)] << 4
        counts[unchecked: Int(code)] += 1
      }
    }
  }

  /// How many pairs of ties meet in a node, by the directions of both seen from there.
  private struct Stars {
    /// The place of a pair is its lesser direction times four and its greater.
    private var counts = [Int](repeating: 0, count: 16)

    init(of ties: Ties) {
      for node in 0..<ties.nodeCount {
        var numbers = [0, 0, 0, 0]
        for arc in ties.adjacency.row(of: node) { numbers[Int(ties.ways[arc])] += 1 }
        for one in 1...3 {
          counts[one * 5] += numbers[one] * (numbers[one] - 1) / 2
          for other in 1...3 where one < other {
            counts[one * 4 + other] += numbers[one] * numbers[other]
          }
        }
      }
    }

    mutating func add(_ count: Int, _ one: UInt8, _ other: UInt8) {
      counts[Int(min(one, other)) * 4 + Int(max(one, other))] += count
    }

    var pairs: [(one: UInt8, other: UInt8, count: Int)] {
      counts.enumerated().compactMap { place, count in
        count > 0 ? (UInt8(place / 4), UInt8(place % 4), count) : nil
      }
    }
  }
}
