/// Gathers the claims of a set into the edges of a view.
struct EdgeGathering {
  let set: ClaimSet
  let filter: ClaimFilter
  private let rollUp: RollUp
  private var omissions = InfluenceGraph.Omissions()

  init(set: ClaimSet, filter: ClaimFilter) {
    self.set = set
    self.filter = filter
    rollUp = RollUp(level: filter.level, actors: set.actors)
  }

  mutating func graph() -> InfluenceGraph {
    let buckets = gather(set.claims.sorted(by: Claim.stands))
    var claims: [Claim] = []
    var edges: [Edge] = []
    for (key, evidence) in buckets.sorted(by: { $0.key < $1.key }) {
      guard let edge = edge(key, evidence: evidence, claims: &claims) else { continue }
      edges.append(edge)
    }
    let order = claims.indices.sorted { Claim.stands(claims[$0], before: claims[$1]) }
    var rank = [Int](repeating: 0, count: claims.count)
    for (place, index) in order.enumerated() { rank[index] = place }
    for edge in edges.indices {
      edges[edge].claims = edges[edge].claims.map { rank[$0] }.sorted()
      edges[edge].denials = edges[edge].denials.map { rank[$0] }.sorted()
    }
    tellApart(&edges)
    let kept = order.map { claims[$0] }
    return InfluenceGraph(
      actors: actors(namedBy: kept), claims: kept, edges: edges, articleCount: set.articleCount,
      outlets: set.outlets, links: set.links, omissions: omissions, statuses: filter.statuses)
  }

  /// The claims that pass everything but the statuses, by edge.
  private mutating func gather(_ claims: [Claim]) -> [EdgeKey: [Claim]] {
    var buckets: [EdgeKey: [Claim]] = [:]
    for claim in claims
    where filter.admits(relation: claim.relation) && filter.admits(voiceOf: claim) {
      guard filter.admits(date: claim.reportDate) else {
        if claim.reportDate == nil { omissions.undated += 1 }
        continue
      }
      guard let key = EdgeKey(claim, rollUp: rollUp) else {
        omissions.selfLoops += 1
        continue
      }
      guard admitsActors(of: claim, key) else { continue }
      buckets[key, default: []].append(claim)
    }
    return buckets
  }

  private func admitsActors(of claim: Claim, _ key: EdgeKey) -> Bool {
    guard !filter.actors.isEmpty else { return true }
    let named = [claim.source] + (claim.target.map { [$0] } ?? []) + claim.parties
    return filter.actors.contains(key.source)
      || key.recipients.contains { filter.actors.contains($0) }
      || named.contains { filter.actors.contains($0.actor) }
  }

  /// The edge for the evidence in view, nil when there is none or too little. Appends the claims
  /// it keeps to `claims`.
  private mutating func edge(
    _ key: EdgeKey, evidence: [Claim], claims: inout [Claim]
  ) -> Edge? {
    let visible = evidence.filter { filter.statuses.contains(EvidenceKey($0).status) }
    omissions.otherStatus += evidence.count - visible.count
    guard !visible.isEmpty else { return nil }
    let counts = Dictionary(grouping: visible) { EvidenceKey($0) }
      .map { (key: $0.key, counts: EvidenceCounts(of: $0.value, outlets: set.outlets)) }
      .sorted { $0.key < $1.key }
    var edge = Edge(
      id: EdgeSlug.slug(
        source: key.source, relation: key.relation, recipients: key.recipients),
      source: key.source, relation: key.relation, target: key.target, parties: key.parties,
      counts: counts, claims: [], weight: 0)
    guard edge.mostReports >= filter.minimumReports else {
      omissions.weakEdges += 1
      return nil
    }
    edge.weight = edge.counts(for: .asserted).reports
    edge.isDisputed = Set(evidence.map(\.polarity)).count == 2
    for claim in evidence {
      let isVisible = filter.statuses.contains(EvidenceKey(claim).status)
      guard isVisible || claim.polarity == .denied else { continue }
      if isVisible { edge.claims.append(claims.count) }
      if claim.polarity == .denied { edge.denials.append(claims.count) }
      claims.append(claim)
    }
    return edge
  }

  /// Gives edges that share a slug a digest each.
  private func tellApart(_ edges: inout [Edge]) {
    let uses = Dictionary(grouping: edges.indices) { edges[$0].id }
    for index in edges.indices where (uses[edges[index].id]?.count ?? 0) > 1 {
      edges[index].id = EdgeSlug.distinct(
        source: edges[index].source, relation: edges[index].relation,
        recipients: edges[index].recipients)
    }
  }

  /// The actors of the set, and those that only the claims know.
  private func actors(namedBy claims: [Claim]) -> [ActorID: Actor] {
    var actors = set.actors
    for claim in claims {
      for side in [claim.source] + (claim.target.map { [$0] } ?? []) + claim.parties
      where actors[side.actor] == nil {
        actors[side.actor] = Actor(id: side.actor, name: side.name, kind: side.kind)
      }
    }
    return actors
  }
}

extension Claim {
  /// The order of claims in answers: by article, place, relation and actors.
  package static func stands(_ one: Claim, before other: Claim) -> Bool {
    if one.article != other.article { return one.article < other.article }
    if one.quote.range.lowerBound != other.quote.range.lowerBound {
      return one.quote.range.lowerBound < other.quote.range.lowerBound
    }
    if one.trigger.range.lowerBound != other.trigger.range.lowerBound {
      return one.trigger.range.lowerBound < other.trigger.range.lowerBound
    }
    if one.relation != other.relation { return one.relation < other.relation }
    if one.source.actor != other.source.actor { return one.source.actor < other.source.actor }
    let recipients = one.recipients
    if recipients != other.recipients {
      return recipients.lexicographicallyPrecedes(other.recipients)
    }
    return one.id < other.id
  }

  /// The actors at the receiving end, in the order of the text.
  var recipients: [ActorID] { (target.map { [$0.actor] } ?? []) + parties.map(\.actor) }
}
