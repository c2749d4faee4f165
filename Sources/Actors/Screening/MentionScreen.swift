import Articles
import Language

/// Tells of a single paragraph, without the rest of its article, where mentions can be and whether
/// it can say whom somebody serves: never less than the linker finds there in any article.
package struct MentionScreen: Sendable {
  private let knowledge: KnowledgeBase

  package init(_ linker: Linker) { knowledge = linker.knowledge }

  // MARK: From the words alone

  /// What the words of a paragraph may be, unparsed.
  package struct Sight: Sendable {
    /// An alias of somebody in the tables, or a title that has its owner by itself.
    package var mayNameKnown = false
    /// A title's words stand in it, and words of somebody whose title it may be.
    package var hasTitle = false
    /// A title's words stand in it, of an office that the tables may know the bearer of.
    package var hasOffice = false
    /// *counterpart*, which stands for a title.
    package var hasCounterpart = false
    /// An adjective or a people's name of the tables: *Kenyan*.
    package var hasNationality = false
    /// An alias of somebody who has held an office, or of a body that is part of another.
    package var hasServant = false

    package init() {}

    /// Whether the paragraph may say whom somebody serves.
    ///
    /// - Parameter hasServant: what the sights of the whole article say.
    package func mayTellStanding(hasServant: Bool) -> Bool {
      hasServant || hasTitle || hasCounterpart
    }
  }

  package func sight(of text: String) -> Sight {
    var words = ScreenedWords(text, knowledge.tables)
    var sight = Sight()
    var hasSurname = false
    sight.hasCounterpart = words.contains("counterpart")
    for start in words.numbers.indices where words.numbers[start] >= 0 {
      words.walk(knowledge.tables.aliases, from: start) { end, entry, words in
        guard words.hasCapitals(of: entry, start..<end) else { return }
        words.noteName(start..<end)
        if entry.sort.contains(.surname) {
          hasSurname = true
        } else if knowledge.kind(entry.actor) != .media {
          sight.mayNameKnown = true
        }
        if !entry.sort.isDisjoint(with: [.adjective, .people]) { sight.hasNationality = true }
        if isServant(entry.actor) { sight.hasServant = true }
      }
      words.walk(knowledge.tables.bodies, from: start) { end, _, words in
        words.noteName(start..<end)
      }
    }
    for start in words.numbers.indices
    where words.numbers[start] >= 0 && !(sight.hasTitle && sight.mayNameKnown) {
      words.walk(knowledge.tables.roles, from: start) { end, entry, words in
        // A surname alone is believed beside a title only.
        if entry.owner >= 0 || hasSurname { sight.mayNameKnown = true }
        if entry.owner >= 0 || mayHaveOwner(start..<end, words) { sight.hasTitle = true }
        if isOffice(entry.role) { sight.hasOffice = true }
      }
    }
    return sight
  }

  /// What owns a title stands before it, or after *of* or *for*, or after the name and *of*
  /// (`TitleGrammar`); or the title begins with it (`UN chief`).
  private func mayHaveOwner(_ title: Range<Int>, _ words: ScreenedWords) -> Bool {
    var before = title.lowerBound
    while before > 0, !words.isBreak(before: before) {
      before -= 1
      if words.mayOwn(before) { return true }
    }
    let end = title.upperBound
    if end < words.numbers.count, words.spells(end, "for") || words.spells(end, "of") {
      return true
    }
    if words.names(endingBefore: "of", from: end) { return true }
    let aliases = knowledge.tables.aliases
    return title.count > 1
      && aliases.step(PhraseTrie<AliasEntry>.root, words.numbers[title.lowerBound]) >= 0
  }

  /// A title that the tables may know the bearer of.
  private func isOffice(_ role: Int16) -> Bool { role != knowledge.tables.honorificRole }

  private func isServant(_ actor: Int32) -> Bool {
    switch knowledge.kind(actor) {
    case .official: return knowledge.tables.actors[Int(actor)].firstOffice >= 0
    case .agency: return true
    case .group, .organisation: return knowledge.tables.actors[Int(actor)].parent >= 0
    default: return false
    }
  }

  // MARK: From the parsed text

  /// What a parsed paragraph may hold.
  package struct Outlook: Sendable {
    /// By token, whether it may be the head of a mention.
    package var isHead: [Bool]
    /// It may say whom somebody serves or what a body is part of (`StandingReader`).
    package var mayTellStanding: Bool
  }

  /// Whether a paragraph parsed without names may say whom somebody serves.
  ///
  /// - Parameter hasServant: what the sights of the whole article say.
  package func mayTellStanding(_ text: ParsedText, sight: Sight, hasServant: Bool) -> Bool {
    if sight.hasTitle || sight.hasCounterpart { return true }
    guard hasServant else { return false }
    if sight.hasNationality || sight.hasOffice { return true }
    let tokens = text.tokens
    return tokens.indices.contains { index in
      guard index > 0, index + 1 < tokens.count else { return false }
      let word = tokens[index].lower
      if tokens[index].tag == "POS" || word == "'s" || word == "’s" {
        return mayBeName(tokens[index + 1])
      }
      guard word == "of", mayBeName(tokens[index - 1]) else { return false }
      let next = tokens[index + 1].lower == "the" ? index + 2 : index + 1
      return next < tokens.count && mayBeName(tokens[next])
    }
  }

  /// True for every token that can belong to a name: capitals, figures, words of the tables and the
  /// small words inside names.
  private func mayBeName(_ token: Token) -> Bool {
    token.text != token.lower || token.pos == .numeral || !token.text.utf8.allSatisfy { $0 < 0x80 }
      || UnknownNames.particles.contains(token.lower)
      || knowledge.tables.words.number(of: token.lower.utf8) >= 0
  }

  /// By token, whether it may be the head of a mention, whatever its names turn out to be.
  package func possibleHeads(in text: ParsedText) -> [Bool] {
    let tokens = text.tokens
    return tokens.indices.map { index in
      let token = tokens[index]
      return mayBeName(token) || knowledge.tables.words.number(of: token.lemma.utf8) >= 0
        || token.tag == "PRP$" || token.pos == .pronoun && PronounSort(token.lower) != nil
        // *vice-president*; the second syllable of a given name: *Nam Gwan-pyo*.
        || token.text.utf8.contains { !(0x61...0x7A).contains($0) }
        || index > 0 && !tokens[index - 1].isFollowedByBlank
    }
  }

  /// - Parameter hasServant: what the sights of the whole article say.
  package func outlook(on text: ParsedText, hasServant: Bool) -> Outlook {
    let article = Article(
      id: "", location: "",
      paragraphs: [Paragraph(text: text.text, offsets: OffsetMap(start: 0), line: 1)])
    var draft = Draft(article, texts: [text], knowledge: knowledge)
    Linker.readParagraphs(&draft)
    var isHead = text.tokens.indices.map {
      mayBecomeName($0, draft)
        || text.tokens[$0].pos == .pronoun && PronounFinder().mayStand($0, draft.paragraphs[0])
    }
    for mention in draft.mentions { isHead[mention.head] = true }
    let mayTell = draft.mentions.contains { mention in
      mention.form == .name
        && (mention.titles.contains {
          $0.owner != nil || $0.defaultOwner >= 0 || followsPronoun($0, draft)
            || hasServant && isOffice($0.role)
        }
          || isCounterpart(mention, draft) || hasServant && owns(mention, draft))
    }
    return Outlook(isHead: isHead, mayTellStanding: mayTell)
  }

  /// *whose president*, *its leader* (`StandingReader`).
  private func followsPronoun(_ title: Title, _ draft: Draft) -> Bool {
    let paragraph = draft.paragraphs[0]
    let before = title.tokens.lowerBound - 1
    return before >= 0
      && (paragraph.lower(before) == "whose" || paragraph.tokens[before].tag == "PRP$")
  }

  /// Names that the article gives in full elsewhere (`DocumentCoherence`): a surname, an acronym.
  private func mayBecomeName(_ token: Int, _ draft: Draft) -> Bool {
    let paragraph = draft.paragraphs[0]
    let word = paragraph.tokens[token]
    return word.pos == .properNoun && paragraph.startsUpper(token)
      || word.text.utf8.count > 1 && word.text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// The state before *counterpart*.
  private func isCounterpart(_ mention: DraftMention, _ draft: Draft) -> Bool {
    draft.paragraphs[0].lower(mention.tokens.upperBound) == "counterpart"
  }

  /// Whether a name stands where an owner does: *Chad's Mahamat Déby*, *Kenyan William Ruto*, *Déby
  /// of Chad*.
  private func owns(_ mention: DraftMention, _ draft: Draft) -> Bool {
    let paragraph = draft.paragraphs[0]
    func isName(_ token: Int) -> Bool {
      paragraph.tokens.indices.contains(token)
        && (draft.nameAt[0][token] >= 0 || mayBecomeName(token, draft))
    }
    let end = mention.tokens.upperBound
    if paragraph.isPossessiveMark(end), isName(end + 1) { return true }
    if isName(end),
      mention.entries.contains(where: { !$0.sort.isDisjoint(with: [.adjective, .people]) })
    {
      return true
    }
    var before = mention.tokens.lowerBound - 1
    if paragraph.lower(before) == "the" { before -= 1 }
    return paragraph.lower(before) == "of" && isName(before - 1)
  }
}
