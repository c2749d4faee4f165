/// What claims are told apart by when a sample of them is drawn.
public enum StratumKey: String, Sendable, CaseIterable {
  case relation, realis, polarity
  /// `denied`, or the realis of what is affirmed.
  case status
  /// The kind of speaker, `article` for the article's own voice.
  case speaker
  /// The codebook entry.
  case rule
  case article

  /// The claim's value.
  func value(of claim: Claim) -> String {
    switch self {
    case .relation: claim.relation.rawValue
    case .realis: claim.realis.rawValue
    case .polarity: claim.polarity.rawValue
    case .status: claim.status.rawValue
    case .speaker: claim.speaker?.kind.rawValue ?? "article"
    case .rule: claim.rule
    case .article: claim.article
    }
  }
}

extension Claim {
  /// `denied`, or the realis of what is affirmed.
  var status: EvidenceStatus { EvidenceKey(realis: realis, polarity: polarity).status }
}
