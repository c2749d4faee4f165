/// Reads pairs of spans from JSON Lines and writes what is between them.
///
/// A line in is `{"id", "text", "source": [start, end], "target": [start, end]}`, in Unicode scalars of
/// the text; one of the two may be null or empty. A line out is
/// `{"id", "relation", "plover", "realis", "polarity", "rule", "basis"}`, all but the id null when no word of
/// the text tells.
package enum PairLines {
  package static func pair(of record: SourceRecord) throws(ArticleProblem) -> PairReader.Pair {
    func problem(_ reason: String) -> ArticleProblem {
      ArticleProblem(location: record.location, reason: reason)
    }
    let value: JSONValue
    do {
      value = try JSONReader.value(of: record.bytes)
    } catch {
      throw problem("no JSON: \(error)")
    }
    guard let text = value["text"]?.string else { throw problem("no \"text\"") }
    let length = text.unicodeScalars.count
    let source = span(value["source"], in: length)
    let target = span(value["target"], in: length)
    guard source != .wrong, target != .wrong, source != .missing || target != .missing else {
      throw problem(
        "expected \"source\" and \"target\" as [start, end] within the \(length) scalars of \"text\", "
          + "at most one of them null or empty")
    }
    var id = value["id"]?.string ?? record.name
    if case .number(let digits) = value["id"] { id = digits }
    return PairReader.Pair(id: id, text: text, source: source.range, target: target.range)
  }

  private enum Span: Equatable {
    case given(Range<Int>)
    case missing
    case wrong

    var range: Range<Int>? { if case .given(let range) = self { range } else { nil } }
  }

  private static func span(_ value: JSONValue?, in length: Int) -> Span {
    guard let value, value != .null else { return .missing }
    guard let ends = value.array, ends.count == 2, let start = ends[0].integer,
      let end = ends[1].integer, start >= 0, start <= end, end <= length
    else { return .wrong }
    return start == end ? .missing : .given(start..<end)
  }

  package static func line(id: String, _ finding: PairReader.Finding?) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("id", id)
    json.member("relation", finding?.relation.rawValue)
    json.member("plover", finding?.relation.plover)
    json.member("realis", finding?.realis.rawValue)
    json.member("polarity", finding?.polarity.rawValue)
    json.member("rule", finding?.rule)
    json.member("basis", finding?.basis.rawValue)
    json.endObject()
    json.endLine()
    return json.flush()
  }
}
