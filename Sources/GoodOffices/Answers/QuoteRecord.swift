/// The passages that one line of claims quotes from an article.
struct QuoteRecord: Sendable {
  struct Quote: Sendable {
    /// `quote`, `trigger`, `source` …
    var name: String
    var text: String
    var range: Range<Int>
  }

  /// The line of the claims file, from 1.
  var line: Int
  var claim: String
  var article: String
  var quotes: [Quote]

  /// Reads a line that `ClaimWriter` wrote.
  init(_ bytes: [UInt8], line: Int) throws(VerificationFailure) {
    func failure(_ reason: String) -> VerificationFailure {
      VerificationFailure(line: line, claim: "", reason: reason)
    }
    let value: JSONValue
    do {
      value = try JSONReader.value(of: bytes)
    } catch {
      throw failure("no JSON: \(error)")
    }
    guard let article = value["article"]?.string else { throw failure("no \"article\"") }
    guard let quote = Quote("quote", value, text: "quote") else {
      throw failure("no \"quote\" with \"start\" and \"end\"")
    }
    self.line = line
    self.article = article
    claim = value["id"]?.string ?? ""
    quotes = [quote]
    if let trigger = value["trigger"] {
      quotes += [Quote("trigger", trigger, text: "text")].compactMap { $0 }
    }
    for side in ["source", "target"] {
      if let found = value[side] {
        quotes += [Quote(side, found, text: "mention")].compactMap { $0 }
      }
    }
    for party in value["parties"]?.array ?? [] {
      quotes += [Quote("party", party, text: "mention")].compactMap { $0 }
    }
  }
}

extension QuoteRecord.Quote {
  fileprivate init?(_ name: String, _ value: JSONValue, text key: String) {
    guard let text = value[key]?.string, let start = value["start"]?.integer,
      let end = value["end"]?.integer, start >= 0, start <= end
    else { return nil }
    self.init(name: name, text: text, range: start..<end)
  }
}

/// A line of claims that its article does not bear out.
public struct VerificationFailure: Error, Sendable, Equatable {
  /// The line of the claims file, from 1.
  public var line: Int
  /// The claim's id, empty if the line has none.
  public var claim: String
  public var reason: String
}
