/// How much of a node's relations ends up with the same few people: Burt's constraint.
///
/// *cᵢ* = Σⱼ (*pᵢⱼ* + Σ_q *pᵢq* *p_qj*)² over the contacts *j* of *i*, where *p* is the share of
/// strength. Low where contacts are many and strangers to each other, so that the node can broker
/// between them; 1 for a node with one contact that has others; above 1 in a tight group of three.
///
/// Contacts are counted in either direction; parallel edges count as the graph merged them,
/// self-loops and ties of weight 0 do not count.
///
/// - Complexity: O(*edges*^1.5): only triangles add to the inner sums.
/// - Source: Burt (1992), *Structural Holes*, chapter 2.
public struct Constraint: Sendable {
  public init() {}

  /// Returns one score per node; nil for a node without contacts.
  ///
  /// - Throws: `GraphError.invalidWeight` for a negative weight.
  public func scores(of graph: Graph) throws(GraphError) -> [Double?] {
    let shares = try ContactShares(of: graph)
    let adjacency = shares.ties.adjacency
    var detours = Detours(shares)
    TriangleSearch.visitAll(in: shares.ties, &detours)
    var sums = [Double](repeating: 0, count: graph.nodeCount)
    for node in 0..<graph.nodeCount {
      for arc in adjacency.row(of: node) {
        let other = Int(adjacency.neighbours[arc])
        guard other < node else { break }
        let weight = adjacency.weights[arc]
        let there = weight / shares.totals[node] + detours.sums[2 * arc]
        let back = weight / shares.totals[other] + detours.sums[2 * arc + 1]
        sums[node] += there * there
        sums[other] += back * back
      }
    }
    return shares.scores(sums, of: graph)
  }

  /// Σ_q *pᵢq* *p_qj*, by the arc between *i* and *j* that leads to the earlier of the two.
  private struct Detours: TriangleVisitor {
    private let weights: [Double]
    /// 1 / the strength of each node; 0 for one without.
    private let scales: [Double]
    /// Two for each arc: from its start to its end, and from its end to its start.
    var sums: [Double]

    init(_ shares: ContactShares) {
      weights = shares.ties.adjacency.weights
      scales = shares.totals.map { $0 > 0 ? 1 / $0 : 0 }
      sums = [Double](repeating: 0, count: 2 * weights.count)
    }

    mutating func visit(_ triangles: Span<Triangle>) {
      // Copies of the tables leave `self` free to be written to.
      let (weightTable, scaleTable) = (weights, scales)
      let weights = weightTable.span
      let scales = scaleTable.span
      var sums = sums.mutableSpan
      // Triangles hold nodes below the node count and arcs below the arc count.
      for place in 0..<triangles.count {
        let triangle = triangles[unchecked: place]
        let one = scales[unchecked: Int(triangle.first)]
        let two = scales[unchecked: Int(triangle.second)]
        let three = scales[unchecked: Int(triangle.third)]
        let near = weights[unchecked: Int(triangle.firstToSecond)]
        let far = weights[unchecked: Int(triangle.firstToThird)]
        let rest = weights[unchecked: Int(triangle.secondToThird)]
        // From i by q to j: the tie of i and q over i's strength, that of q and j over q's.
        sums[unchecked: 2 * Int(triangle.firstToSecond)] += (far * one) * (rest * three)
        sums[unchecked: 2 * Int(triangle.firstToSecond) + 1] += (rest * two) * (far * three)
        sums[unchecked: 2 * Int(triangle.firstToThird)] += (near * one) * (rest * two)
        sums[unchecked: 2 * Int(triangle.firstToThird) + 1] += (rest * three) * (near * two)
        sums[unchecked: 2 * Int(triangle.secondToThird)] += (near * two) * (far * one)
        sums[unchecked: 2 * Int(triangle.secondToThird) + 1] += (far * three) * (near * one)
      }
    }
  }
}
