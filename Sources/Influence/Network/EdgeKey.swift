/// What makes two claims evidence for one edge.
struct EdgeKey: Hashable, Comparable, Sendable {
  var source: ActorID
  var relation: Relation
  var target: ActorID?
  var parties: [ActorID]

  /// The edge of a claim; nil when its sides are one and the same actor at the level.
  init?(_ claim: Claim, rollUp: RollUp) {
    relation = claim.relation
    let source = rollUp.actor(of: claim.source.actor)
    guard claim.relation != .mediates else {
      self.source = source
      target = nil
      let sides = claim.parties + (claim.target.map { [$0] } ?? [])
      parties = Set(sides.map { rollUp.actor(of: $0.actor) }).subtracting([source]).sorted()
      // Talks whose sides are one actor at this level have nothing between them.
      guard !parties.isEmpty, parties.count > 1 || Set(sides.map(\.actor)).count == 1 else {
        return nil
      }
      return
    }
    guard let other = claim.target else { return nil }
    let target = rollUp.actor(of: other.actor)
    guard source != target else { return nil }
    let ends = EdgeKey.ordered(source, relation, target)
    self.source = ends.source
    self.target = ends.target
    parties = []
  }

  /// The two ends as they stand in an edge: sorted for a symmetric relation.
  static func ordered(
    _ source: ActorID, _ relation: Relation, _ target: ActorID
  ) -> (source: ActorID, target: ActorID) {
    relation.isSymmetric && target < source ? (target, source) : (source, target)
  }

  var recipients: [ActorID] { target.map { [$0] } ?? parties }

  static func < (one: EdgeKey, other: EdgeKey) -> Bool {
    if one.source != other.source { return one.source < other.source }
    if one.relation != other.relation { return one.relation < other.relation }
    return one.recipients.lexicographicallyPrecedes(other.recipients)
  }
}
