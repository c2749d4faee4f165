import Language

/// Finds descriptions without a name that may stand for an actor: `the rebel group`, `the kingdom`,
/// `global powers`, `sources familiar with the matter`.
struct DescriptionGrammar {
  private static let heads: [WordClass] = [
    .group, .wing, .bloc, .state, .government, .states, .partner, .two, .source, .placeNoun,
    .fighters,
  ]

  func read(_ draft: inout Draft) {
    for index in draft.paragraphs.indices {
      let paragraph = draft.paragraphs[index]
      for token in paragraph.tokens.indices where isHead(token, paragraph) {
        guard draft.nameAt[index][token] < 0, draft.mentionAt[index][token] < 0,
          !isTitle(token, paragraph)
        else { continue }
        read(token, in: &draft, index)
      }
    }
  }

  private func isHead(_ token: Int, _ paragraph: ScannedParagraph) -> Bool {
    guard paragraph.isNoun(token) || paragraph.tokens[token].pos == .adjective else { return false }
    return DescriptionGrammar.heads.contains { paragraph.has(token, $0) }
  }

  /// Role nouns are read by the title grammar, their plurals by the member grammar.
  private func isTitle(_ token: Int, _ paragraph: ScannedParagraph) -> Bool {
    paragraph.isRole[token] && !paragraph.has(token, .source) && !paragraph.has(token, .partner)
  }

  private func read(_ token: Int, in draft: inout Draft, _ index: Int) {
    let paragraph = draft.paragraphs[index]
    let left = draft.left(of: token, index)
    let isPlural = paragraph.tokens[token].tag == "NNS" || paragraph.tokens[token].tag == "NNPS"
    let named = nameAfter(token, draft, index)
    let dependency = paragraph.tokens[token].dependency
    if dependency == .compound || dependency == .nmod || dependency == .amod, named == nil {
      return
    }
    let determiner = left.determiner.flatMap { isKept($0, isPlural, paragraph) ? $0 : nil }
    guard isWanted(token, left, determiner, isPlural, named != nil, draft, index) else { return }
    var start = left.start
    if left.excluded == nil, let determiner { start = determiner }
    if let excluded = left.excluded, left.owners.isEmpty,
      paragraph.tokens[excluded].pos != .numeral
    {
      start = excluded
    }
    if let excluded = left.excluded, paragraph.has(token, .two), left.owners.isEmpty,
      let determiner = left.determiner, determiner == excluded - 1,
      paragraph.lower(determiner) == "the"
    {
      start = determiner
    }
    let end = named == nil ? extended(token, left, isPlural, draft, index) : token + 1
    var mention = DraftMention(
      paragraph: index, tokens: start..<end, head: token, form: .description, kind: .nominal,
      sense: sense(of: token, paragraph))
    mention.owners = left.owners
    if left.owners.isEmpty, let pronoun = left.pronoun {
      mention.owners = [draft.pronoun(at: pronoun, index)]
    }
    mention.isPlural = isPlural
    mention.isAnonymous = paragraph.has(token, .source) || paragraph.has(token, .anonymous)
    if mention.isAnonymous, !mention.owners.isEmpty {
      mention.form = .members
      mention.via = paragraph.tokens[token].text
    }
    if let named {
      mention.owners = [named]
      mention.reason = "apposition"
    }
    draft.add(mention)
  }

  /// `the`, `that`, `any`, and `a` before one: part of the description. `those`, `some` are not.
  private func isKept(_ token: Int, _ isPlural: Bool, _ paragraph: ScannedParagraph) -> Bool {
    let word = paragraph.lower(token)
    return word == "the" || word == "any" || word == "all" || word == "both"
      || (!isPlural && ["a", "an", "that", "this"].contains(word))
  }

  private func isWanted(
    _ token: Int, _ left: LeftContext, _ determiner: Int?, _ isPlural: Bool, _ isNamed: Bool,
    _ draft: Draft, _ index: Int
  ) -> Bool {
    let paragraph = draft.paragraphs[index]
    if isNamed { return true }
    let word = determiner.map { paragraph.lower($0) } ?? ""
    if paragraph.has(token, .placeNoun), !left.owners.isEmpty || left.pronoun != nil {
      return false
    }
    let isDefinite = ["the", "that", "this"].contains(word)
    let isOwned = left.pronoun != nil || !left.owners.isEmpty
    // `people familiar with the talks`, not any people.
    if paragraph.has(token, .source) {
      let isPeople = paragraph.lower(token).hasPrefix("pe")
      return !isPeople || paragraph.lower(token + 1) == "familiar"
        || paragraph.lower(token + 1) == "briefed"
    }
    if isPlural {
      return paragraph.has(token, .states) || paragraph.has(token, .fighters) || isDefinite
        || isOwned
    }
    if paragraph.has(token, .partner), !paragraph.has(token, .group) {
      return isDefinite || isOwned
    }
    return isDefinite || isOwned || (word == "a" || word == "an") && paragraph.has(token, .group)
  }

  /// A name that the noun stands before in apposition: `rebel group M23`.
  private func nameAfter(_ token: Int, _ draft: Draft, _ index: Int) -> Int? {
    let paragraph = draft.paragraphs[index]
    let next = token + 1
    guard next < paragraph.tokens.count, draft.nameAt[index][next] >= 0 else { return nil }
    let name = draft.nameAt[index][next]
    let mention = draft.mentions[name]
    guard mention.tokens.lowerBound == next else { return nil }
    let isSuitable =
      mention.entries.isEmpty
      ? mention.entityType == "ORG"
      : mention.entries.contains {
        let kind = draft.knowledge.kind($0.actor)
        return (kind == .group || kind == .organisation || kind == .agency)
          && $0.sort.isDisjoint(with: [.adjective])
      }
    return isSuitable ? name : nil
  }

  /// `allies in the Gulf`, `sources familiar with the talks`.
  private func extended(
    _ token: Int, _ left: LeftContext, _ isPlural: Bool, _ draft: Draft, _ index: Int
  ) -> Int {
    let paragraph = draft.paragraphs[index]
    let next = token + 1
    guard next < paragraph.tokens.count else { return next }
    if paragraph.has(token, .source),
      ["familiar", "briefed", "close"].contains(paragraph.lower(next))
    {
      let end = paragraph.text.subtree(of: next).upperBound
      return end - next <= 8 && end > next ? trimmed(next, end, paragraph) : next
    }
    let isVague = isPlural && (paragraph.has(token, .states) || paragraph.has(token, .partner))
    if isVague, left.owners.isEmpty, paragraph.lower(next) == "in" {
      let end = paragraph.text.subtree(of: next).upperBound
      if end - next <= 4, end > next + 1 { return trimmed(next, end, paragraph) }
    }
    return next
  }

  private func trimmed(_ start: Int, _ end: Int, _ paragraph: ScannedParagraph) -> Int {
    var end = end
    for position in start..<end where paragraph.tokens[position].pos == .punctuation {
      end = position
      break
    }
    return end
  }

  private func sense(of token: Int, _ paragraph: ScannedParagraph) -> ActorKind {
    if paragraph.has(token, .placeNoun), !paragraph.has(token, .state) { return .place }
    if paragraph.has(token, .source) { return .official }
    if paragraph.has(token, .group) || paragraph.has(token, .wing)
      || paragraph.has(token, .fighters)
    {
      return .group
    }
    if paragraph.has(token, .bloc) { return .organisation }
    if paragraph.has(token, .collective) || paragraph.has(token, .official) { return .official }
    return .state
  }
}
