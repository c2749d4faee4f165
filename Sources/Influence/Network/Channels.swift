/// The channel network: between whom there is a way to talk.
///
/// Meetings, hosting and cooperation tie their two sides. A mediation ties the mediator to each
/// party, and the parties not to each other: in an article that tells who mediates between two
/// actors, their talks are taken to go through the mediator.
public struct Channels: Sendable {
  /// The relations that make a channel.
  public var relations: Set<Relation> = [.meets, .hosts, .mediates, .cooperates]
  /// True ties two actors that are said to meet even by an article that says who mediates.
  public var mediatedTalksAreDirect = false

  public init() {}

  /// The ties of a graph, undirected: the lesser actor id is the source.
  public func links(in graph: InfluenceGraph) -> [Link] {
    var gathering = LinkGathering(relations: relations, isDirected: false)
    if !mediatedTalksAreDirect {
      let mediated = mediatedTalks(in: graph)
      gathering.isExcluded = { claim, source, target in
        graph.claims[claim].relation != .mediates
          && mediated.contains(Talk(graph.claims[claim], source, target))
      }
    }
    return gathering.links(in: graph)
  }

  /// The rule in words, for the answer that uses it.
  public var rule: String {
    let names = relations.sorted().map(\.rawValue).joined(separator: ", ")
    guard relations.contains(.mediates) else { return "channels: \(names)" }
    return "channels: \(names); a mediator is tied to each party, the parties "
      + (mediatedTalksAreDirect
        ? "to each other when they meet"
        : "not to each other by an article that tells of mediation")
  }

  /// Two parties of a mediation that an article tells of.
  private struct Talk: Hashable {
    var article: String
    var one: ActorID
    var other: ActorID

    init(_ claim: Claim, _ one: ActorID, _ other: ActorID) {
      article = claim.article
      self.one = min(one, other)
      self.other = max(one, other)
    }
  }

  private func mediatedTalks(in graph: InfluenceGraph) -> Set<Talk> {
    var talks: Set<Talk> = []
    for edge in graph.edges where edge.relation == .mediates {
      for (place, one) in edge.parties.enumerated() {
        for other in edge.parties[(place + 1)...] {
          for claim in edge.claims { talks.insert(Talk(graph.claims[claim], one, other)) }
        }
      }
    }
    return talks
  }
}
