import Actors
import Language

/// Where an article names two sides together: *talks between A and B*, *the war with B*, *A and B
/// agreed*.
struct PartyPairs {
  /// Two or more who are named together, at a place.
  struct Pair: Sendable {
    var paragraph: Int
    var token: Int
    var sides: [Event.Side]
    /// *between A and B*: both are named as sides, whatever else they do in the article.
    var isExplicit: Bool
    /// The sides of the one talk at this place, whatever they do in the rest of the article.
    var isLocal = false
    /// How much the words say that these are the two the article is about.
    var weight: Double
  }

  let article: LinkedArticle
  let finders: [ParticipantFinder]
  let lists: WordLists

  /// Every pair, in text order.
  func all() -> [Pair] {
    var pairs: [Pair] = []
    for (paragraph, text) in article.texts.enumerated() {
      let slots = SlotFinder(text: text, lists: lists)
      for index in text.tokens.indices {
        guard let naming = naming(at: index, text, slots) else { continue }
        let sides = sides(of: naming, paragraph: paragraph)
        guard sides.count > 1 else { continue }
        // What an article is about stands at its head.
        let emphasis = paragraph < 2 ? 1.5 : 1
        pairs.append(
          Pair(
            paragraph: paragraph, token: index, sides: sides, isExplicit: naming.isExplicit,
            isLocal: naming.isLocal, weight: naming.weight * emphasis))
      }
    }
    return pairs
  }

  private struct Naming {
    var heads: [Int]
    var weight: Double
    var isExplicit = false
    var isLocal = false
  }

  /// The phrases that the word at `index` sets against each other or puts at one table.
  private func naming(at index: Int, _ text: ParsedText, _ slots: SlotFinder) -> Naming? {
    let token = text.tokens[index]
    func fill(_ wanted: Slot...) -> [Int] {
      wanted.flatMap { slots.fillers(of: $0, at: index, last: index) }
    }
    switch token.pos {
    case .adposition where token.lower == "between" && token.dependency == .prep:
      let heads = text.children(of: index).filter { text.tokens[$0].dependency == .pobj }
      return Naming(heads: heads, weight: 2, isExplicit: true)
    case .noun where lists.tables.contains(token.lemma):
      let others = fill(.preposition("with"), .preposition("against"))
      if others.isEmpty {
        let holders = fill(.modifier, .holder)
        let attending = holders.isEmpty ? attendants(of: index, text, slots) : []
        return attending.isEmpty
          ? Naming(heads: holders, weight: 1)
          : Naming(heads: attending, weight: 0, isLocal: true)
      }
      return
        Naming(
          heads: fill(.possessor, .modifier, .holder) + others, weight: 1.5)
    case .verb where lists.tables.contains(token.lemma):
      return Naming(
        heads: fill(.subject, .object, .preposition("with"), .preposition("against")), weight: 1.5)
    case .verb where lists.dealing.contains(token.lemma) || lists.partaking.contains(token.lemma):
      let heads = fill(.subject, .preposition("with"))
      return slots.arguments.clause.isPassive(index) ? nil : Naming(heads: heads, weight: 1)
    default: return nil
    }
  }

  /// *After hours of talks, Chad and Niger said …*: those joined who speak or act after them.
  private func attendants(of noun: Int, _ text: ParsedText, _ slots: SlotFinder) -> [Int] {
    var index = noun
    for _ in 0..<6 {
      let token = text.tokens[index]
      guard token.head != index else { return [] }
      switch token.dependency {
      case .pobj, .prep: index = token.head
      default: return []
      }
      let isAfter =
        token.dependency == .prep && ["after", "following", "during", "at"].contains(token.lower)
      guard isAfter, text.tokens[index].pos == .verb else { continue }
      let subjects = slots.fillers(of: .subject, at: index, last: index)
      return subjects.contains { slots.arguments.clause.coordinated($0).count > 1 }
        ? subjects : []
    }
    return []
  }

  private func sides(of naming: Naming, paragraph: Int) -> [Event.Side] {
    let words = PairWords(text: article.texts[paragraph], lists: lists)
    var sides: [Event.Side] = []
    for head in naming.heads where !words.isPair(head) {
      for side in finders[paragraph].actors(at: head, locates: naming.isExplicit)
      where canBeSide(side) && !sides.contains(where: { article.areKin($0.actor, side.actor) }) {
        sides.append(side)
      }
    }
    return sides
  }

  /// Neither a place nor people without a name (*forces*, *farmers*).
  private func canBeSide(_ side: Event.Side) -> Bool {
    let tokens = article.texts[side.paragraph].tokens
    let isCommon = tokens[side.tokens].allSatisfy { $0.tag != "NNP" && $0.tag != "NNPS" }
    let kind = article.actors[side.actor]?.kind
    if side.actor.isUnknown, isCommon {
      return kind != .official && lists.warring.contains(tokens[side.head].lemma)
    }
    return kind != .place && kind != .media
  }
}
