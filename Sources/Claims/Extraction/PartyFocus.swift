import Actors
import Language

/// Who the two sides of an article are, for words that name them no more: *both sides*, *the two
/// leaders*, *the talks*, *the Chad-brokered truce*.
///
/// The sides are read where the article names them together: *talks between A and B*, *the war with
/// B*. The nearest such place before the words counts, or the first after them; where there is
/// none, the two states or groups the article speaks of most.
struct PartyFocus: Sendable {
  private struct Pair {
    var paragraph: Int
    var token: Int
    var sides: [Event.Side]
  }
  private var pairs: [Pair] = []
  /// States, groups and bodies by how often the article names them or those who serve them, most
  /// first, each with its first mention.
  private var leading: [Event.Side] = []
  private let article: LinkedArticle

  init(article: LinkedArticle, finders: [ParticipantFinder], lists: WordLists) {
    self.article = article
    for (paragraph, text) in article.texts.enumerated() {
      let slots = SlotFinder(text: text, lists: lists)
      for index in text.tokens.indices {
        let heads = PartyFocus.opponents(at: index, text, slots, lists)
        guard !heads.isEmpty else { continue }
        var sides: [Event.Side] = []
        for head in heads {
          for side in finders[paragraph].actors(at: head, locates: false)
          where !sides.contains(where: { $0.actor == side.actor }) && canBeSide(side) {
            sides.append(side)
          }
        }
        if sides.count > 1 { pairs.append(Pair(paragraph: paragraph, token: index, sides: sides)) }
      }
    }
    leading = leadingSides(of: article, finders)
  }

  private func leadingSides(of article: LinkedArticle, _ finders: [ParticipantFinder])
    -> [Event.Side]
  {
    var counts: [ActorID: Int] = [:]
    var first: [Event.Side] = []
    for mention in article.mentions where !mention.isNested && mention.kind != .pronoun {
      for side in finders[mention.paragraph].actors(of: mention) {
        var side = side
        if article.actors[side.actor]?.kind == .official,
          let served = article.actors[side.actor]?.affiliation
        {
          side.via = side.via ?? article.actors[side.actor]?.name
          side.actor = served
        }
        switch article.actors[side.actor]?.kind {
        case .state?, .group?:
          counts[side.actor, default: 0] += 1
          if counts[side.actor] == 1 { first.append(side) }
        default: break
        }
      }
    }
    return first.filter { (counts[$0.actor] ?? 0) > 1 }.enumerated().sorted {
      (counts[$1.element.actor] ?? 0, $0.offset) < (counts[$0.element.actor] ?? 0, $1.offset)
    }.map(\.element)
  }

  /// Heads of the phrases that a word sets against each other or at one table.
  private static func opponents(
    at index: Int, _ text: ParsedText, _ slots: SlotFinder, _ lists: WordLists
  ) -> [Int] {
    let token = text.tokens[index]
    if token.lower == "between", token.dependency == .prep {
      return text.children(of: index).filter { text.tokens[$0].dependency == .pobj }
    }
    func fill(_ slot: Slot) -> [Int] { slots.fillers(of: slot, at: index, last: index) }
    switch token.pos {
    case .noun where lists.tables.contains(token.lemma):
      let others = fill(.preposition("with")) + fill(.preposition("against"))
      if !others.isEmpty {
        return fill(.possessor) + fill(.modifier) + fill(.holder) + others
      }
      return fill(.modifier)
    case .verb where lists.tables.contains(token.lemma):
      return fill(.subject) + fill(.object) + fill(.preposition("with"))
        + fill(.preposition("against"))
    default: return []
    }
  }

  private func canBeSide(_ side: Event.Side) -> Bool {
    switch article.actors[side.actor]?.kind {
    case .place?, .media?: false
    default: true
    }
  }

  /// The sides spoken of at a place, without those named and those they serve; empty when the
  /// article names no two.
  ///
  /// - Parameter persons: whether people are meant (*both leaders*) or those they serve.
  func sides(paragraph: Int, token: Int, without excluded: [ActorID], persons: Bool = false)
    -> [Event.Side]
  {
    func fits(_ pair: Pair) -> [Event.Side]? {
      let left = pair.sides.filter { side in
        !excluded.contains { article.serves($0, side.actor) }
          && (!persons || article.actors[side.actor]?.kind == .official)
      }
      return left.count > 1 ? left : nil
    }
    let before = pairs.last {
      ($0.paragraph, $0.token) < (paragraph, token) && fits($0) != nil
    }
    if let pair = before ?? pairs.first(where: { fits($0) != nil }) { return fits(pair) ?? [] }
    guard !persons else { return [] }
    let left = leading.filter { side in
      !excluded.contains { article.serves($0, side.actor) }
    }
    return left.count > 1 ? Array(left.prefix(2)) : []
  }
}
