import Actors
import Language

/// Who stands between the sides of an article: whoever mediates, hosts, chairs or observes their
/// talks. When the article speaks of *both sides*, it does not mean him.
struct ThirdParties: Sendable {
  private let homes: Set<ActorID>
  private let article: LinkedArticle

  init(article: LinkedArticle, finders: [ParticipantFinder], lists: WordLists) {
    self.article = article
    var homes: Set<ActorID> = []
    for (paragraph, text) in article.texts.enumerated() {
      let slots = SlotFinder(text: text, lists: lists)
      for index in text.tokens.indices {
        let heads = ThirdParties.helpers(at: index, text, slots, lists)
        for head in heads {
          for side in finders[paragraph].actors(at: head, locates: true) {
            homes.insert(article.principal(of: side.actor))
          }
        }
      }
    }
    self.homes = homes
  }

  /// Heads of the phrases that a word makes a helper or host of others' talks.
  private static func helpers(
    at index: Int, _ text: ParsedText, _ slots: SlotFinder, _ lists: WordLists
  ) -> [Int] {
    let token = text.tokens[index]
    func fill(_ wanted: [Slot]) -> [Int] {
      wanted.flatMap { slots.fillers(of: $0, at: index, last: index) }
    }
    // *UN-led talks*, but not *who led the rebels*.
    let last = token.lower.split(separator: "-").last.map(String.init) ?? token.lower
    let qualifies = token.pos == .adjective || token.dependency == .amod
    if lists.helping.contains(token.lemma) || qualifies && lists.helping.contains(last) {
      switch token.pos {
      case .verb: return fill([.subject, .modifier])
      case .noun: return fill([.possessor, .modifier, .subjectOf, .preposition("by")])
      case .adjective: return fill([.modifier, .prefix])
      default: return []
      }
    }
    // *talks in Oman*; not *the war in Yemen*.
    guard token.pos == .noun, lists.gatherings.contains(token.lemma) else { return [] }
    return fill([.preposition("in"), .preposition("near"), .preposition("outside")])
  }

  /// True when `actor`, or the state or body behind it, helps or hosts.
  func include(_ actor: ActorID) -> Bool { homes.contains(article.principal(of: actor)) }
}

extension LinkedArticle {
  /// True when `one` acts for `other`: its official or agency, at any remove; not its rebels.
  func isUnit(_ one: ActorID, of other: ActorID) -> Bool {
    var current = one
    for _ in 0..<6 {
      if current == other { return true }
      guard let actor = actors[current], actor.kind == .official || actor.kind == .agency,
        let above = actor.affiliation
      else { return false }
      current = above
    }
    return false
  }

  /// Whom an official or agency acts for in the end; others act for themselves.
  func principal(of actor: ActorID) -> ActorID {
    var current = actor
    for _ in 0..<6 {
      guard let known = actors[current], known.kind == .official || known.kind == .agency,
        let above = known.affiliation
      else { break }
      current = above
    }
    return current
  }

  /// The state or body behind an actor, or the actor itself where none is known.
  func home(of actor: ActorID) -> ActorID {
    var home = actor
    for _ in 0..<6 {
      guard let above = actors[home]?.affiliation else { break }
      home = above
    }
    return home
  }
}
