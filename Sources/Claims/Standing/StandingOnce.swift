import Actors

/// Keeps the first place where an article says whom somebody serves, and leaves out the rest.
struct StandingOnce {
  private struct Key: Hashable {
    var relation: Relation
    var source: ActorID
    var target: ActorID?
    var realis: Realis
    var polarity: Polarity
  }

  private var told: Set<Key> = []

  /// Marks, of the events of a paragraph, those to keep: all of other relations, and each standing
  /// not yet told.
  mutating func kept(_ events: [Event]) -> [Bool] {
    var kept = [Bool](repeating: true, count: events.count)
    let standing = events.indices.filter { events[$0].entry.relation.isStanding }.sorted {
      (events[$0].trigger.token, $0) < (events[$1].trigger.token, $1)
    }
    for index in standing {
      let event = events[index]
      kept[index] =
        told.insert(
          Key(
            relation: event.entry.relation, source: event.source.actor,
            target: event.target?.actor, realis: event.stance.realis,
            polarity: event.stance.polarity)
        ).inserted
    }
    return kept
  }
}
