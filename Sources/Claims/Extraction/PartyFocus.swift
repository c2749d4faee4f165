import Actors
import Language

/// Who the two sides of an article are, for words that name them no more: *both sides*, *the two
/// leaders*, *the talks*, *the Chad-brokered truce*.
///
/// The sides are read where the article names them together: *talks between A and B*, *the war with
/// B*. The nearest such place before the words counts, or the first after them; where there is
/// none, the two states or groups the article speaks of most. Who mediates between the sides, or
/// gives them a place to talk, is none of them.
struct PartyFocus: Sendable {
  private struct Pair {
    var paragraph: Int
    var token: Int
    var sides: [Event.Side]
    /// *between A and B*: both are named as sides, whatever else they do in the article.
    var isExplicit: Bool
  }
  private var pairs: [Pair] = []
  /// States, groups and bodies by how often the article names them or those who serve them, most
  /// first, each with its first mention.
  private var leading: [Event.Side] = []
  /// Named officials, in text order.
  private var people: [Event.Side] = []
  private let thirds: ThirdParties
  private let article: LinkedArticle
  private let lists: WordLists

  init(article: LinkedArticle, finders: [ParticipantFinder], lists: WordLists) {
    self.article = article
    self.lists = lists
    thirds = ThirdParties(article: article, finders: finders, lists: lists)
    for (paragraph, text) in article.texts.enumerated() {
      let slots = SlotFinder(text: text, lists: lists)
      let words = PairWords(text: text, lists: lists)
      for index in text.tokens.indices {
        let heads = PartyFocus.opponents(at: index, text, slots, lists)
        guard !heads.isEmpty else { continue }
        let isExplicit = text.tokens[index].lower == "between"
        var sides: [Event.Side] = []
        for head in heads where !words.isPair(head) {
          for side in finders[paragraph].actors(at: head, locates: isExplicit)
          where canBeSide(side) && !sides.contains(where: { areKin($0, side) }) {
            sides.append(side)
          }
        }
        if sides.count > 1 {
          pairs.append(
            Pair(paragraph: paragraph, token: index, sides: sides, isExplicit: isExplicit))
        }
      }
    }
    leading = leadingSides(of: article, finders)
    people = namedPeople(of: article, finders)
  }

  private func leadingSides(of article: LinkedArticle, _ finders: [ParticipantFinder])
    -> [Event.Side]
  {
    var counts: [ActorID: Int] = [:]
    var first: [Event.Side] = []
    for mention in article.mentions
    where !mention.isNested && mention.kind != .pronoun && mention.actors.count == 1 {
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
    return first.filter { (counts[$0.actor] ?? 0) > 1 && !thirds.include($0.actor) }.enumerated()
      .sorted {
        (counts[$1.element.actor] ?? 0, $0.offset) < (counts[$0.element.actor] ?? 0, $1.offset)
      }.map(\.element)
  }

  private func namedPeople(of article: LinkedArticle, _ finders: [ParticipantFinder])
    -> [Event.Side]
  {
    var found: [Event.Side] = []
    for mention in article.mentions where mention.kind == .name && mention.actors.count == 1 {
      for side in finders[mention.paragraph].actors(of: mention)
      where article.actors[side.actor]?.kind == .official
        && !found.contains(where: { $0.actor == side.actor })
      { found.append(side) }
    }
    return found
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
      return fill(.modifier) + fill(.holder)
    case .verb where lists.tables.contains(token.lemma):
      return fill(.subject) + fill(.object) + fill(.preposition("with"))
        + fill(.preposition("against"))
    default: return []
    }
  }

  /// Neither a place nor people without a name (*forces*, *farmers*).
  private func canBeSide(_ side: Event.Side) -> Bool {
    if side.actor.isUnknown, isCommon(side) {
      let word = article.texts[side.paragraph].tokens[side.head].lemma
      return article.actors[side.actor]?.kind != .official && lists.warring.contains(word)
    }
    let kind = article.actors[side.actor]?.kind
    return kind != .place && kind != .media
  }

  private func isCommon(_ side: Event.Side) -> Bool {
    let words = article.texts[side.paragraph].tokens[side.tokens]
    return words.allSatisfy {
      $0.tag != "NNP" && $0.tag != "NNPS"
    }
  }

  private func areKin(_ one: Event.Side, _ other: Event.Side) -> Bool {
    article.isUnit(one.actor, of: other.actor) || article.isUnit(other.actor, of: one.actor)
  }

  /// The one that the article sets against any of `actors`, nearest to a place; empty where there
  /// is none or more than one.
  func opponents(of actors: [ActorID], paragraph: Int, token: Int) -> [Event.Side] {
    func others(_ pair: Pair) -> [Event.Side] {
      let left = pair.sides.filter { side in
        !actors.contains {
          article.isUnit($0, of: side.actor) || article.isUnit(side.actor, of: $0)
        }
      }
      return left.count < pair.sides.count ? left : []
    }
    let before = pairs.last {
      ($0.paragraph, $0.token) < (paragraph, token) && others($0).count == 1
    }
    if let pair = before ?? pairs.first(where: { others($0).count == 1 }) { return others(pair) }
    // Nowhere named together: the two the article speaks of most, if he is one of them.
    let first = Pair(paragraph: 0, token: 0, sides: Array(leading.prefix(2)), isExplicit: false)
    return others(first).count == 1 ? others(first) : []
  }

  /// The sides spoken of at a place, without those named and those they serve; empty when the
  /// article names no two.
  ///
  /// - Parameter persons: whether people are meant (*both leaders*) or those they serve.
  func sides(
    paragraph: Int, token: Int, without excluded: [ActorID], persons: Bool = false
  ) -> [Event.Side] {
    func fits(_ pair: Pair) -> [Event.Side]? {
      let left = pair.sides.filter { side in
        !excluded.contains { article.isUnit($0, of: side.actor) }
          && (pair.isExplicit || !thirds.include(side.actor))
          && (!persons || article.actors[side.actor]?.kind == .official)
      }
      // *both sides* of a telephone call between two leaders are their states.
      let homes = left.map(stateServed)
      return left.count < 2
        ? nil : persons || Set(homes.map(\.actor)).count < homes.count ? left : homes
    }
    let before = pairs.last {
      ($0.paragraph, $0.token) < (paragraph, token) && fits($0) != nil
    }
    if let pair = before ?? pairs.first(where: { fits($0) != nil }) { return fits(pair) ?? [] }
    if persons {
      let heads = people.filter { person in
        isHead(person) && !excluded.contains { article.isUnit(person.actor, of: $0) }
      }
      if heads.count == 2 { return heads }
      let found = sides(paragraph: paragraph, token: token, without: excluded).map(leader)
      return found.contains(nil) ? [] : found.compactMap { $0 }
    }
    let left = leading.filter { side in
      !excluded.contains { article.isUnit($0, of: side.actor) }
    }
    return left.count > 1 ? Array(left.prefix(2)) : []
  }

  private func stateServed(by side: Event.Side) -> Event.Side {
    guard article.actors[side.actor]?.kind == .official,
      let served = article.actors[side.actor]?.affiliation,
      article.actors[served]?.kind == .state || article.actors[served]?.kind == .group
    else { return side }
    var side = side
    side.via = side.via ?? article.actors[side.actor]?.name
    side.actor = served
    return side
  }

  /// The one head of state or government of a side that the article names.
  private func leader(of side: Event.Side) -> Event.Side? {
    let heads = people.filter {
      article.actors[$0.actor]?.affiliation == side.actor && isHead($0)
    }
    return heads.count == 1 ? heads[0] : nil
  }

  private func isHead(_ person: Event.Side) -> Bool {
    guard let role = article.actors[person.actor]?.role, !role.isEmpty else { return false }
    let words = role.lowercased().split(separator: " ").map(String.init)
    return words.contains { PartyFocus.headship.contains($0) }
      && !words.contains { PartyFocus.deputies.contains($0) }
      && (!words.contains("minister") || words.contains("prime"))
  }

  private static let headship: Set<String> = [
    "president", "minister", "leader", "king", "chancellor", "emir", "premier", "taoiseach",
  ]
  private static let deputies: Set<String> = ["vice", "deputy", "former", "ex-president"]
}
