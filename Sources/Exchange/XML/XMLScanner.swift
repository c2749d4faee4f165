import Articles

/// The characters of an XML file, from byte to byte.
struct XMLScanner {
  private let bytes: [UInt8]
  private(set) var position = 0

  /// - Throws: when the file is in another encoding than UTF-8.
  init(_ bytes: [UInt8]) throws(ReadingFailure) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let declaration = bytes[position...].prefix(200).prefix { $0 != UInt8(ascii: ">") }
    guard !isWide, Self.isUTF8(declaration: String(decoding: declaration, as: UTF8.self)) else {
      throw failure("the file is not in UTF-8: save it in UTF-8")
    }
  }

  private static func isUTF8(declaration: String) -> Bool {
    let words = declaration.lowercased().split { " =\"'?\t\r\n".contains($0) }
    guard words.first == "<", words.contains("xml") || words.first == "<?xml" else { return true }
    guard let place = words.firstIndex(of: "encoding"), place + 1 < words.count else { return true }
    return ["utf-8", "utf8", "us-ascii", "ascii"].contains(words[place + 1])
  }

  func failure(_ reason: String) -> ReadingFailure {
    ReadingFailure(place: .offset(position), reason: reason)
  }

  var isAtEnd: Bool { position >= bytes.count }
  var current: UInt8? { isAtEnd ? nil : bytes[position] }

  mutating func take(_ text: StaticString) -> Bool {
    let matches = text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    if matches { position += text.utf8CodeUnitCount }
    return matches
  }

  /// Whether there was any blank.
  mutating func skipBlanks() -> Bool {
    let start = position
    while let byte = current, Self.isBlank(byte) { position += 1 }
    return position > start
  }

  mutating func name(limit: Int) throws(ReadingFailure) -> String {
    let start = position
    while let byte = current, Self.isName(byte) { position += 1 }
    guard position > start else { throw failure("expected a name") }
    guard position - start <= limit else { throw failure("a name of more than \(limit) bytes") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  mutating func skip(past end: StaticString, _ what: String) throws(ReadingFailure) {
    let start = position
    while !isAtEnd {
      if take(end) { return }
      position += 1
    }
    position = start
    throw failure("\(what) that never ends")
  }

  /// The text before `end`, which is passed over.
  mutating func upTo(
    _ end: StaticString, _ what: String, limit: Int
  ) throws(ReadingFailure) -> String {
    let start = position
    try skip(past: end, what)
    let found = bytes[start..<position - end.utf8CodeUnitCount]
    guard found.count <= limit else { throw failure("a text of more than \(limit) bytes") }
    return Self.string(found)
  }

  /// The text before the next tag.
  mutating func text(limit: Int) throws(ReadingFailure) -> String {
    var text: [UInt8] = []
    while let byte = current, byte != UInt8(ascii: "<") {
      try take(into: &text, isAttribute: false, limit: limit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  mutating func attributeValue(limit: Int) throws(ReadingFailure) -> String {
    guard let mark = current, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
      throw failure("expected a value in quotation marks")
    }
    position += 1
    var text: [UInt8] = []
    while let byte = current {
      if byte == mark {
        position += 1
        return String(decoding: text, as: UTF8.self)
      }
      guard byte != UInt8(ascii: "<") else { throw failure("`<` inside a value") }
      try take(into: &text, isAttribute: true, limit: limit)
    }
    throw failure("the file ends inside a value")
  }

  /// Moves one byte, line end or reference over to `text`.
  ///
  /// - Source: sections 2.11 and 3.3.3: line ends are U+000A; in values, blanks are spaces.
  private mutating func take(
    into text: inout [UInt8], isAttribute: Bool, limit: Int
  ) throws(ReadingFailure) {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "&"): text += Array(String(try reference()).utf8)
    case 0x0D:
      position += 1
      if current == 0x0A { position += 1 }
      text.append(isAttribute ? 0x20 : 0x0A)
    case 0x09, 0x0A:
      position += 1
      text.append(isAttribute ? 0x20 : byte)
    case 0..<0x20: throw failure("a control character, which XML cannot hold")
    default:
      position += 1
      text.append(byte)
    }
    guard text.count <= limit else { throw failure("a text of more than \(limit) bytes") }
  }

  private mutating func reference() throws(ReadingFailure) -> Unicode.Scalar {
    let found = bytes[position...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
    let name = String(decoding: found.dropFirst(), as: UTF8.self)
    guard found.endIndex < bytes.count, bytes[found.endIndex] == UInt8(ascii: ";") else {
      throw failure("`&` that begins no reference: write &amp;")
    }
    guard let scalar = Self.scalar(named: name) else {
      throw failure("&\(name); is no character: only XML's own five entities are read")
    }
    position = found.endIndex + 1
    return scalar
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    let isHexadecimal = name.hasPrefix("#x")
    guard name.hasPrefix("#"),
      let value = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value), XMLText.isAllowed(scalar)
    else { return nil }
    return scalar
  }

  /// Text with its line ends as U+000A.
  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var isAfterReturn = false
    for byte in bytes {
      if !(isAfterReturn && byte == 0x0A) { text.append(byte == 0x0D ? 0x0A : byte) }
      isAfterReturn = byte == 0x0D
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: ":"),
      UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}
