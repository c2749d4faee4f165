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

  /// The first of the events of a sentence that say the same; an event inside another that says
  /// the same is part of it (*brokered a deal to end the war*).
  static func distinct(_ events: [Event], in text: ParsedText) -> [Event] {
    var seen: Set<Key> = []
    return events.filter { event in
      let sides = sides(of: event)
      let isPart = events.contains {
        $0.entry.relation == event.entry.relation && event.governors.contains($0.trigger.token)
          && $0.trigger.token != event.trigger.token && self.sides(of: $0) == sides
      }
      let key = Key(
        sentence: text.sentenceIndex(of: event.trigger.token), relation: event.entry.relation,
        sides: sides, realis: event.stance.realis, polarity: event.stance.polarity)
      return !isPart && seen.insert(key).inserted
    }
  }

  private static func sides(of event: Event) -> [ActorID] {
    var sides = [event.source.actor] + (event.target.map { [$0.actor] } ?? [])
    if event.entry.relation.isSymmetric { sides.sort() }
    return sides + event.parties.map(\.actor).sorted()
  }
}
