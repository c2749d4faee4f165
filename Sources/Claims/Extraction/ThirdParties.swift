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
        // *their host* hosts them.
        for head in heads where text.tokens[head].tag != "PRP$" {
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
