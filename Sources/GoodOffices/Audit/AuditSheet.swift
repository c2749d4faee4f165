/// The sheet that people judge claims on: a row a claim, with two columns left empty for them.
public struct AuditSheet: Sendable {
  private let strata: [AuditSample.Stratum]

  public init(_ strata: [AuditSample.Stratum]) { self.strata = strata }

  static let columns = [
    "claim", "article", "line", "relation", "source", "target", "status", "speaker", "quote",
    "context", "stratum", "population", "drawn", "correct", "note",
  ]

  /// How many claims were drawn, and from how many.
  public var drawn: Int { strata.reduce(0) { $0 + $1.claims.count } }
  public var population: Int { strata.reduce(0) { $0 + $1.population } }

  /// The sheet as comma-separated values, its rows in the order of articles, so that whoever
  /// judges reads each article once.
  public var text: String {
    var rows: [(claim: Claim, stratum: AuditSample.Stratum)] = []
    for stratum in strata {
      for claim in stratum.claims { rows.append((claim, stratum)) }
    }
    rows.sort { one, other in
      (one.claim.article, one.claim.trigger.range.lowerBound, one.claim.id)
        < (other.claim.article, other.claim.trigger.range.lowerBound, other.claim.id)
    }
    return CSVText.line(AuditSheet.columns)
      + rows.map { CSVText.line(cells($0.claim, in: $0.stratum)) }.joined()
  }

  private func cells(_ claim: Claim, in stratum: AuditSample.Stratum) -> [String] {
    let target = (claim.target.map { [$0] } ?? []) + claim.parties
    let words = [
      claim.id, claim.article, String(claim.line), claim.relation.rawValue, claim.source.name,
      target.map(\.name).joined(separator: "; "), claim.status.rawValue,
      claim.speaker.map { "\($0.name) (\($0.kind.rawValue))" } ?? "the article itself",
      claim.quote.text, claim.context ?? claim.quote.text, stratum.name,
      String(stratum.population), String(stratum.claims.count), "", "",
    ]
    return words.map(CSVText.guarded)
  }

  /// A line for each stratum: how many of how many were drawn.
  public var account: [String] {
    strata.map { "\($0.name): \($0.claims.count) of \($0.population)" }
  }
}
