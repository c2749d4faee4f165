/// How far actors are rolled up into those they serve.
public enum ActorLevel: String, Sendable, CaseIterable {
  /// Officials, agencies and places act for their state or body, wings for the body they belong to.
  case state
  /// Officials act for the agency, state or body they serve.
  case unit
  /// Everybody for himself.
  case person
}

/// The way from an actor to the one it acts for.
struct RollUp: Sendable {
  let level: ActorLevel
  let actors: [ActorID: Actor]

  /// Whom `id` acts for at the level: itself if it serves nobody known.
  ///
  /// A group that a state sponsors stays a group: only a wing joins its parent.
  func actor(of id: ActorID) -> ActorID {
    guard level != .person else { return id }
    var current = id
    var passed: Set<ActorID> = [id]
    while let actor = actors[current], let next = actor.affiliation, let superior = actors[next],
      climbs(from: actor.kind, to: superior.kind), passed.insert(next).inserted
    {
      current = next
    }
    return current
  }

  private func climbs(from kind: ActorKind, to superior: ActorKind) -> Bool {
    switch kind {
    case .official: true
    case .agency, .place: level == .state
    case .group, .organisation: level == .state && superior == kind
    case .state, .collective, .media: false
    }
  }
}
