import Actors

/// Who acts for whom among the actors of an article.
extension LinkedArticle {
  /// True when `one` acts for `other`: its official or agency, at any remove; not its rebels.
  func isUnit(_ one: ActorID, of other: ActorID) -> Bool {
    var current = one
    for _ in 0..<6 {
      if current == other { return true }
      guard let actor = actors[current], actor.kind == .official || actor.kind == .agency,
        let above = actor.affiliation
      else { return false }
      current = above
    }
    return false
  }

  /// True when one of the two acts for the other, or they are the same; a state and its rebels are
  /// not kin.
  func areKin(_ one: ActorID, _ other: ActorID) -> Bool {
    isUnit(one, of: other) || isUnit(other, of: one)
  }

  /// Whom an official or agency acts for in the end; others act for themselves.
  func principal(of actor: ActorID) -> ActorID {
    var current = actor
    for _ in 0..<6 {
      guard let known = actors[current], known.kind == .official || known.kind == .agency,
        let above = known.affiliation
      else { break }
      current = above
    }
    return current
  }

  /// The state or body behind an actor, or the actor itself where none is known.
  func home(of actor: ActorID) -> ActorID {
    var home = actor
    for _ in 0..<6 {
      guard let above = actors[home]?.affiliation else { break }
      home = above
    }
    return home
  }

  /// *the foreign minister*, where the article does not tell whose: whoever it tells of.
  func isOfficeOfNobody(_ id: ActorID) -> Bool {
    guard id.isUnknown, let actor = actors[id], actor.kind == .official else { return false }
    return actor.affiliation == nil && !actor.role.isEmpty && !actor.role.hasPrefix("former ")
  }
}
