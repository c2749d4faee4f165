import Actors
import Influence

/// On whose card an actor is shown: persons, agencies and the wings of groups stand on the card of
/// whom they serve; everybody else has a card of their own.
struct Affiliations: Sendable {
  private let actors: [ActorID: Actor]

  init(_ actors: [ActorID: Actor]) { self.actors = actors }

  /// The actor whose card it is, the actor itself if nobody's.
  func root(of actor: ActorID) -> ActorID {
    var current = actor
    var seen: Set<ActorID> = [actor]
    while let next = host(of: current) {
      guard seen.insert(next).inserted else { return actor }  // a circle in the tables
      current = next
    }
    return current
  }

  /// True for a relation that the cards tell: its source is a row on the card of its target.
  func tell(_ edge: Edge) -> Bool {
    guard edge.relation == .represents || edge.relation == .partOf, let target = edge.target else {
      return false
    }
    let card = root(of: edge.source)
    return card != edge.source && card == root(of: target)
  }

  private func host(of id: ActorID) -> ActorID? {
    guard let actor = actors[id], let affiliation = actor.affiliation,
      let host = actors[affiliation]
    else { return nil }
    switch actor.kind {
    case .official, .agency: return host.kind == .place ? nil : affiliation
    case .group, .organisation: return host.kind == actor.kind ? affiliation : nil
    case .state, .collective, .place, .media: return nil
    }
  }
}
