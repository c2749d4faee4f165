import Actors

/// What an article has spoken of so far, for words that point back: *the pressure from Chad*,
/// *made that threat*.
struct EventFocus {
  private let actors: [ActorID: Actor]
  private var events: [Relation: [(source: ActorID, target: Event.Side)]] = [:]

  init(actors: [ActorID: Actor]) { self.actors = actors }

  mutating func note(_ event: Event) {
    guard let target = event.target else { return }
    events[event.entry.relation, default: []].append((event.source.actor, target))
  }

  /// Whom `source`, or somebody who serves it, was last said to act on so.
  func target(of relation: Relation, by source: ActorID) -> Event.Side? {
    events[relation]?.last {
      $0.source == source || actors[$0.source]?.affiliation == source
    }?.target
  }
}
