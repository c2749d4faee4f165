import Articles

/// Reads XML from bytes, one event at a time, without ever trapping.
///
/// It reads what graph files are made of: elements, attributes, text, CDATA, comments, references to
/// characters. A document type declaration ends the reading, so that there are no entities to
/// expand and nothing to fetch. Depth, attributes, names and texts have limits, and memory does not
/// grow with the file.
///
/// Foundation's parser is libxml2 behind `FoundationXML`, a megabyte of C that this library would
/// load to be told to leave its entities, its network and its recovery alone; what graph files need
/// is the three hundred lines here.
///
/// - Source: W3C, *Extensible Markup Language (XML) 1.0*, fifth edition.
struct XMLReader {
  enum Event: Equatable {
    /// Names without their prefix.
    case start(String, [String: String])
    case end(String)
    case text(String)
  }

  static let deepest = 64
  static let mostAttributes = 128
  static let longestName = 256
  static let longestText = 1 << 20

  private var scanner: XMLScanner
  private var open: [String] = []
  private var hasRoot = false
  /// The end of an element that was written `<a/>`.
  private var pending: String?
  /// Where the last event begins.
  private(set) var eventOffset = 0

  init(_ bytes: [UInt8]) throws(ReadingFailure) {
    scanner = try XMLScanner(bytes)
  }

  func failure(_ reason: String) -> ReadingFailure {
    ReadingFailure(place: .offset(eventOffset), reason: reason)
  }

  /// The next event; nil at the end of the document.
  mutating func next() throws(ReadingFailure) -> Event? {
    if let name = pending {
      pending = nil
      open.removeLast()
      return .end(name)
    }
    while !scanner.isAtEnd {
      eventOffset = scanner.position
      guard scanner.current == UInt8(ascii: "<") else {
        let text = try scanner.text(limit: Self.longestText)
        if !open.isEmpty { return .text(text) }
        guard text.utf8.allSatisfy({ $0 <= 0x20 }) else {
          throw failure("text outside the elements")
        }
        continue
      }
      if scanner.take("<!--") {
        try scanner.skip(past: "-->", "a comment")
      } else if scanner.take("<?") {
        try scanner.skip(past: "?>", "an instruction")
      } else if scanner.take("<![CDATA[") {
        let text = try scanner.upTo("]]>", "a CDATA section", limit: Self.longestText)
        guard !open.isEmpty else { throw failure("text outside the elements") }
        return .text(text)
      } else if scanner.take("<!") {
        throw failure(
          "a document type declaration: it may define entities, and none are read; "
            + "take the line out or export the graph anew")
      } else if scanner.take("</") {
        return try endTag()
      } else {
        return try startTag()
      }
    }
    eventOffset = scanner.position
    if let name = open.last { throw failure("the file ends inside <\(name)>") }
    guard hasRoot else { throw failure("no element in the file: expected XML") }
    return nil
  }

  private mutating func startTag() throws(ReadingFailure) -> Event {
    _ = scanner.take("<")
    guard !hasRoot || !open.isEmpty else { throw failure("a second element beside the first") }
    guard open.count < Self.deepest else {
      throw failure("elements nested more than \(Self.deepest) deep")
    }
    let name = try scanner.name(limit: Self.longestName)
    var attributes: [String: String] = [:]
    while true {
      let hadBlank = scanner.skipBlanks()
      if scanner.take("/>") {
        pending = Self.local(name)
        break
      }
      if scanner.take(">") { break }
      guard hadBlank else { throw scanner.failure("expected `>` after the name of an element") }
      let attribute = try scanner.name(limit: Self.longestName)
      _ = scanner.skipBlanks()
      guard scanner.take("=") else { throw scanner.failure("expected `=` after \(attribute)") }
      _ = scanner.skipBlanks()
      let value = try scanner.attributeValue(limit: Self.longestText)
      guard attributes.updateValue(value, forKey: attribute) == nil else {
        throw failure("the attribute \(attribute) stands twice")
      }
      guard attributes.count <= Self.mostAttributes else {
        throw failure("more than \(Self.mostAttributes) attributes")
      }
    }
    open.append(name)
    hasRoot = true
    return .start(Self.local(name), attributes)
  }

  private mutating func endTag() throws(ReadingFailure) -> Event {
    let name = try scanner.name(limit: Self.longestName)
    _ = scanner.skipBlanks()
    guard scanner.take(">") else { throw scanner.failure("expected `>`") }
    guard let last = open.popLast() else { throw failure("</\(name)> ends nothing") }
    guard last == name else { throw failure("</\(name)> where </\(last)> was expected") }
    return .end(Self.local(name))
  }

  private static func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.index(after: colon)...])
  }
}
