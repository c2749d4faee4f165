import Actors
import Language

/// Several entries may fire on one statement: one event is kept.
struct Deduplication {
  let article: LinkedArticle
  let text: ParsedText

  private struct Key: Hashable {
    var sentence: Int
    var relation: Relation
    var sides: [ActorID]
    var realis: Realis
    var polarity: Polarity
  }

  /// The first of the events of a sentence that say the same; an event inside another that says
  /// the same is part of it (*brokered a deal to end the war*, *threatens to strike back*).
  func distinct(_ events: [Event]) -> [Event] {
    var seen: Set<Key> = []
    return events.filter { event in
      let sides = sides(of: event)
      let above = governors(of: event.trigger.token)
      let isPart = events.contains {
        $0.entry.relation == event.entry.relation && $0.trigger.token != event.trigger.token
          && (above.contains($0.trigger.token) || event.governors.contains($0.trigger.token))
          && self.sides(of: $0) == sides
      }
      let key = Key(
        sentence: text.sentenceIndex(of: event.trigger.token), relation: event.entry.relation,
        sides: sides, realis: event.stance.realis, polarity: event.stance.polarity)
      return !isPart && !isMediation(event, among: events)
        && !isThreat(event, among: events)
        && !isOfTitle(event, among: events) && seen.insert(key).inserted
    }
  }

  /// *Chadian President Idriss Déby met the envoy*: that Chad did is the same event, and the name says
  /// who.
  private func isOfTitle(_ event: Event, among events: [Event]) -> Bool {
    let sentence = text.sentenceIndex(of: event.trigger.token)
    return events.contains { other in
      guard other.entry.relation == event.entry.relation,
        text.sentenceIndex(of: other.trigger.token) == sentence,
        other.stance.realis == event.stance.realis, other.stance.polarity == event.stance.polarity
      else { return false }
      if event.target?.actor == other.target?.actor, isTitle(event.source, of: other.source) {
        return true
      }
      guard let target = event.target, let named = other.target else { return false }
      return event.source.actor == other.source.actor && isTitle(target, of: named)
    }
  }

  /// Whether a state stands in the title before the name of who serves it.
  private func isTitle(_ state: Event.Side, of person: Event.Side) -> Bool {
    guard state.actor != person.actor, article.actors[state.actor]?.kind == .state,
      article.actors[person.actor]?.kind == .official, state.paragraph == person.paragraph,
      article.serves(person.actor, state.actor)
    else { return false }
    let between = state.tokens.upperBound..<max(state.tokens.upperBound, person.tokens.lowerBound)
    return state.tokens.upperBound <= person.tokens.lowerBound && between.count <= 6
      && between.allSatisfy {
        [.noun, .properNoun, .adjective, .particle, .punctuation].contains(text.tokens[$0].pos)
      }
  }

  /// *Chad threatened to bomb Niger*: the bombing that lies ahead is what the threat is made of.
  private func isThreat(_ event: Event, among events: [Event]) -> Bool {
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
  private func isMediation(_ event: Event, among events: [Event])
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
  private func governors(of token: Int) -> [Int] {
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

  private func sides(of event: Event) -> [ActorID] {
    var sides = [event.source.actor] + (event.target.map { [$0.actor] } ?? [])
    if event.entry.relation.isSymmetric { sides.sort() }
    return sides + event.parties.map(\.actor).sorted()
  }
}
