import Actors
import Language

/// Several entries may fire on one statement: one event is kept.
enum Deduplication {
  private struct Key: Hashable {
    var sentence: Int
    var relation: Relation
    var sides: [ActorID]
    var realis: Realis
    var polarity: Polarity
  }

  /// *threatens to strike back*: the striking is what is threatened, not a second threat.
  private static func isWorded(_ event: Event, in events: [Event]) -> Bool {
    events.contains {
      $0.entry.relation == event.entry.relation && $0.trigger.token != event.trigger.token
        && event.governors.contains($0.trigger.token) && $0.source.actor == event.source.actor
        && $0.target?.actor == event.target?.actor
    }
  }

  /// The first of the events of a sentence that say the same.
  static func distinct(_ events: [Event], in text: ParsedText) -> [Event] {
    var seen: Set<Key> = []
    return events.filter { event in
      guard !isWorded(event, in: events) else { return false }
      var sides = [event.source.actor] + (event.target.map { [$0.actor] } ?? [])
      if event.entry.relation.isSymmetric { sides.sort() }
      sides += event.parties.map(\.actor).sorted()
      let key = Key(
        sentence: text.sentenceIndex(of: event.trigger.token), relation: event.entry.relation,
        sides: sides, realis: event.stance.realis, polarity: event.stance.polarity)
      return seen.insert(key).inserted
    }
  }
}
