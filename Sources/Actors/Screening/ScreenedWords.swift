/// The words of a paragraph as the tables number them, before it is parsed.
struct ScreenedWords {
  /// The number of each word; -1 where no table has it.
  private(set) var numbers: [Int32] = []
  private var spelled: [[UInt8]] = []
  private var cases: [LetterCase] = []
  /// Whether what stands before a word parts it from the words before.
  private var breaks: [Bool] = []
  /// Whether a word may belong to a name: it is not written small, or in a name of the tables.
  private var isInName: [Bool] = []

  init(_ text: String, _ tables: KnowledgeTables) {
    let bytes = Array(text.utf8)
    var scanner = PhraseScanner(0..<bytes.count)
    var end = 0
    while scanner.advance(in: bytes) {
      numbers.append(tables.words.number(of: scanner.folded))
      breaks.append(
        end == 0 || spelled.last == [UInt8(ascii: ",")]
          || ScreenedWords.parts(bytes[..<scanner.word.bytes.lowerBound]))
      spelled.append(scanner.folded)
      cases.append(scanner.word.letterCase)
      isInName.append(
        scanner.word.letterCase != .lower
          || bytes[scanner.word.bytes].contains { $0 >= 0x80 || (0x30...0x39).contains($0) })
      end = scanner.word.bytes.upperBound
    }
  }

  /// Whether text ends in a mark that belongs to no name; a full stop may be that of `Inc.`.
  private static func parts(_ text: ArraySlice<UInt8>) -> Bool {
    var end = text.endIndex
    while end > text.startIndex, text[end - 1] == 0x20 { end -= 1 }
    guard end > text.startIndex else { return true }
    switch text[end - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"),
      UInt8(ascii: "("), UInt8(ascii: ")"):
      return true
    case UInt8(ascii: "."):
      return end - 1 - text.startIndex >= 5
        && text[end - 6..<end - 1].allSatisfy { (0x61...0x7A).contains($0) }
    default:
      // “ and ”
      return end - text.startIndex >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80
        && (text[end - 1] == 0x9C || text[end - 1] == 0x9D)
    }
  }

  /// Whether words have the capitals that an alias asks for; what more it asks for is left open.
  func hasCapitals(of alias: AliasEntry, _ words: Range<Int>) -> Bool {
    words.enumerated().allSatisfy { place, word in
      place >= 16
        || cases[word].covers(LetterCase(rawValue: alias.cases >> UInt32(place * 2) & 3) ?? .lower)
    }
  }

  func isBreak(before word: Int) -> Bool { breaks[word] }

  /// Notes words that are a name of the tables or a noun for a body.
  mutating func noteName(_ words: Range<Int>) {
    for word in words { isInName[word] = true }
  }

  /// Whether a word before a title may belong to whose title it is: a name, a pronoun, or the mark
  /// of a possessive. An article, though written large, does not.
  func mayOwn(_ word: Int) -> Bool {
    if ScreenedWords.articles.contains(spelled[word]) { return false }
    return isInName[word] || ScreenedWords.owners.contains(spelled[word])
  }

  /// Whether a word stands anywhere from `start` on with a name before it; the last word of a name
  /// may be a syllable written small.
  func names(endingBefore word: StaticString, from start: Int) -> Bool {
    (start..<max(start, numbers.count)).contains { index in
      spells(index, word) && (index > 0 && isInName[index - 1] || index > 1 && isInName[index - 2])
    }
  }

  private static let articles: Set<[UInt8]> = [
    Array("the".utf8), Array("a".utf8), Array("an".utf8),
  ]

  private static let owners = Set(
    ["'s", "whose", "your"].map { Array($0.utf8) }
      + [
        "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself",
        "they", "them", "their", "theirs", "themselves", "i", "me", "my", "mine", "myself", "we",
        "us", "our", "ours", "ourselves",
      ].map { Array($0.utf8) })

  func spells(_ index: Int, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { spelled[index].elementsEqual($0) }
  }

  func contains(_ word: StaticString, from start: Int = 0) -> Bool {
    (start..<max(start, numbers.count)).contains { spells($0, word) }
  }

  /// Calls `body` with the end and each entry of every phrase of a trie that begins at a word.
  mutating func walk<Entry>(
    _ trie: PhraseTrie<Entry>, from start: Int, _ body: (Int, Entry, inout ScreenedWords) -> Void
  ) {
    var node = PhraseTrie<Entry>.root
    for index in start..<numbers.count where numbers[index] >= 0 {
      guard index == start || numbers[index - 1] >= 0 else { return }
      node = trie.step(node, numbers[index])
      if node < 0 { return }
      guard trie.isEnd(node) else { continue }
      for position in trie.positions(at: node) { body(index + 1, trie.entries[position], &self) }
    }
  }
}
