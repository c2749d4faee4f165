import Actors

/// What an article has spoken of so far, for words that point back: *the pressure from Chad*,
/// *made that threat*.
struct EventFocus {
  private let article: LinkedArticle
  private var events: [Relation: [(source: ActorID, target: Event.Side)]] = [:]

  init(article: LinkedArticle) { self.article = article }

  mutating func note(_ event: Event) {
    guard let target = event.target else { return }
    events[event.entry.relation, default: []].append((event.source.actor, target))
  }

  /// Whom `source`, or somebody who serves it, was last said to act on so.
  func target(of relation: Relation, by source: ActorID) -> Event.Side? {
    events[relation]?.last { article.serves($0.source, source) }?.target
  }
}
