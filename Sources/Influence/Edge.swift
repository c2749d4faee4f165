import Actors
import Claims

/// How often a relation is stated, counted four ways that are never merged into one.
public struct EvidenceCounts: Sendable, Hashable {
  public var mentions: Int
  public var articles: Int
  public var outlets: Int
  /// Independent reports: near-copies of one sentence count once.
  public var reports: Int

  public init(mentions: Int, articles: Int, outlets: Int, reports: Int) {
    self.mentions = mentions
    self.articles = articles
    self.outlets = outlets
    self.reports = reports
  }
}

/// What a count is about: happened or only asked for, affirmed or denied.
public struct EvidenceKey: Sendable, Hashable, Comparable {
  public var realis: Realis
  public var polarity: Polarity

  public init(realis: Realis, polarity: Polarity) {
    self.realis = realis
    self.polarity = polarity
  }

  public static func < (one: EvidenceKey, other: EvidenceKey) -> Bool {
    (one.realis.rawValue, one.polarity.rawValue) < (other.realis.rawValue, other.polarity.rawValue)
  }
}

/// All claims that one actor stands in one relation to another.
public struct Edge: Sendable {
  /// A stable slug: `usa_pressures_qat`.
  public var id: String
  public var source: ActorID
  public var relation: Relation
  /// Nil for `mediates`, which has `parties`.
  public var target: ActorID?
  public var parties: [ActorID]
  /// Sorted by key.
  public var counts: [(key: EvidenceKey, counts: EvidenceCounts)]
  /// Indices into the graph's claims.
  public var claims: [Int]
  /// Independent reports that it happened, affirmed.
  public var weight: Int
  /// True when claims affirm and claims deny it.
  public var isDisputed: Bool

  public init(
    id: String, source: ActorID, relation: Relation, target: ActorID?, parties: [ActorID] = [],
    counts: [(key: EvidenceKey, counts: EvidenceCounts)], claims: [Int], weight: Int,
    isDisputed: Bool
  ) {
    self.id = id
    self.source = source
    self.relation = relation
    self.target = target
    self.parties = parties
    self.counts = counts
    self.claims = claims
    self.weight = weight
    self.isDisputed = isDisputed
  }
}
