/// How actors are grouped into camps.
public enum Grouping: Sendable {
  /// Officials, agencies and wings stand with the state or body they serve.
  case affiliation
  /// Those who talk to each other more than to the rest.
  case community
  /// The camp of each actor by its id, by the user; who is not named stands for himself.
  case table([ActorID: String])
}

/// The camp of every actor.
struct Camps: Sendable {
  /// What the camps are, in words.
  let rule: String
  private let camp: [ActorID: String]

  init(_ grouping: Grouping, channels: Channels, in graph: InfluenceGraph) throws(InfluenceError) {
    switch grouping {
    case .affiliation:
      let rollUp = RollUp(level: .state, actors: graph.actors)
      camp = graph.actors.keys.reduce(into: [:]) { camp, actor in
        camp[actor] = graph.name(of: rollUp.actor(of: actor))
      }
      rule = "camps: whom an actor serves"
    case .community:
      var communities = Communities()
      communities.channels = channels
      camp = try communities.groups(in: graph).mapValues { "group \($0 + 1)" }
      rule = "camps: groups that talk more within than without (`goodoffices communities`)"
    case .table(let table):
      camp = table
      rule = "camps: as given"
    }
  }

  /// The camp of an actor; its own name if it belongs to none.
  func camp(of actor: ActorID, in graph: InfluenceGraph) -> String {
    camp[actor] ?? graph.name(of: actor)
  }
}
