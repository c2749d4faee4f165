import Actors

/// Between whom a standing can hold: persons serve states, groups and bodies; bodies are parts of
/// larger ones.
struct StandingSides: Sendable {
  let article: LinkedArticle

  /// True for every pair of other relations.
  func fit(_ relation: Relation, _ source: Event.Side, _ target: Event.Side) -> Bool {
    switch relation {
    case .represents: isPerson(source.actor) && source.via == nil && isBody(target.actor)
    case .partOf:
      // No state is a part of another: it may join an alliance.
      isBody(source.actor) && isBody(target.actor)
        && !(isState(source.actor) && isState(target.actor))
    default: true
    }
  }

  private func isPerson(_ id: ActorID) -> Bool { article.actors[id]?.kind == .official }

  private func isState(_ id: ActorID) -> Bool { article.actors[id]?.kind == .state }

  private func isBody(_ id: ActorID) -> Bool {
    switch article.actors[id]?.kind {
    case .state, .group, .organisation, .agency, .collective: true
    default: false
    }
  }
}
