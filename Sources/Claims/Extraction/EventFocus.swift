import Actors

/// What an article has spoken of so far, for words that point back: *the pressure from Chad*,
/// *made that threat*.
struct EventFocus {
  private let article: LinkedArticle
  private var events: [Relation: [(source: ActorID, target: Event.Side)]] = [:]

  private var hostilities: [(source: ActorID, paragraph: Int, token: Int, target: Event.Side)] = []

  init(article: LinkedArticle) { self.article = article }

  mutating func note(_ event: Event) {
    guard let target = event.target else { return }
    if event.entry.relation.isHostile {
      hostilities.append(
        (event.source.actor, event.source.paragraph, event.trigger.token, target))
    }
    events[event.entry.relation, default: []].append((event.source.actor, target))
  }

  /// Whom `source` is said to act against in the same sentence: *has closed its border with Chad and
  /// threatened to use force*.
  func opponent(of source: ActorID, paragraph: Int, sentence: Range<Int>) -> Event.Side? {
    hostilities.last {
      $0.source == source && $0.paragraph == paragraph && sentence.contains($0.token)
    }?.target
  }

  /// Whom `source`, or somebody who serves it, was last said to act on so.
  func target(of relation: Relation, by source: ActorID) -> Event.Side? {
    events[relation]?.last { article.serves($0.source, source) }?.target
  }
}
