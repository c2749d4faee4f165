/// Third parties that stand between two actors: those that have a channel to both, or mediate.
public struct Brokers: Sendable {
  public var channels = Channels()

  public init() {}

  /// The brokers between two actors: those with most reports of mediating between the two first,
  /// then by the weaker of their two channels, then by id.
  ///
  /// - Throws: `InfluenceError.sameActor`.
  public func between(
    _ one: ActorID, _ other: ActorID, in graph: InfluenceGraph
  ) throws(InfluenceError) -> BrokerAnswer {
    guard one != other else { throw .sameActor(name: graph.name(of: one)) }
    let links = channels.links(in: graph)
    let toOne = ties(of: one, links)
    let toOther = ties(of: other, links)
    var mediations: [ActorID: Set<Int>] = [:]
    for edge in graph.edges
    where edge.relation == .mediates && edge.parties.contains(one) && edge.parties.contains(other) {
      mediations[edge.source, default: []].formUnion(edge.claims.filter { graph.counts(claim: $0) })
    }
    let names = Set(toOne.keys).intersection(toOther.keys).union(mediations.keys)
    let brokers = names.subtracting([one, other]).sorted().compactMap { actor -> Broker? in
      let claims = (mediations[actor] ?? []).sorted()
      let reports = IndependentReports(of: claims.map { graph.claims[$0] }, outlets: graph.outlets)
      let broker = Broker(
        actor: actor, mediations: reports.groups.count,
        reportsWithOne: toOne[actor]?.reports ?? 0, reportsWithOther: toOther[actor]?.reports ?? 0,
        citations: Set(
          claims + (toOne[actor]?.claims ?? []) + (toOther[actor]?.claims ?? [])
        ).sorted().map { Citation(graph.claims[$0], in: graph) })
      return broker.citations.isEmpty ? nil : broker
    }
    return BrokerAnswer(
      one: one, other: other,
      brokers: brokers.sorted {
        (-$0.mediations, -$0.weaker, -$0.stronger, $0.actor)
          < (-$1.mediations, -$1.weaker, -$1.stronger, $1.actor)
      }, channels: channels, graph: graph)
  }

  private func ties(of actor: ActorID, _ links: [Link]) -> [ActorID: Link] {
    var ties: [ActorID: Link] = [:]
    for link in links {
      if link.source == actor { ties[link.target] = link }
      if link.target == actor { ties[link.source] = link }
    }
    return ties
  }
}

/// One third party.
public struct Broker: Sendable {
  public var actor: ActorID
  /// Independent reports that it mediates between the two.
  public var mediations: Int
  /// Independent reports of a channel to the first and to the second actor.
  public var reportsWithOne: Int
  public var reportsWithOther: Int
  public var citations: [Citation]

  var weaker: Int { min(reportsWithOne, reportsWithOther) }
  var stronger: Int { max(reportsWithOne, reportsWithOther) }
}
