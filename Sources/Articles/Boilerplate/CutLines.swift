/// Recognises headlines and first lines of other articles that a page cut short with an ellipsis,
/// and lists of headlines behind the last sentence.
struct CutLines {
  /// One reason or none for each line.
  func reasons(for shapes: [TextShape]) -> [IgnoredPassage.Reason?] {
    var reasons = [IgnoredPassage.Reason?](repeating: nil, count: shapes.count)
    let sentences = shapes.count { $0.ending == .sentence && $0.words.count >= 6 }
    // In a collection of snippets every text is cut, and none is a stub of another.
    guard sentences >= 3, shapes.count(where: isCut) * 2 <= shapes.count else { return reasons }
    mark(&reasons, runsOf: shapes.map(isCut)) { run in
      run.count >= 2 || (run.upperBound == shapes.count && breaksOff(shapes[run.lowerBound]))
        ? .headlineStub : nil
    }
    let end = reasons.lastIndex { $0 == nil }.map { $0 + 1 } ?? 0
    mark(&reasons, runsOf: shapes.map(isHeadline)) { run in
      run.count >= 2 && run.upperBound == end ? .teaser : nil
    }
    return reasons
  }

  private func mark(
    _ reasons: inout [IgnoredPassage.Reason?], runsOf isMember: [Bool],
    as reason: (Range<Int>) -> IgnoredPassage.Reason?
  ) {
    var start = 0
    while start < isMember.count {
      let end = isMember[start...].firstIndex(of: false) ?? isMember.count
      if end > start, let reason = reason(start..<end) {
        for index in start..<end { reasons[index] = reasons[index] ?? reason }
      }
      start = end + 1
    }
  }

  private func isCut(_ shape: TextShape) -> Bool {
    shape.ending == .ellipsis && shape.words.count >= 4 && shape.bytes.first != UInt8(ascii: "\"")
  }

  /// The last word before the ellipsis cannot end a sentence.
  private func breaksOff(_ shape: TextShape) -> Bool {
    let body = shape.lower[..<shape.ellipsisStart]
    guard let last = body.last(where: { $0 != 0x20 }) else { return false }
    if last == UInt8(ascii: ",") { return true }
    let word = body.reversed().drop { $0 == 0x20 }.prefix { $0 != 0x20 }.reversed()
    return CutLines.openWords.contains(String(decoding: word, as: UTF8.self))
  }

  private func isHeadline(_ shape: TextShape) -> Bool {
    (4...20).contains(shape.words.count) && shape.ending == .other
      && shape.bytes.last != UInt8(ascii: ":") && shape.bytes.first != UInt8(ascii: "\"")
      && (shape.bytes.first.map { ASCII.isUpper($0) || ASCII.isDigit($0) } ?? false)
  }

  private static let openWords: Set<String> = [
    "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "from", "by",
    "with", "as", "into", "over", "after", "before", "between", "against", "about", "under",
    "that", "which", "who", "whose", "whom", "when", "where", "while", "because", "if", "than",
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could",
    "may", "might", "must", "shall", "should", "its", "their", "his", "her", "our", "this", "these",
    "not",
  ]
}
