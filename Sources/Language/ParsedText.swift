/// A text with its tokens, sentences and dependency trees.
public struct ParsedText: Sendable {
  public let text: String
  public let tokens: [Token]
  /// Token ranges, in order, covering every token.
  public let sentences: [Range<Int>]
  /// Children of token `i` are `childList[childStart[i]..<childStart[i + 1]]`, in text order.
  private let childStart: [Int32]
  private let childList: [Int32]
  private let edges: [Range<Int>]
  private let sentenceOfToken: [Int32]

  public init(text: String, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
    let count = tokens.count
    var starts = [Int32](repeating: 0, count: count + 1)
    for (index, token) in tokens.enumerated() where token.head != index {
      starts[token.head + 1] += 1
    }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var list = [Int32](repeating: 0, count: Int(starts[count]))
    for (index, token) in tokens.enumerated() where token.head != index {
      list[Int(next[token.head])] = Int32(index)
      next[token.head] += 1
    }
    childStart = starts
    childList = list
    edges = ParsedText.subtreeEdges(tokens)
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

  /// Left and right ends of every subtree, widened until nothing changes.
  private static func subtreeEdges(_ tokens: [Token]) -> [Range<Int>] {
    let count = tokens.count
    var left = Array(0..<count)
    var right = left
    var changed = true
    while changed {
      changed = false
      func widen(_ index: Int) {
        let head = tokens[index].head
        if left[index] < left[head] {
          left[head] = left[index]
          changed = true
        }
        if right[index] > right[head] {
          right[head] = right[index]
          changed = true
        }
      }
      for index in 0..<count { widen(index) }
      for index in stride(from: count - 1, through: 0, by: -1) { widen(index) }
    }
    return (0..<count).map { left[$0]..<right[$0] + 1 }
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
