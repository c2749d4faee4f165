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
  /// the same is part of it (*brokered a deal to end the war*, *threatens to strike back*).
  static func distinct(_ events: [Event], in text: ParsedText) -> [Event] {
    var seen: Set<Key> = []
    return events.filter { event in
      let sides = sides(of: event)
      let above = governors(of: event.trigger.token, in: text)
      let isPart = events.contains {
        $0.entry.relation == event.entry.relation && $0.trigger.token != event.trigger.token
          && (above.contains($0.trigger.token) || event.governors.contains($0.trigger.token))
          && self.sides(of: $0) == sides
      }
      let key = Key(
        sentence: text.sentenceIndex(of: event.trigger.token), relation: event.entry.relation,
        sides: sides, realis: event.stance.realis, polarity: event.stance.polarity)
      return !isPart && !isMediation(event, among: events, in: text)
        && !isThreat(event, among: events, in: text) && seen.insert(key).inserted
    }
  }

  /// *Chad threatened to bomb Niger*: the bombing that lies ahead is what the threat is made of.
  private static func isThreat(_ event: Event, among events: [Event], in text: ParsedText) -> Bool {
    switch event.entry.relation {
    case .sanctions, .attacks, .coerces, .mobilizes: break
    default: return false
    }
    guard event.stance.realis != .actual, event.stance.polarity == .affirmed else { return false }
    let sentence = text.sentenceIndex(of: event.trigger.token)
    return events.contains {
      $0.entry.relation == .threatens && $0.source.actor == event.source.actor
        && $0.target?.actor == event.target?.actor && $0.stance.polarity == .affirmed
        && text.sentenceIndex(of: $0.trigger.token) == sentence
    }
  }

  /// *Chad and Togo brokered talks between Niger and Mali*: that Chad met each of them, and Togo, is
  /// the mediation.
  private static func isMediation(_ event: Event, among events: [Event], in text: ParsedText)
    -> Bool
  {
    guard event.entry.relation == .meets, let target = event.target?.actor else { return false }
    let sentence = text.sentenceIndex(of: event.trigger.token)
    let mediations = events.filter {
      $0.entry.relation == .mediates && text.sentenceIndex(of: $0.trigger.token) == sentence
    }
    let mediators = mediations.map(\.source.actor)
    if mediators.contains(event.source.actor), mediators.contains(target) { return true }
    return mediations.contains { other in
      let parties = other.parties.map(\.actor)
      return other.source.actor == event.source.actor && parties.contains(target)
        || other.source.actor == target && parties.contains(event.source.actor)
    }
  }

  /// The words above a token in the same statement.
  private static func governors(of token: Int, in text: ParsedText) -> [Int] {
    let clause = Clause(text: text)
    var found: [Int] = []
    var index = token
    while found.count < 8 {
      let head = text.tokens[index].head
      switch text.tokens[index].dependency {
      case .relcl, .conj: return found
      case .ccomp where !clause.isInfinitive(index): return found
      case .advcl where clause.marker(of: index) != nil: return found
      default: break
      }
      guard head != index else { return found }
      found.append(head)
      index = head
    }
    return found
  }

  private static func sides(of event: Event) -> [ActorID] {
    var sides = [event.source.actor] + (event.target.map { [$0.actor] } ?? [])
    if event.entry.relation.isSymmetric { sides.sort() }
    return sides + event.parties.map(\.actor).sorted()
  }
}
