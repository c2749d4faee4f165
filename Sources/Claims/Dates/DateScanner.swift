import Articles
import Language

/// Finds the times that a text names, each with the preposition that makes it a beginning or an
/// end: *since 2012*, *until May*, *from 1990 to 1994*.
struct DateScanner: Sendable {
  /// A time and where it stands.
  struct Span: Sendable {
    var tokens: Range<Int>
    /// The token that what is dated governs.
    var attachment: Int
    var interval: DateInterval
  }

  let text: ParsedText
  let report: CalendarDate?
  /// True for what is still to come.
  let isAhead: Bool

  /// The times named in a run of tokens, in text order.
  func spans(in range: Range<Int>) -> [Span] {
    var reader = DatePointReader(text: text, report: report)
    var found: [Span] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let (interval, end) = phrase(at: index, reader), end <= range.upperBound else {
        index += 1
        continue
      }
      found.append(Span(tokens: index..<end, attachment: index, interval: interval))
      if let day = interval.date, day.day != nil { reader.anchor = day }
      index = end
    }
    for place in found.indices { found[place].attachment = attachment(of: found[place].tokens) }
    return found.map { span in
      // *in March and in May*: the second hangs on the first.
      var span = span
      if let other = found.first(where: { $0.tokens.contains(span.attachment) }) {
        span.attachment = other.attachment
      }
      return span
    }
  }

  private func attachment(of tokens: Range<Int>) -> Int {
    tokens.lazy.map { text.tokens[$0].head }.first { !tokens.contains($0) } ?? tokens.lowerBound
  }

  private func phrase(
    at index: Int, _ reader: DatePointReader
  ) -> (interval: DateInterval, end: Int)? {
    let preposition = text.tokens[index].lower
    switch preposition {
    case "from", "between":
      if let pair = pair(at: index, reader) { return pair }
      guard preposition == "from", let found = whole(index + 1, reader) else { return nil }
      return (DateInterval(start: found.interval.start, end: nil), found.end)
    case "since", "after":
      return whole(index + 1, reader).map {
        (DateInterval(start: $0.interval.start, end: nil), $0.end)
      }
    case "until", "till", "through", "by", "before":
      return whole(index + 1, reader).map {
        (DateInterval(start: nil, end: $0.interval.end), $0.end)
      }
    case "for", "over", "during", "in":
      if let stretch = reader.stretch(at: index + 1) { return stretch }
      return preposition == "during" || preposition == "in" ? whole(index + 1, reader) : nil
    case "on", "at": return whole(index + 1, reader)
    default:
      // A number alone is no year, and a month alone may be a name.
      guard let found = reader.point(at: index) else { return nil }
      if case .interval(let interval) = found.point, interval.date?.month == nil,
        found.end == index + 1
      {
        return nil
      }
      if case .month(_, nil) = found.point { return nil }
      return resolved(found)
    }
  }

  private func whole(
    _ index: Int, _ reader: DatePointReader
  ) -> (interval: DateInterval, end: Int)? {
    reader.point(at: index).flatMap(resolved)
  }

  private func resolved(_ found: DatePointReader.Found) -> (interval: DateInterval, end: Int)? {
    found.point.interval(in: report, isAhead: isAhead).map { ($0, found.end) }
  }

  /// *from March to May 2003*, *between 1990 and 1994*: the second gives the first its year.
  private func pair(
    at index: Int, _ reader: DatePointReader
  ) -> (interval: DateInterval, end: Int)? {
    guard let first = reader.point(at: index + 1), first.end < text.tokens.count else { return nil }
    let joint: Set<String> =
      text.tokens[index].lower == "between"
      ? ["and"] : ["to", "until", "till", "through", "-", "–"]
    guard joint.contains(text.tokens[first.end].lower),
      let second = reader.point(at: first.end + 1),
      let last = second.point.interval(in: report, isAhead: isAhead),
      let begin = first.point.interval(
        in: report, isAhead: isAhead, year: isBare(first.point) ? last.end?.year : nil)
    else { return nil }
    return (DateInterval(start: begin.start, end: last.end), second.end)
  }

  private func isBare(_ point: DatePoint) -> Bool {
    switch point {
    case .month, .season: true
    default: false
    }
  }
}
