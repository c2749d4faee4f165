/// What kind of evidence a claim is: evidence of different kinds is never added up.
public struct EvidenceKey: Sendable, Hashable, Comparable {
  public var realis: Realis
  public var polarity: Polarity

  public init(realis: Realis, polarity: Polarity) {
    self.realis = realis
    self.polarity = polarity
  }

  package init(_ claim: Claim) { self.init(realis: claim.realis, polarity: claim.polarity) }

  /// What the weight of an edge counts: it happened or holds, and the text affirms it.
  public static let asserted = EvidenceKey(realis: .actual, polarity: .affirmed)

  /// What the columns of counts begin with in files: `actual`, `requested`; a denial also says of
  /// what kind, unless of what happened: `denied_intended`.
  package var columnPrefix: String {
    guard polarity == .denied, realis != .actual else { return status.rawValue }
    return "denied_" + realis.rawValue
  }

  /// The word shown to people.
  public var status: EvidenceStatus {
    if polarity == .denied { return .denied }
    return switch realis {
    case .actual: .actual
    case .requested: .requested
    case .intended: .intended
    case .conditional: .conditional
    case .unclear: .unclear
    }
  }

  /// As in answers: by status, so that a denial stands right below what it denies.
  public static func < (one: EvidenceKey, other: EvidenceKey) -> Bool {
    (one.status, one.realis.rawValue) < (other.status, other.realis.rawValue)
  }
}

/// The six words that answers and options use for the kinds of evidence.
public enum EvidenceStatus: String, Sendable, CaseIterable, Comparable {
  case actual, denied, requested, intended, conditional, unclear

  private var rank: Int {
    switch self {
    case .actual: 0
    case .denied: 1
    case .requested: 2
    case .intended: 3
    case .conditional: 4
    case .unclear: 5
    }
  }

  public static func < (one: EvidenceStatus, other: EvidenceStatus) -> Bool {
    one.rank < other.rank
  }
}
