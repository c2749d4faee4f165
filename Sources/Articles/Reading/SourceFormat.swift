/// How the text of an article is written down.
public enum SourceFormat: Sendable, Equatable {
  case text, markdown, html
  /// One JSON object a line, with `text` and, optionally, `id`, `date`, `outlet` and `url`.
  case jsonLines

  /// What the extension of `name` promises; nil for an extension that promises nothing.
  init?(fileName name: String) {
    let utf8 = name.utf8
    guard let dot = utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch ASCII.lowercased(utf8[utf8.index(after: dot)...]) {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson": self = .jsonLines
    default: return nil
    }
  }

  /// What the first bytes of a file look like: JSON objects, a web page, or else plain text.
  init(sniffing bytes: some Collection<UInt8>) {
    let head = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(512)
    if head.first == UInt8(ascii: "{") {
      self = .jsonLines
      return
    }
    let start = ASCII.lowercased(head)
    let isPage =
      start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
      || (start.hasPrefix("<?xml") && start.contains("<html"))
    self = isPage ? .html : .text
  }
}
