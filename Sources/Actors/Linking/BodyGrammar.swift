import Language

/// Composes a state, group or organisation with the noun of one of its bodies: `Kenyan foreign
/// ministry`, `Myanmar's army`, `the government of Yemen`.
struct BodyGrammar {
  func read(_ draft: inout Draft) {
    for index in draft.paragraphs.indices {
      let paragraph = draft.paragraphs[index]
      for start in paragraph.bodies.keys.sorted() {
        guard let match = paragraph.bodies[start],
          match.tokens.allSatisfy({ draft.nameAt[index][$0] < 0 && !paragraph.isRole[$0] })
        else { continue }
        read(match, in: &draft, index)
      }
    }
  }

  private func read(
    _ match: PhraseMatch<BodyEntry>, in draft: inout Draft, _ index: Int
  ) {
    let paragraph = draft.paragraphs[index]
    let head = match.tokens.upperBound - 1
    guard paragraph.isNoun(head) else { return }
    let left = draft.left(of: match.tokens.lowerBound, index)
    var owners = left.owners
    var start = left.start
    var end = match.tokens.upperBound
    if owners.isEmpty,
      let right = draft.right(of: match.tokens.upperBound, prepositions: ["of"], index)
    {
      owners = [right.owner]
      end = right.end
      start = match.tokens.lowerBound
    }
    let isDefinite = left.determiner.map { paragraph.lower($0) == "the" } ?? false
    if owners.isEmpty {
      guard
        isDefinite && !match.entry.isName || left.pronoun != nil
          || isDefinite && draft.tables.sortNames[Int(match.entry.sort)].hasSuffix("ministry")
      else { return }
      start = match.tokens.lowerBound
    }
    if !match.entry.isName || owners.isEmpty, left.excluded == nil,
      let determiner = left.determiner,
      !paragraph.has(determiner, .excludedModifier), isArticle(determiner, paragraph)
    {
      start = determiner
    }
    if owners.isEmpty, paragraph.tokens[head].dependency == .compound {
      start = match.tokens.lowerBound
    }
    var mention = DraftMention(
      paragraph: index, tokens: start..<end, head: head, form: .body,
      kind: match.entry.isName && !owners.isEmpty ? .name : .nominal, sense: .agency)
    mention.owners = owners
    if owners.isEmpty, let pronoun = left.pronoun {
      mention.owners = [draft.pronoun(at: pronoun, index)]
    }
    mention.bodySort = match.entry.sort
    mention.via = paragraph.text.string(of: match.tokens)
    draft.add(mention)
  }

  private func isArticle(_ token: Int, _ paragraph: ScannedParagraph) -> Bool {
    ["the", "this", "that"].contains(paragraph.lower(token))
  }

  /// The actor a body of an owner is: the agency the tables have, else the owner itself.
  static func actor(of owner: Int32, sort: Int16, _ draft: Draft) -> (actor: Int32, isBody: Bool) {
    guard owner >= 0 else { return (owner, false) }
    var state = owner
    if draft.knowledge.kind(owner) == .official || draft.knowledge.kind(owner) == .place {
      state = draft.knowledge.home(of: owner)
    }
    guard draft.knowledge.kind(state) == .state else { return (state, false) }
    let key = KnowledgeTables.composedKey(state, sort)
    if let body = draft.tables.composed[key], body >= 0 { return (body, true) }
    return (state, false)
  }
}
