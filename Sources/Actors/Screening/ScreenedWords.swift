/// The words of a paragraph as the tables number them, before it is parsed.
struct ScreenedWords {
  /// The number of each word; -1 where no table has it.
  private(set) var numbers: [Int32] = []
  private var spelled: [[UInt8]] = []
  private var cases: [LetterCase] = []
  /// Whether what stands before a word parts it from the words before.
  private var breaks: [Bool] = []

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

  func spells(_ index: Int, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { spelled[index].elementsEqual($0) }
  }

  func contains(_ word: StaticString, from start: Int = 0) -> Bool {
    (start..<max(start, numbers.count)).contains { spells($0, word) }
  }

  /// Calls `body` with the end and each entry of every phrase of a trie that begins at a word.
  func walk<Entry>(_ trie: PhraseTrie<Entry>, from start: Int, _ body: (Int, Entry) -> Void) {
    var node = PhraseTrie<Entry>.root
    for index in start..<numbers.count where numbers[index] >= 0 {
      guard index == start || numbers[index - 1] >= 0 else { return }
      node = trie.step(node, numbers[index])
      if node < 0 { return }
      guard trie.isEnd(node) else { continue }
      for position in trie.positions(at: node) { body(index + 1, trie.entries[position]) }
    }
  }
}
