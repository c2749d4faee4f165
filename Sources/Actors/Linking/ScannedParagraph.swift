import Language

/// A phrase of a trie found in a paragraph.
struct PhraseMatch<Entry: Sendable>: Sendable {
  var tokens: Range<Int>
  var entry: Entry
}

/// A paragraph as the linking steps see it: phrase words mapped to tokens, and each token's word
/// classes.
struct ScannedParagraph {
  /// A phrase word: its number in the tables' alphabet (-1 if no table has it).
  struct Word {
    var number: Int32
    var letterCase: LetterCase
    var followsBreak: Bool
    var tokens: Range<Int>
  }

  let text: ParsedText
  var words: [Word] = []
  /// First word of each token, -1 for a token without one.
  var wordOfToken: [Int]
  /// Classes of each token as written, and of its lemma.
  var classes: [WordClasses]
  var lemmaClasses: [WordClasses]
  /// Written in capitals throughout: letter case says nothing here.
  var isAllCapitals = false
  /// Role and body nouns by their first token.
  var roles: [Int: PhraseMatch<RoleEntry>] = [:]
  var bodies: [Int: PhraseMatch<BodyEntry>] = [:]
  /// Whether a role noun covers the token.
  var isRole: [Bool]
  /// For each token, the position of the quotation it stands in, -1 outside.
  var quotation: [Int]
  /// Token ranges of quotations, quotation marks left out.
  var quotations: [Range<Int>] = []

  init(_ text: ParsedText, _ tables: KnowledgeTables) {
    self.text = text
    let count = text.tokens.count
    wordOfToken = [Int](repeating: -1, count: count)
    classes = [WordClasses](repeating: WordClasses(), count: count)
    lemmaClasses = classes
    quotation = [Int](repeating: -1, count: count)
    isRole = [Bool](repeating: false, count: count)
    scanWords(tables)
    for (index, token) in text.tokens.enumerated() {
      classes[index] = ScannedParagraph.classes(of: token.lower.utf8, tables)
      lemmaClasses[index] = ScannedParagraph.classes(of: token.lemma.utf8, tables)
    }
    findQuotations()
    roles = matches(of: tables.roles)
    bodies = matches(of: tables.bodies)
    for match in roles.values {
      for token in match.tokens { isRole[token] = true }
    }
  }

  /// The longest phrases of a trie, from left to right, that end in a noun.
  private func matches<Entry>(of trie: PhraseTrie<Entry>) -> [Int: PhraseMatch<Entry>] {
    var found: [Int: PhraseMatch<Entry>] = [:]
    var start = 0
    while start < words.count {
      var node = PhraseTrie<Entry>.root
      var end = start
      var best = start
      var entry: Entry?
      while end < words.count, words[end].number >= 0, end == start || !words[end].followsBreak {
        node = trie.step(node, words[end].number)
        if node < 0 { break }
        end += 1
        if let last = trie.positions(at: node).last, isTitleNoun(words[end - 1]) {
          best = end
          entry = trie.entries[last]
        }
      }
      if let entry {
        let tokens = words[start].tokens.lowerBound..<words[best - 1].tokens.upperBound
        found[tokens.lowerBound] = PhraseMatch(tokens: tokens, entry: entry)
        start = best
      } else {
        start += 1
      }
    }
    return found
  }

  /// Nouns and capitalised words; `pm` and `mp` only in capitals.
  private func isTitleNoun(_ word: Word) -> Bool {
    let token = tokens[word.tokens.upperBound - 1]
    if token.bytes.count <= 2 { return word.letterCase != .lower }
    return token.pos == .noun || token.pos == .properNoun || token.pos == .adjective
      || word.letterCase != .lower
  }

  private static func classes(
    of word: some Collection<UInt8>, _ tables: KnowledgeTables
  ) -> WordClasses {
    let number = Int(tables.words.number(of: word))
    guard number >= 0, number < tables.wordClasses.count else { return WordClasses() }
    return WordClasses(bits: tables.wordClasses[number])
  }

  private mutating func scanWords(_ tables: KnowledgeTables) {
    let bytes = Array(text.text.utf8)
    var scanner = PhraseScanner(0..<bytes.count)
    var token = 0
    var capitals = 0
    var letters = 0
    while scanner.advance(in: bytes) {
      let found = scanner.word
      while token < text.tokens.count, text.tokens[token].bytes.upperBound <= found.bytes.lowerBound
      {
        token += 1
      }
      guard token < text.tokens.count else { break }
      var last = token
      while last + 1 < text.tokens.count,
        text.tokens[last + 1].bytes.lowerBound < found.bytes.upperBound
      {
        last += 1
      }
      if wordOfToken[token] < 0 { wordOfToken[token] = words.count }
      for covered in token...last where wordOfToken[covered] < 0 {
        wordOfToken[covered] = words.count
      }
      words.append(
        Word(
          number: tables.words.number(of: scanner.folded), letterCase: found.letterCase,
          followsBreak: found.followsBreak, tokens: token..<last + 1))
      if found.bytes.count > 3 {
        letters += 1
        if found.letterCase == .allCapitals { capitals += 1 }
      }
    }
    isAllCapitals = letters >= 3 && capitals * 10 >= letters * 8
  }

  /// Pairs quotation marks; one that is not closed reaches to the end of the paragraph.
  private mutating func findQuotations() {
    var start = -1
    for (index, token) in text.tokens.enumerated() {
      let isOpening = token.text == "“" || token.text == "``"
      let isClosing = token.text == "”" || token.text == "''"
      let isPlain = token.text == "\""
      if start < 0, isOpening || isPlain {
        start = index + 1
      } else if start >= 0, isClosing || isPlain {
        if start < index { close(start..<index) }
        start = -1
      }
    }
    if start >= 0, start < text.tokens.count { close(start..<text.tokens.count) }
  }

  private mutating func close(_ range: Range<Int>) {
    for index in range { quotation[index] = quotations.count }
    quotations.append(range)
  }

  // MARK: questions the steps ask

  var tokens: [Token] { text.tokens }

  func has(_ token: Int, _ member: WordClass) -> Bool { classes[token].contains(member) }

  func lemmaHas(_ token: Int, _ member: WordClass) -> Bool { lemmaClasses[token].contains(member) }

  func isNoun(_ token: Int) -> Bool {
    tokens[token].pos == .noun || tokens[token].pos == .properNoun
  }

  func isPossessiveMark(_ token: Int) -> Bool {
    guard token >= 0, token < tokens.count else { return false }
    let text = tokens[token].lower
    return text == "'s" || text == "’s" || (tokens[token].tag == "POS")
  }

  func isComma(_ token: Int) -> Bool {
    token >= 0 && token < tokens.count && tokens[token].text == ","
  }

  func isHyphen(_ token: Int) -> Bool {
    guard token >= 0, token < tokens.count else { return false }
    return tokens[token].text == "-" || tokens[token].text == "–" || tokens[token].text == "‑"
  }

  func lower(_ token: Int) -> String {
    token >= 0 && token < tokens.count ? tokens[token].lower : ""
  }

  /// The token of a range that is governed from outside of it.
  func head(of range: Range<Int>) -> Int {
    var best = range.upperBound - 1
    for index in range.reversed()
    where !range.contains(tokens[index].head) || tokens[index].head == index {
      if tokens[index].pos == .punctuation || tokens[index].pos == .particle { continue }
      best = index
      if isNoun(index) || tokens[index].pos == .pronoun { break }
    }
    return best
  }

  /// `J`, `J.`, `J.P.`: first letters of a person's names.
  func isInitial(_ token: Int) -> Bool {
    let bytes = Array(tokens[token].text.utf8)
    guard let first = bytes.first, (0x41...0x5A).contains(first),
      tokens[token].pos == .properNoun
    else { return false }
    return bytes.count == 1 || bytes.count <= 4 && bytes[1] == UInt8(ascii: ".")
  }

  /// Whether two ranges of tokens stand in one sentence.
  func sameSentence(_ one: Int, _ other: Int) -> Bool {
    text.sentenceIndex(of: one) == text.sentenceIndex(of: other)
  }

  func startsUpper(_ token: Int) -> Bool {
    guard let first = tokens[token].text.utf8.first else { return false }
    if first < 0x80 { return first >= 65 && first <= 90 }
    let word = wordOfToken[token]
    return word >= 0 && words[word].letterCase != .lower
  }
}
