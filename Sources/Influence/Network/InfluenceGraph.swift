/// Who acts on whom, according to a set of articles: the claims of a view, gathered into edges.
public struct InfluenceGraph: Sendable {
  /// Every actor that the articles name, with or without an edge.
  public var actors: [ActorID: Actor]
  /// The claims that edges rest on or are denied by, sorted by article and position.
  public var claims: [Claim]
  /// Sorted by source, relation, target and parties.
  public var edges: [Edge]
  /// How many articles were read.
  public var articleCount: Int
  /// The outlet of each article that names one.
  public var outlets: [String: String]
  /// The address of each article that gives one.
  public var links: [String: String]
  /// What the filter left out.
  public var omissions: Omissions
  /// The kinds of evidence in view.
  public var statuses: Set<EvidenceStatus>
  /// What the numbers of the edges count.
  public var unit: CountedUnit

  /// Counts of what a view leaves out, for the line that says what was counted.
  public struct Omissions: Sendable, Hashable {
    /// Claims whose two sides are one actor at the chosen level.
    public var selfLoops = 0
    /// Claims without a report date, while dates were asked for.
    public var undated = 0
    /// Claims of a kind not in view (denied, requested …).
    public var otherStatus = 0
    /// Edges with fewer independent reports than asked for.
    public var weakEdges = 0

    public init() {}
  }

  public init(
    actors: [ActorID: Actor], claims: [Claim], edges: [Edge], articleCount: Int,
    outlets: [String: String] = [:], links: [String: String] = [:],
    omissions: Omissions = Omissions(),
    statuses: Set<EvidenceStatus> = [.actual], unit: CountedUnit = .reports
  ) {
    self.actors = actors
    self.claims = claims
    self.edges = edges
    self.articleCount = articleCount
    self.outlets = outlets
    self.links = links
    self.omissions = omissions
    self.statuses = statuses
    self.unit = unit
  }

  /// Gathers the claims that pass the filter into edges.
  ///
  /// - Complexity: O(*n* log *n*) for *n* claims.
  public init(_ set: ClaimSet, filter: ClaimFilter = ClaimFilter()) {
    var gathering = EdgeGathering(set: set, filter: filter)
    self = gathering.graph()
  }

  /// The neutral name of an actor; its id if the tables and the claims give none.
  public func name(of actor: ActorID) -> String { actors[actor]?.name ?? actor.rawValue }

  /// The edge of a relation between actors, if it is in view. Either order does for a symmetric
  /// relation.
  public func edge(_ source: ActorID, _ relation: Relation, _ target: ActorID) -> Edge? {
    let ends = EdgeKey.ordered(source, relation, target)
    return edges.first {
      $0.relation == relation && $0.source == ends.source && $0.target == ends.target
    }
  }

  /// The claim with an id, if it is one of the article's that edges rest on.
  ///
  /// - Complexity: O(log *claims* + claims of the article).
  func claim(withID id: String, of article: String) -> Claim? {
    var low = 0
    var high = claims.count
    while low < high {
      let middle = (low + high) / 2
      if claims[middle].article < article { low = middle + 1 } else { high = middle }
    }
    return claims[low...].prefix { $0.article == article }.first { $0.id == id }
  }
}
