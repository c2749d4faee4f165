/// An article on one line of JSON Lines.
struct JSONRecord {
  var id: String
  var text: String
  var date: String?
  var outlet: String?
  var url: String?
  var location: String
  var line: Int

  init(_ record: SourceRecord) throws(ArticleProblem) {
    func problem(_ reason: String) -> ArticleProblem {
      ArticleProblem(location: record.location, reason: reason)
    }
    let value: JSONValue
    do {
      value = try JSONReader.value(of: record.bytes)
    } catch {
      throw problem("no JSON: \(error)")
    }
    guard case .object = value else { throw problem("expected an object {\"id\", \"text\", …}") }
    guard let text = value["text"] else { throw problem("the object has no \"text\"") }
    guard case .string(let words) = text else { throw problem("\"text\" is no string") }
    self.text = words
    switch value["id"] {
    case .string(let id) where !id.isEmpty: self.id = id
    case .number(let digits): id = digits
    default: id = record.name
    }
    date = value["date"]?.string
    outlet = value["outlet"]?.string
    url = value["url"]?.string
    location = record.location
    line = record.line
  }
}
