/// Finds the line of an edge in a DOT text, which libcgraph does not tell.
struct DOTLines {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  /// The line in which an edge from `tail` to `head` is written as such; nil when there is none, as
  /// for edges between subgraphs, or more than one.
  static func only(from tail: String, to head: String, in bytes: [UInt8]) -> Int? {
    var lines = DOTLines(bytes: bytes)
    return lines.find(Array(tail.utf8), Array(head.utf8))
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private enum Token {
    case name([UInt8])
    case arrow
    case sign(UInt8)
  }

  private mutating func find(_ tail: [UInt8], _ head: [UInt8]) -> Int? {
    var found: Int?
    var last: [UInt8]?
    var isArrow = false
    while let token = next() {
      switch token {
      case .name(let name):
        if isArrow, last == tail, name == head {
          guard found == nil else { return nil }
          found = line
        }
        (last, isArrow) = (name, false)
      case .arrow: isArrow = true
      case .sign(UInt8(ascii: ":")): _ = next()  // a port
      case .sign(UInt8(ascii: "[")):
        while let token = next() { if case .sign(UInt8(ascii: "]")) = token { break } }
        last = nil
      case .sign: (last, isArrow) = (nil, false)
      }
    }
    return found
  }

  private mutating func next() -> Token? {
    skipBlanksAndComments()
    guard let byte = peek() else { return nil }
    switch byte {
    case UInt8(ascii: "\""): return .name(quoted())
    case UInt8(ascii: "<"): return .name(html())
    case UInt8(ascii: "-") where peek(1) == UInt8(ascii: "-") || peek(1) == UInt8(ascii: ">"):
      place += 2
      return .arrow
    case UInt8(ascii: "-"),
      _ where Self.isWord(byte):
      let start = place
      place += 1
      while let byte = peek(), Self.isWord(byte) { place += 1 }
      return .name(Array(bytes[start..<place]))
    default:
      place += 1
      return .sign(byte)
    }
  }

  private func peek(_ ahead: Int = 0) -> UInt8? {
    place + ahead < bytes.count ? bytes[place + ahead] : nil
  }

  /// One byte further, counting lines.
  private mutating func step() {
    if bytes[place] == UInt8(ascii: "\n") { line += 1 }
    place += 1
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }

  private mutating func skipBlanksAndComments() {
    while let byte = peek() {
      let isLineStart = place == 0 || bytes[place - 1] == UInt8(ascii: "\n")
      switch (byte, peek(1)) {
      case (UInt8(ascii: "/"), UInt8(ascii: "/")): skipLine()
      case (UInt8(ascii: "#"), _) where isLineStart: skipLine()
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        place += 2
        while peek() != nil, !(peek() == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/")) {
          step()
        }
        place = min(place + 2, bytes.count)
      case (0x09, _), (0x0A, _), (0x0D, _), (0x20, _): step()
      default: return
      }
    }
  }

  private mutating func skipLine() {
    while let byte = peek(), byte != UInt8(ascii: "\n") { place += 1 }
  }

  private mutating func quoted() -> [UInt8] {
    var text: [UInt8] = []
    place += 1
    while let byte = peek(), byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\"), let next = peek(1) {
        switch next {
        case UInt8(ascii: "\""): text.append(next)
        case UInt8(ascii: "\n"): break  // the line goes on
        default: text += [byte, next]
        }
        step()
      } else {
        text.append(byte)
      }
      step()
    }
    place = min(place + 1, bytes.count)
    return text
  }

  private mutating func html() -> [UInt8] {
    var depth = 0
    let start = place + 1
    while let byte = peek() {
      if byte == UInt8(ascii: "<") { depth += 1 }
      if byte == UInt8(ascii: ">") { depth -= 1 }
      step()
      if depth == 0 { break }
    }
    return Array(bytes[start..<max(start, place - 1)])
  }
}
