import Language

/// Which tokens of a paragraph stand between quotation marks.
struct Quotations: Sendable {
  /// Token ranges inside the marks, in order; a quotation left open runs to the paragraph's end.
  let ranges: [Range<Int>]
  private let isQuoted: [Bool]

  init(_ text: ParsedText) {
    var ranges: [Range<Int>] = []
    var start: Int?
    for (index, token) in text.tokens.enumerated() {
      switch token.text {
      case "“", "``", "«": start = start ?? index + 1
      case "”", "''", "»":
        if let open = start {
          ranges.append(open..<max(open, index))
          start = nil
        }
      case "\"":
        if let open = start {
          ranges.append(open..<max(open, index))
          start = nil
        } else {
          start = index + 1
        }
      default: break
      }
    }
    if let open = start, open < text.tokens.count { ranges.append(open..<text.tokens.count) }
    self.ranges = ranges
    var flags = [Bool](repeating: false, count: text.tokens.count)
    for range in ranges { for index in range { flags[index] = true } }
    isQuoted = flags
  }

  func contains(_ token: Int) -> Bool { isQuoted[token] }

  /// The quotation a token stands in.
  func range(at token: Int) -> Range<Int>? { ranges.first { $0.contains(token) } }
}
