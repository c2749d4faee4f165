/// Special cases that the affix rules break, such as `'em` or `:)`, found again as sequences of
/// the tokens they were broken into.
struct SpecialSequences: Sendable {
  /// Texts of tokens that occur in a sequence.
  private var words = ByteTable()
  /// A trie: the node that follows a node on a word.
  private var next: [UInt64: Int32] = [:]
  private var isEnd: [Bool] = [false]

  init(splitter: RunSplitter) {
    let blank = UInt8(ascii: " ")
    for index in 0..<splitter.special.count {
      let key = splitter.special.key(index)
      guard key.contains(blank) || splitter.isBroken(key.span) else { continue }
      var node: Int32 = 0
      for piece in splitter.pieces(of: key.span, usesSpecialCases: false) {
        let word = words.intern(key.span.extracting(piece.bytes)).entry
        node = child(of: node, on: word)
      }
      isEnd[Int(node)] = true
    }
  }

  private mutating func child(of node: Int32, on word: Int) -> Int32 {
    let edge = Self.edge(node, Int32(word))
    if let found = next[edge] { return found }
    let made = Int32(isEnd.count)
    isEnd.append(false)
    next[edge] = made
    return made
  }

  private static func edge(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(node) << 32 | UInt64(word)
  }

  /// The number of a token's text among the texts of all sequences; -1 for none.
  func word(_ text: Span<UInt8>) -> Int32 { Int32(words.find(text) ?? -1) }

  /// The sequences that stand in a text, where none overlaps a longer or earlier one.
  ///
  /// - Parameter words: what `word(_:)` gives for each token.
  func matches(in words: [Int32]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for start in words.indices where words[start] >= 0 {
      var node: Int32 = 0
      var index = start
      while index < words.count, words[index] >= 0,
        let following = next[Self.edge(node, words[index])]
      {
        node = following
        index += 1
        if isEnd[Int(node)] { spans.append(start..<index) }
      }
    }
    return spans.isEmpty ? [] : chosen(spans)
  }

  private func chosen(_ spans: [Range<Int>]) -> [Range<Int>] {
    var covered: Set<Int> = []
    var kept: [Range<Int>] = []
    let ordered = spans.sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
    for span in ordered {
      if !covered.contains(span.lowerBound), !covered.contains(span.upperBound - 1) {
        kept.append(span)
      }
      covered.formUnion(span)
    }
    return kept.sorted { $0.lowerBound < $1.lowerBound }
  }
}
