import Influence

/// An edge of the graph that the chart shows, and as what.
struct DrawnEdge: Sendable {
  var edge: Edge
  /// The strongest status among those asked for.
  var status: EvidenceStatus
  /// The evidence of that status.
  var counts: EvidenceCounts
  /// How it differs from another set of articles; nil where it does not, or none is asked for.
  var change: EdgeChange?

  /// Nil when the edge has no evidence of a status that is asked for, and had none.
  init?(_ edge: Edge, includes: Set<EvidenceStatus>, change: EdgeChange? = nil) {
    let evidence = Self.evidence(of: edge)
    var shown = evidence.filter { includes.contains($0.status) }
    if shown.isEmpty, case .was(let status) = change, includes.contains(status) {
      shown = evidence
    }
    guard let first = shown.first else { return nil }
    let best =
      first.status == .actual
      ? first : shown.dropFirst().reduce(first) { $1.counts.reports > $0.counts.reports ? $1 : $0 }
    self.edge = edge
    self.change = change
    status = best.status
    counts = best.counts
  }

  /// What stands behind an edge, by status from the strongest to the weakest.
  static func evidence(of edge: Edge) -> [(status: EvidenceStatus, counts: EvidenceCounts)] {
    precedence.compactMap { status in
      var sum = EvidenceCounts()
      for (key, counts) in edge.counts where key.status == status {
        sum.mentions += counts.mentions
        sum.articles = max(sum.articles, counts.articles)
        sum.outlets = max(sum.outlets, counts.outlets)
        sum.reports += counts.reports
      }
      return sum.mentions > 0 ? (status, sum) : nil
    }
  }

  /// Which status an edge is drawn with when reports are equal.
  private static let precedence: [EvidenceStatus] = [
    .actual, .requested, .intended, .conditional, .unclear, .denied,
  ]

  /// Strongest first: independent reports of it as happening, then what is disputed, then mentions,
  /// then names, so that the order does not depend on the order of the edges.
  static func isStronger(_ one: DrawnEdge, than other: DrawnEdge) -> Bool {
    if one.edge.weight != other.edge.weight { return one.edge.weight > other.edge.weight }
    if one.status != other.status { return one.status < other.status }
    if one.edge.isDisputed != other.edge.isDisputed { return one.edge.isDisputed }
    if one.counts.reports != other.counts.reports {
      return one.counts.reports > other.counts.reports
    }
    if one.counts.mentions != other.counts.mentions {
      return one.counts.mentions > other.counts.mentions
    }
    return one.key.lexicographicallyPrecedes(other.key)
  }

  private var key: [String] {
    [edge.source.rawValue, edge.relation.rawValue, edge.target?.rawValue ?? ""]
      + edge.parties.map(\.rawValue) + [edge.id]
  }
}
