/// Everything the articles say of one relation between the same actors.
///
/// Symmetric relations (`meets`, `agrees`, `cooperates`) have the lesser actor id first. A mediation
/// is one edge between three or more: `source` is the mediator, `parties` are the sides, and there
/// is no target.
public struct Edge: Sendable {
  /// A slug `[A-Za-z_][A-Za-z0-9_]*`, unique in the graph, the same in every run:
  /// `usa_pressures_qat`.
  public var id: String
  public var source: ActorID
  public var relation: Relation
  /// Nil for `mediates`.
  public var target: ActorID?
  /// The sides of a mediation, sorted; empty for other relations.
  public var parties: [ActorID]
  /// The evidence in view by kind, sorted by key.
  public var counts: [(key: EvidenceKey, counts: EvidenceCounts)]
  /// The claims in view: indices into `InfluenceGraph.claims`, sorted.
  public var claims: [Int]
  /// The claims that deny it, in view or not: indices into `InfluenceGraph.claims`, sorted.
  public var denials: [Int]
  /// Independent reports that it happened or holds.
  public var weight: Int
  /// Somebody affirms it and somebody denies it, whether or not denials are in view.
  public var isDisputed: Bool

  public init(
    id: String, source: ActorID, relation: Relation, target: ActorID?, parties: [ActorID] = [],
    counts: [(key: EvidenceKey, counts: EvidenceCounts)], claims: [Int], denials: [Int] = [],
    weight: Int, isDisputed: Bool = false
  ) {
    self.id = id
    self.source = source
    self.relation = relation
    self.target = target
    self.parties = parties
    self.counts = counts
    self.claims = claims
    self.denials = denials
    self.weight = weight
    self.isDisputed = isDisputed
  }

  /// Whom the relation points at: the target, or the parties of a mediation.
  public var recipients: [ActorID] { target.map { [$0] } ?? parties }

  /// Every actor it joins, the source first.
  public var actors: [ActorID] { [source] + recipients }

  /// The evidence of one kind that is in view; zero if there is none.
  public func counts(for key: EvidenceKey) -> EvidenceCounts {
    counts.first { $0.key == key }?.counts ?? EvidenceCounts()
  }

  /// The most independent reports that any one kind of evidence in view has.
  public var mostReports: Int { counts.map(\.counts.reports).max() ?? 0 }
}
