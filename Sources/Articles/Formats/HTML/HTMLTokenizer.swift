/// Cuts a web page into text, tags and the raw contents of scripts, without building a tree.
///
/// Written by hand because no Swift package at hand reads HTML with the position of every scalar, and
/// the whole grammar is not needed: malformed markup is read as browsers do where pages of news have
/// it (unquoted and doubled attributes, unclosed tags, `<` in text), and never traps.
///
/// - Complexity: O(*scalars*); memory for one tag.
/// - Source: HTML Standard (WHATWG), 13.2.5, as far as text extraction needs it.
struct HTMLTokenizer {
  enum Token {
    case text(Range<Int>)
    case start(Tag)
    case end(name: String)
    /// What stands between `<script>` and `</script>` and the like.
    case raw(element: Tag, Range<Int>)
  }

  struct Tag {
    /// In lower case.
    var name: String
    var attributes: [(name: String, value: String)] = []
    var isSelfClosing = false

    subscript(attribute: String) -> String? {
      attributes.first { $0.name == attribute }?.value
    }
  }

  /// Longer names and values are cut, further attributes left out.
  private static let longestName = 64
  private static let longestValue = 4096
  private static let mostAttributes = 64
  private static let rawElements: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "noembed", "noframes", "iframe",
  ]

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var openRaw: Tag?

  init(_ file: FileScalars) { scalars = file.scalars }

  mutating func next() -> Token? {
    if let element = openRaw {
      openRaw = nil
      return rawText(of: element)
    }
    guard position < scalars.count else { return nil }
    while position < scalars.count, scalars[position] == "<" {
      switch markup() {
      case .token(let token): return token
      case .skipped: continue
      case .none: return text(from: position)
      }
    }
    return position < scalars.count ? text(from: position) : nil
  }

  private enum Markup {
    case token(Token)
    case skipped
    case none
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    index < scalars.count ? scalars[index] : nil
  }

  /// Text up to the next `<` that opens markup; the one at `start` is text.
  private mutating func text(from start: Int) -> Token {
    var end = start + 1
    while end < scalars.count, !(scalars[end] == "<" && opensMarkup(end)) { end += 1 }
    position = end
    return .text(start..<end)
  }

  private func opensMarkup(_ index: Int) -> Bool {
    guard let next = scalar(at: index + 1) else { return false }
    return next == "!" || next == "/" || next == "?" || HTMLTokenizer.isLetter(next)
  }

  /// Reads what `<` opens at `position`.
  private mutating func markup() -> Markup {
    guard opensMarkup(position), let next = scalar(at: position + 1) else { return .none }
    if next == "!" || next == "?" {
      skipDeclaration()
      return .skipped
    }
    guard next == "/" else { return .token(.start(startTag())) }
    guard let first = scalar(at: position + 2), HTMLTokenizer.isLetter(first) else {
      position = (scalars[position...].firstIndex(of: ">") ?? scalars.count - 1) + 1
      return .skipped
    }
    position += 2
    let name = readName()
    position = (scalars[position...].firstIndex(of: ">") ?? scalars.count - 1) + 1
    return .token(.end(name: name))
  }

  private mutating func skipDeclaration() {
    let isComment = scalar(at: position + 2) == "-" && scalar(at: position + 3) == "-"
    guard isComment else {
      position = (scalars[position...].firstIndex(of: ">") ?? scalars.count - 1) + 1
      return
    }
    var index = position + 4
    if scalar(at: index) == ">" {
      position = index + 1
      return
    }
    while index < scalars.count {
      if scalars[index] == ">", scalars[index - 1] == "-", scalars[index - 2] == "-",
        index >= position + 6
      {
        position = index + 1
        return
      }
      index += 1
    }
    position = scalars.count
  }

  private mutating func startTag() -> Tag {
    position += 1
    var tag = Tag(name: readName())
    while position < scalars.count {
      skipBlanks()
      guard let next = scalar(at: position) else { break }
      if next == ">" {
        position += 1
        break
      }
      if next == "/" {
        position += 1
        tag.isSelfClosing = scalar(at: position) == ">"
        continue
      }
      let attribute = readAttribute()
      if tag.attributes.count < HTMLTokenizer.mostAttributes, tag[attribute.name] == nil {
        tag.attributes.append(attribute)
      }
    }
    if HTMLTokenizer.rawElements.contains(tag.name), !tag.isSelfClosing { openRaw = tag }
    return tag
  }

  private mutating func readAttribute() -> (name: String, value: String) {
    let name = readName(also: "=")
    skipBlanks()
    guard scalar(at: position) == "=" else { return (name, "") }
    position += 1
    skipBlanks()
    guard let first = scalar(at: position) else { return (name, "") }
    let start: Int
    let end: Int
    if first == "\"" || first == "'" {
      start = position + 1
      end = scalars[start...].firstIndex(of: first) ?? scalars.count
      position = min(end + 1, scalars.count)
    } else {
      start = position
      end =
        scalars[start...].firstIndex { HTMLTokenizer.isBlank($0) || $0 == ">" } ?? scalars.count
      position = end
    }
    return (name, decoded(start..<min(end, start + HTMLTokenizer.longestValue)))
  }

  /// A name in lower case, up to a blank, `/`, `>` or the scalar given; at least one scalar is read.
  private mutating func readName(also stop: Unicode.Scalar? = nil) -> String {
    let start = position
    while let next = scalar(at: position), !HTMLTokenizer.isBlank(next), next != "/", next != ">",
      next != stop || position == start
    {
      position += 1
    }
    if position == start { position = min(start + 1, scalars.count) }
    let end = min(position, start + HTMLTokenizer.longestName)
    return ASCII.lowercased(String(String.UnicodeScalarView(scalars[start..<end])).utf8)
  }

  private func decoded(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    var index = range.lowerBound
    while index < range.upperBound {
      if scalars[index] == "&",
        let reference = CharacterReference.read(scalars[index..<range.upperBound])
      {
        text.append(contentsOf: reference.scalars)
        index += reference.width
      } else {
        text.append(scalars[index])
        index += 1
      }
    }
    return String(text)
  }

  /// Up to the end tag of `element`, which is left to be read next.
  private mutating func rawText(of element: Tag) -> Token {
    let start = position
    let name = Array(element.name.unicodeScalars)
    while position < scalars.count {
      guard let open = scalars[position...].firstIndex(of: "<") else { break }
      position = open
      if scalar(at: open + 1) == "/", isName(name, at: open + 2) {
        return .raw(element: element, start..<open)
      }
      position += 1
    }
    position = scalars.count
    return .raw(element: element, start..<scalars.count)
  }

  private func isName(_ name: [Unicode.Scalar], at start: Int) -> Bool {
    guard start + name.count <= scalars.count else { return false }
    for (offset, wanted) in name.enumerated() {
      let found = scalars[start + offset].value
      let folded = (0x41...0x5A).contains(found) ? found | 0x20 : found
      if folded != wanted.value { return false }
    }
    return true
  }

  private mutating func skipBlanks() {
    while let next = scalar(at: position), HTMLTokenizer.isBlank(next) { position += 1 }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{C}"
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }
}
