/// Writes mentions as JSON, one a line:
/// `article start end surface kind actor name type via anonymous nested reason candidates`.
///
/// `start` and `end` count Unicode scalars of the file; several actors of one mention are joined
/// with a bar.
public struct MentionWriter: Sendable {
  public init() {}

  /// One line a mention, each ended by a newline, in the order of the article.
  public func lines(of linked: LinkedArticle) -> String {
    var bytes: [UInt8] = []
    for mention in linked.mentions { write(mention, of: linked, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(_ mention: Mention, of linked: LinkedArticle, to bytes: inout [UInt8]) {
    let range = linked.fileRange(of: mention)
    let surface = linked.texts[mention.paragraph].string(of: mention.tokens)
    let actors = mention.actors.map(\.rawValue).joined(separator: "|")
    let names = mention.actors.map { linked.actors[$0]?.name ?? $0.rawValue }
      .joined(separator: " | ")
    bytes.append(contentsOf: "{\"article\":".utf8)
    append(linked.article.id, to: &bytes)
    bytes.append(contentsOf: ",\"start\":\(range.lowerBound),\"end\":\(range.upperBound)".utf8)
    field("surface", surface, to: &bytes)
    field("kind", mention.kind.rawValue, to: &bytes)
    field("actor", actors, to: &bytes)
    field("name", names, to: &bytes)
    field("type", mention.sense.rawValue, to: &bytes)
    if let via = mention.via { field("via", via, to: &bytes) }
    if mention.isAnonymous { bytes.append(contentsOf: ",\"anonymous\":true".utf8) }
    bytes.append(contentsOf: ",\"nested\":\(mention.isNested)".utf8)
    if !mention.candidates.isEmpty {
      field(
        "candidates", mention.candidates.map(\.rawValue).joined(separator: "|"), to: &bytes)
    }
    field("reason", mention.reason, to: &bytes)
    bytes.append(contentsOf: "}\n".utf8)
  }

  private func field(_ name: String, _ value: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: ",\"\(name)\":".utf8)
    append(value, to: &bytes)
  }

  /// A JSON string.
  ///
  /// - Source: RFC 8259, section 7.
  private func append(_ text: String, to bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
