/// How many contacts a node has once those who know each other are counted for less: Burt's
/// effective size.
///
/// The number of contacts less, for each contact *j*, Σ_q *pᵢq* *mⱼq*: the share of *i*'s strength in
/// the contact *q*, times how much *j* and *q* have to do with each other. Equal to the number of
/// contacts when no two of them are tied.
///
/// Self-loops and ties of weight 0 do not count.
///
/// - Complexity: O(*edges*^1.5).
/// - Source: Burt (1992), *Structural Holes*, chapter 2.
public struct EffectiveSize: Sendable {
  /// By what the strength of the tie between two contacts is measured; the same where all ties are
  /// equally strong.
  public enum Measure: Sendable {
    /// By the strongest tie of the contact that may be redundant, *j*: Burt's definition.
    case strongestOfContact
    /// By the strongest tie of the one that makes it so, *q*: what networkx 3.6 computes for all
    /// nodes at once.
    case strongestOfOther
  }

  /// How a contact is weighed.
  public var measure = Measure.strongestOfContact

  public init() {}

  /// Returns one size per node; nil for a node without contacts.
  ///
  /// - Throws: `GraphError.invalidWeight` for a negative weight.
  public func scores(of graph: Graph) throws(GraphError) -> [Double?] {
    let shares = try ContactShares(of: graph)
    var redundancy = Redundancy(shares, measure)
    TriangleSearch.visitAll(in: shares.ties, &redundancy)
    let sizes = shares.ties.degrees.enumerated().map { node, contacts in
      Double(contacts) - redundancy.sums[node]
    }
    return shares.scores(sizes, of: graph)
  }

  /// Returns each node's effective size as a share of its contacts, its efficiency.
  ///
  /// - Throws: `GraphError.invalidWeight` for a negative weight.
  public func efficiencies(of graph: Graph) throws(GraphError) -> [Double?] {
    let contacts = graph.inGivenOrder(try ContactShares(of: graph).ties.degrees)
    return try zip(scores(of: graph), contacts).map { size, count in size.map { $0 / Double(count) }
    }
  }

  private struct Redundancy: TriangleVisitor {
    private let weights: [Double]
    /// By node: 1 / its strength, and 1 / its strongest tie; 0 for a node without contacts.
    private let shares: [Double]
    private let scales: [Double]
    private let isByContact: Bool
    var sums: [Double]

    init(_ contacts: ContactShares, _ measure: Measure) {
      weights = contacts.ties.adjacency.weights
      shares = contacts.totals.map { $0 > 0 ? 1 / $0 : 0 }
      scales = contacts.strongest.map { $0 > 0 ? 1 / $0 : 0 }
      isByContact = measure == .strongestOfContact
      sums = [Double](repeating: 0, count: shares.count)
    }

    mutating func visit(_ triangles: Span<Triangle>) {
      // Copies of the tables leave `self` free to be written to.
      let (weightTable, shareTable, scaleTable) = (weights, shares, scales)
      let isByContact = isByContact
      let weights = weightTable.span
      let shares = shareTable.span
      let scales = scaleTable.span
      var sums = sums.mutableSpan
      // Triangles hold nodes below the node count and arcs below the arc count.
      for place in 0..<triangles.count {
        let triangle = triangles[unchecked: place]
        let first = Int(triangle.first)
        let second = Int(triangle.second)
        let third = Int(triangle.third)
        let near = weights[unchecked: Int(triangle.firstToSecond)]
        let far = weights[unchecked: Int(triangle.firstToThird)]
        let rest = weights[unchecked: Int(triangle.secondToThird)]
        let one = scales[unchecked: first]
        let two = scales[unchecked: second]
        let three = scales[unchecked: third]
        // Of each node's two contacts, one is redundant by the other and the other by the one: the
        // share in the other times the tie of both by the scale of the one, or of the other.
        let secondByThird = isByContact ? far * two : far * three
        let thirdBySecond = isByContact ? near * three : near * two
        let firstByThird = isByContact ? rest * one : rest * three
        let thirdByFirst = isByContact ? near * three : near * one
        let firstBySecond = isByContact ? rest * one : rest * two
        let secondByFirst = isByContact ? far * two : far * one
        sums[unchecked: first] +=
          shares[unchecked: first] * rest * (secondByThird + thirdBySecond)
        sums[unchecked: second] +=
          shares[unchecked: second] * far * (firstByThird + thirdByFirst)
        sums[unchecked: third] +=
          shares[unchecked: third] * near * (firstBySecond + secondByFirst)
      }
    }
  }
}
