/// A text with its tokens, sentences and dependency trees.
public struct ParsedText: Sendable {
  public let text: String
  public private(set) var tokens: [Token]
  /// Token ranges, in order, covering every token.
  public let sentences: [Range<Int>]
  /// Children of token `i` are `childList[childStart[i]..<childStart[i + 1]]`, in text order.
  private let childStart: [Int32]
  private let childList: [Int32]
  private let edges: [Range<Int>]
  private let sentenceOfToken: [Int32]

  /// A text whose tokens are known.
  ///
  /// - Precondition: each token's head is the position of a token.
  public init(text: String, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
    let count = tokens.count
    (childStart, childList) = ChildLists.make(heads: tokens.map { Int32($0.head) })
    edges = ParsedText.subtreeEdges(tokens, childStart: childStart)
    var ranges: [Range<Int>] = []
    var owner = [Int32](repeating: 0, count: count)
    var first = 0
    for index in 0..<count {
      if index > first, tokens[index].startsSentence {
        ranges.append(first..<index)
        first = index
      }
      owner[index] = Int32(ranges.count)
    }
    if first < count { ranges.append(first..<count) }
    sentences = ranges
    sentenceOfToken = owner
  }

  /// False when names were not looked for (`TextReader.parseWithoutNames`).
  package private(set) var hasNames = true

  /// The same text with other entity tags, one a token; nil when names were not looked for.
  func withEntities(_ entities: [EntityTag]?) -> ParsedText {
    var text = self
    text.hasNames = entities != nil
    guard let entities else { return text }
    for (index, entity) in entities.enumerated() { text.tokens[index].entity = entity }
    return text
  }

  /// Tokens governed by `index`, in text order, `index` itself left out.
  public func children(of index: Int) -> ChildIndices {
    ChildIndices(list: childList[Int(childStart[index])..<Int(childStart[index + 1])])
  }

  /// From the first to the last token governed by `index`, directly or not.
  ///
  /// In a tree with crossing arcs the range may hold tokens of another branch.
  public func subtree(of index: Int) -> Range<Int> { edges[index] }

  /// The sentence `index` stands in, as a position in `sentences`.
  public func sentenceIndex(of index: Int) -> Int { Int(sentenceOfToken[index]) }

  /// The tokens of the sentence `index` stands in.
  public func sentence(of index: Int) -> Range<Int> { sentences[sentenceIndex(of: index)] }

  /// Where a non-empty run of tokens stands in the text, in Unicode scalars.
  public func scalars(of tokens: Range<Int>) -> Range<Int> {
    self.tokens[tokens.lowerBound].range
      .lowerBound..<self.tokens[tokens.upperBound - 1].range
      .upperBound
  }

  /// The text of a run of tokens, blanks between them included.
  public func string(of tokens: Range<Int>) -> String {
    guard !tokens.isEmpty else { return "" }
    let utf8 = text.utf8
    let start = utf8.index(
      utf8.startIndex, offsetBy: self.tokens[tokens.lowerBound].bytes.lowerBound)
    let end = utf8.index(
      utf8.startIndex, offsetBy: self.tokens[tokens.upperBound - 1].bytes.upperBound)
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }

  /// Left and right ends of every subtree, from the leaves up.
  ///
  /// - Complexity: O(*tokens*). Heads that form a ring, which no parse has, keep what is below them.
  private static func subtreeEdges(_ tokens: [Token], childStart: [Int32]) -> [Range<Int>] {
    var edges = tokens.indices.map { $0..<$0 + 1 }
    var waiting = tokens.indices.map { childStart[$0 + 1] - childStart[$0] }
    for leaf in tokens.indices where childStart[leaf] == childStart[leaf + 1] {
      var index = leaf
      while tokens[index].head != index {
        let head = tokens[index].head
        let lower = min(edges[head].lowerBound, edges[index].lowerBound)
        edges[head] = lower..<max(edges[head].upperBound, edges[index].upperBound)
        waiting[head] -= 1
        if waiting[head] > 0 { break }
        index = head
      }
    }
    return edges
  }
}

/// The children of one token, as token indices.
public struct ChildIndices: Sequence, Sendable {
  let list: ArraySlice<Int32>

  public struct Iterator: IteratorProtocol {
    var base: ArraySlice<Int32>.Iterator
    public mutating func next() -> Int? { base.next().map(Int.init) }
  }
  public func makeIterator() -> Iterator { Iterator(base: list.makeIterator()) }
  public var isEmpty: Bool { list.isEmpty }
  public var count: Int { list.count }
}
