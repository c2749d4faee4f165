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

  /// The first of the events of a sentence that say the same.
  static func distinct(_ events: [Event], in text: ParsedText) -> [Event] {
    var seen: Set<Key> = []
    return events.filter { event in
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
