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
    /// A title's words stand in it.
    package var hasTitle = false
    /// An alias of somebody who has held an office, or of a body that is part of another.
    package var hasServant = false

    package init(hasTitle: Bool = false, hasServant: Bool = false) {
      self.hasTitle = hasTitle
      self.hasServant = hasServant
    }
  }

  package func sight(of text: String) -> Sight {
    let tables = knowledge.tables
    let bytes = Array(text.utf8)
    var scanner = PhraseScanner(0..<bytes.count)
    var numbers: [Int32] = []
    while scanner.advance(in: bytes) { numbers.append(tables.words.number(of: scanner.folded)) }
    var sight = Sight()
    for start in numbers.indices where numbers[start] >= 0 {
      sight.hasTitle =
        sight.hasTitle || MentionScreen.holds(tables.roles, numbers[start...]) { _ in true }
      sight.hasServant =
        sight.hasServant
        || MentionScreen.holds(tables.aliases, numbers[start...]) { isServant($0.actor) }
      if sight.hasTitle, sight.hasServant { break }
    }
    return sight
  }

  /// Whether words begin with a phrase of a trie that has a fitting entry.
  private static func holds<Entry>(
    _ trie: PhraseTrie<Entry>, _ words: ArraySlice<Int32>, fits: (Entry) -> Bool
  ) -> Bool {
    var node = PhraseTrie<Entry>.root
    for word in words {
      guard word >= 0 else { return false }
      node = trie.step(node, word)
      if node < 0 { return false }
      if trie.isEnd(node), trie.positions(at: node).contains(where: { fits(trie.entries[$0]) }) {
        return true
      }
    }
    return false
  }

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

  /// - Parameter sight: of the whole article.
  package func outlook(on text: ParsedText, sight: Sight) -> Outlook {
    let article = Article(
      id: "", location: "",
      paragraphs: [Paragraph(text: text.text, offsets: OffsetMap(start: 0), line: 1)])
    var draft = Draft(article, texts: [text], knowledge: knowledge)
    Linker.readParagraphs(&draft)
    var isHead = text.tokens.indices.map {
      mayBecomeName($0, draft) || text.tokens[$0].pos == .pronoun
    }
    for mention in draft.mentions { isHead[mention.head] = true }
    let mayTell = draft.mentions.contains { mention in
      mention.form == .name
        && (mention.titles.contains { $0.owner != nil || $0.defaultOwner >= 0 }
          || isCounterpart(mention, draft) || sight.hasServant && owns(mention, draft))
    }
    return Outlook(isHead: isHead, mayTellStanding: mayTell)
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
