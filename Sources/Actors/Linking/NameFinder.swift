/// Finds the names the tables know: the longest alias at each word, phrases that merely hold an
/// alias first.
///
/// - Complexity: O(*words* × *longest alias*).
struct NameFinder {
  func find(in draft: inout Draft) {
    for paragraph in draft.paragraphs.indices { find(in: &draft, paragraph) }
  }

  private struct Hit {
    var length = 0
    var entries: [AliasEntry] = []
  }

  private func find(in draft: inout Draft, _ index: Int) {
    let paragraph = draft.paragraphs[index]
    var word = 0
    while word < paragraph.words.count {
      let blocked = blockedWords(from: word, paragraph, draft.tables)
      var hit = longest(from: word, paragraph, draft.tables, limit: .max)
      if hit.length == 0 || blocked > hit.length {
        word += max(blocked, 1)
        continue
      }
      if paragraph.lower(paragraph.words[word].tokens.lowerBound) == "the", hit.length > 1 {
        // `the South China Sea` is not the South.
        let inner = longest(from: word + 1, paragraph, draft.tables, limit: .max)
        if inner.length + 1 > hit.length {
          word += 1
          continue
        }
      }
      hit = sparing(titleIn: hit, at: word, paragraph, draft.tables)
      let first = word
      add(hit, at: first, to: &draft, index)
      if hit.length > 1 { addNested(in: first..<first + hit.length, hit, to: &draft, index) }
      word += hit.length
    }
  }

  /// The longest alias that begins at a word and is written as the tables write it.
  private func longest(
    from start: Int, _ paragraph: ScannedParagraph, _ tables: KnowledgeTables, limit: Int
  ) -> Hit {
    var node = PhraseTrie<AliasEntry>.root
    var best = Hit()
    var position = start
    while position < paragraph.words.count, position - start < limit {
      let word = paragraph.words[position]
      if position > start, word.followsBreak { break }
      if word.number < 0 { break }
      node = tables.aliases.step(node, word.number)
      if node < 0 { break }
      position += 1
      guard tables.aliases.isEnd(node) else { continue }
      let entries = tables.aliases.positions(at: node).map { tables.aliases.entries[$0] }
        .filter { isWritten(as: $0, start..<position, paragraph) }
      if !entries.isEmpty { best = Hit(length: position - start, entries: entries) }
    }
    return best
  }

  /// `Chad's army` gives way where `army chief` follows from it.
  private func sparing(
    titleIn hit: Hit, at start: Int, _ paragraph: ScannedParagraph, _ tables: KnowledgeTables
  ) -> Hit {
    guard hit.length > 1 else { return hit }
    for word in start + 1..<start + hit.length {
      let token = paragraph.words[word].tokens.lowerBound
      guard paragraph.bodies[token] != nil, let title = paragraph.roles[token],
        title.tokens.upperBound > paragraph.words[start + hit.length - 1].tokens.upperBound
      else { continue }
      let shorter = longest(from: start, paragraph, tables, limit: word - start)
      return shorter.length > 0 ? shorter : hit
    }
    return hit
  }

  private func blockedWords(
    from start: Int, _ paragraph: ScannedParagraph, _ tables: KnowledgeTables
  ) -> Int {
    var node = PhraseTrie<Bool>.root
    var best = 0
    var position = start
    while position < paragraph.words.count {
      let word = paragraph.words[position]
      if word.number < 0 || (position > start && word.followsBreak) { break }
      node = tables.blocks.step(node, word.number)
      if node < 0 { break }
      position += 1
      if tables.blocks.isEnd(node) { best = position - start }
    }
    // A block in lower case (`travel ban`) is no name.
    return best
  }

  private func isWritten(
    as entry: AliasEntry, _ words: Range<Int>, _ paragraph: ScannedParagraph
  ) -> Bool {
    for (place, index) in words.enumerated() where place < 16 {
      let wanted = LetterCase(rawValue: entry.cases >> UInt32(place * 2) & 3) ?? .lower
      let written = paragraph.words[index].letterCase
      if !written.covers(wanted) { return false }
      // `UN` is nobody's surname.
      if written == .allCapitals, wanted == .capitalised, !paragraph.isAllCapitals,
        !entry.sort.isDisjoint(with: [.surname, .oneWord])
      {
        return false
      }
      if entry.sort.contains(.exactCase), written != wanted { return false }
      if paragraph.isAllCapitals, wanted == .allCapitals, words.count == 1,
        paragraph.tokens[paragraph.words[index].tokens.lowerBound].text.utf8.count <= 3
      {
        return false
      }
    }
    // `The`, `A` at the head of a sentence are no part of an alias in lower case.
    return true
  }

  /// `post-Soviet`, `non-NATO`: somebody else than the name says.
  private func isPrefixed(_ token: Int, _ paragraph: ScannedParagraph) -> Bool {
    token > 1 && paragraph.isHyphen(token - 1)
      && ["post", "pre", "non", "ex", "trans", "inter"].contains(paragraph.lower(token - 2))
  }

  /// `Hamid Karzai International Airport`, `the John F. Kennedy school`: what is called after a person.
  private func isNamesake(
    _ tokens: Range<Int>, _ entries: [AliasEntry], _ draft: Draft, _ paragraph: ScannedParagraph
  ) -> Bool {
    guard entries.allSatisfy({ draft.knowledge.kind($0.actor) == .official }) else { return false }
    var next = tokens.upperBound
    if paragraph.lower(next) == "international" { next += 1 }
    return next < paragraph.tokens.count && paragraph.has(next, .site)
      && (tokens.count > 1 || paragraph.startsUpper(next))
  }

  private func add(_ hit: Hit, at first: Int, to draft: inout Draft, _ index: Int) {
    let paragraph = draft.paragraphs[index]
    var words = first..<first + hit.length
    // `the Kremlin`: the article belongs to the name only where the name is written so.
    let token = paragraph.words[first].tokens.lowerBound
    if hit.length > 1,
      paragraph.tokens[token].text == "the"
        || (paragraph.lower(token) == "the" && hit.entries.allSatisfy { $0.cases & 3 == 0 })
    {
      words = first + 1..<words.upperBound
    }
    // `King Salman`: the title is no part of the name.
    if hit.entries.allSatisfy({ draft.knowledge.kind($0.actor) == .official }),
      let title = paragraph.roles[paragraph.words[words.lowerBound].tokens.lowerBound]
    {
      let past = words.first { paragraph.words[$0].tokens.lowerBound >= title.tokens.upperBound }
      if let past { words = past..<words.upperBound }
    }
    var tokens = range(of: words, paragraph)
    if let last = tokens.last, tokens.count > 1, paragraph.isPossessiveMark(last) {
      tokens = tokens.lowerBound..<last
    }
    guard !tokens.isEmpty, !isPrefixed(tokens.lowerBound, paragraph),
      !isNamesake(tokens, hit.entries, draft, paragraph)
    else { return }
    var found = mention(tokens, hit.entries, index, paragraph)
    if hit.entries.contains(where: { draft.tables.actors[Int($0.actor)].isVague }) {
      // `global powers`: a description that names nobody. One word is left to the grammars.
      let last = tokens.upperBound - 1
      let isCommon =
        paragraph.has(last, .states) || paragraph.has(last, .partner)
        || paragraph.has(last, .fighters)
      if !paragraph.startsUpper(last), tokens.count == 1 || isCommon { return }
      found.form = .description
      found.kind = .nominal
      found.entries = []
      found.isPlural = true
      found.isAnonymous = paragraph.has(tokens.upperBound - 1, .anonymous)
      found.reason = "vague collective"
    } else if isDescription(found, paragraph, draft.tables) {
      found.kind = .nominal
      let before = tokens.lowerBound - 1
      if before >= 0, paragraph.lower(before) == "the" {
        found.tokens = before..<tokens.upperBound
      }
    }
    draft.add(found)
  }

  /// `the Kenyans`, `the Kenyan government`: words of the tables that describe rather than name.
  private func isDescription(
    _ mention: DraftMention, _ paragraph: ScannedParagraph, _ tables: KnowledgeTables
  ) -> Bool {
    let last = mention.tokens.upperBound - 1
    if mention.entries.allSatisfy({ $0.sort.contains(.people) && !$0.sort.contains(.name) }) {
      return paragraph.tokens[last].tag == "NNPS" || paragraph.tokens[last].tag == "NNS"
    }
    guard mention.tokens.count > 1, paragraph.tokens[last].pos == .noun,
      let actor = mention.entries.first?.actor
    else { return false }
    // `Obama administration` is a name: no body of a state is called so.
    let sort = tables.actors[Int(actor)].sort
    return mention.tokens.contains { token in
      paragraph.bodies[token].map {
        !$0.entry.isName && $0.tokens.upperBound == last + 1
          && ($0.entry.sort == sort || tables.actors[Int(actor)].kind == .state)
      } ?? false
    }
  }

  private func mention(
    _ tokens: Range<Int>, _ entries: [AliasEntry], _ index: Int, _ paragraph: ScannedParagraph
  ) -> DraftMention {
    DraftMention(
      paragraph: index, tokens: tokens, head: paragraph.head(of: tokens), form: .name, kind: .name,
      sense: .state, entries: entries)
  }

  /// Names inside a longer one: the person in `Biden administration`, the group in its bureau.
  private func addNested(
    in words: Range<Int>, _ outer: Hit, to draft: inout Draft, _ index: Int
  ) {
    let kinds = outer.entries.map { draft.knowledge.kind($0.actor) }
    guard kinds.contains(where: { $0 == .agency || $0 == .group || $0 == .organisation }) else {
      return
    }
    let paragraph = draft.paragraphs[index]
    let tables = draft.tables
    var word = words.lowerBound
    while word < words.upperBound {
      let limit = min(words.upperBound - word, words.count - 1)
      let hit = longest(from: word, paragraph, tables, limit: limit)
      let entries = hit.entries.filter { entry in
        entry.sort.isDisjoint(with: .guarded)
          && draft.knowledge.kind(entry.actor) != .media
          && !draft.tables.actors[Int(entry.actor)].isVague
          && !outer.entries.contains { $0.actor == entry.actor }
      }
      if entries.isEmpty {
        word += 1
        continue
      }
      draft.add(mention(range(of: word..<word + hit.length, paragraph), entries, index, paragraph))
      word += hit.length
    }
  }

  private func range(of words: Range<Int>, _ paragraph: ScannedParagraph) -> Range<Int> {
    paragraph.words[words.lowerBound].tokens
      .lowerBound..<paragraph.words[words.upperBound - 1]
      .tokens.upperBound
  }
}
