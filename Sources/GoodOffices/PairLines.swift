/// Reads pairs of spans from JSON Lines and writes what is between them.
///
/// A line in is `{"id", "text", "source": [start, end], "target": [start, end]}`, in Unicode scalars of
/// the text; a line out is `{"id", "relation", "realis", "polarity", "rule"}`, all but the id null when
/// the text makes no claim.
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
    guard let source = range(value["source"], in: length),
      let target = range(value["target"], in: length)
    else {
      throw problem(
        "expected \"source\" and \"target\" as [start, end] within the \(length) scalars of \"text\""
      )
    }
    var id = value["id"]?.string ?? record.name
    if case .number(let digits) = value["id"] { id = digits }
    return PairReader.Pair(id: id, text: text, source: source, target: target)
  }

  private static func range(_ value: JSONValue?, in length: Int) -> Range<Int>? {
    guard let ends = value?.array, ends.count == 2, let start = ends[0].integer,
      let end = ends[1].integer, start >= 0, start < end, end <= length
    else { return nil }
    return start..<end
  }

  package static func line(id: String, _ claim: Claim?) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("id", id)
    json.member("relation", claim?.relation.rawValue)
    json.member("realis", claim?.realis.rawValue)
    json.member("polarity", claim?.polarity.rawValue)
    json.member("rule", claim?.rule)
    json.endObject()
    json.endLine()
    return json.flush()
  }
}
