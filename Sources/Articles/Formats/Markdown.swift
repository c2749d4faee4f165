/// Cuts Markdown into blocks and takes its marks out.
///
/// - Source: CommonMark 0.31, as far as articles use it.
struct Markdown {
  private let file: FileScalars
  private var blocks: [TextBlock] = []
  /// Scalars of the file that make up the open paragraph or list item.
  private var open: [Int] = []
  private var openLine = 0
  private var isItem = false
  private var followsImage = false

  /// What the front matter says, by key in lower case.
  private(set) var frontMatter: [String: String] = [:]

  static func read(_ file: FileScalars) -> (blocks: [TextBlock], frontMatter: [String: String]) {
    var markdown = Markdown(file: file)
    markdown.readAll()
    return (markdown.blocks, markdown.frontMatter)
  }

  private init(file: FileScalars) { self.file = file }

  private mutating func readAll() {
    let lines = file.lines()
    var index = readFrontMatter(lines)
    var fence: Unicode.Scalar?
    while index < lines.count {
      let line = lines[index]
      let content = trimmed(line.range)
      if let mark = fenceMark(content) {
        close()
        fence = fence == nil ? mark : (fence == mark ? nil : fence)
      } else if fence != nil {
        append(content, line: line.number, reason: .code)
      } else {
        read(content, line: line.number)
      }
      index += 1
    }
    close()
  }

  /// Reads `---`, `key: value` lines, `---` at the top; returns the index of the line after it.
  private mutating func readFrontMatter(_ lines: [FileScalars.Line]) -> Int {
    guard let first = lines.first, file.string(trimmed(first.range)) == "---",
      let end = lines.dropFirst().prefix(200).firstIndex(where: {
        let text = file.string(trimmed($0.range))
        return text == "---" || text == "..."
      })
    else { return 0 }
    for line in lines[1..<end] {
      let content = trimmed(line.range)
      guard let colon = content.first(where: { file.scalars[$0] == ":" }) else { continue }
      let key = ASCII.lowercased(file.string(content.lowerBound..<colon).utf8)
      var value = trimmed(colon + 1..<content.upperBound)
      let quotes: [Unicode.Scalar] = ["\"", "'"]
      if value.count >= 2, quotes.contains(file.scalars[value.lowerBound]) {
        value = value.lowerBound + 1..<value.upperBound - 1
      }
      frontMatter[key] = file.string(value)
      append(content, line: line.number, reason: .metadata)
    }
    return end + 1
  }

  private mutating func read(_ content: Range<Int>, line: Int) {
    var content = content
    while let first = content.first, file.scalars[first] == ">" {
      content = trimmed(first + 1..<content.upperBound)
    }
    if content.isEmpty || isRule(content) {
      close()
    } else if let heading = heading(content) {
      close()
      append(heading, line: line)
    } else if isReference(content) || isTableRule(content) {
      close()
      append(content, line: line, reason: .metadata)
    } else if let item = listItem(content) {
      close()
      add(item, line: line)
      isItem = true
    } else if isPicture(content) {
      close()
      add(content, line: line)
      close()
    } else if file.scalars[content.lowerBound] == "|" {
      close()
      append(content, line: line, reason: .code)
    } else {
      add(content, line: line)
    }
  }

  private mutating func add(_ content: Range<Int>, line: Int) {
    if let last = open.last { open.append(last + 1) } else { openLine = line }
    open += content
  }

  /// Ends the open paragraph or item.
  private mutating func close() {
    defer {
      open = []
      isItem = false
    }
    guard !open.isEmpty else { return }
    var inline = MarkdownInline(file: file)
    inline.read(open)
    var reason: IgnoredPassage.Reason?
    if followsImage, inline.isAllEmphasis {
      reason = .caption
    } else if isItem, inline.isAllLinks {
      reason = .teaser
    }
    followsImage = false
    if let block = inline.text.block(line: openLine, reason: reason) { blocks.append(block) }
    for image in inline.images {
      var builder = TextBlock.Builder()
      builder.append(file, image)
      if let block = builder.block(line: openLine, reason: .caption) { blocks.append(block) }
      followsImage = true
    }
  }

  private mutating func append(
    _ content: Range<Int>, line: Int, reason: IgnoredPassage.Reason? = nil
  ) {
    var inline = MarkdownInline(file: file)
    if reason == nil { inline.read(Array(content)) } else { inline.text.append(file, content) }
    if let block = inline.text.block(line: line, reason: reason) { blocks.append(block) }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{FEFF}"
    }
    while let first = range.first, isBlank(file.scalars[first]) {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, isBlank(file.scalars[last]) { range = range.lowerBound..<last }
    return range
  }

  private func fenceMark(_ content: Range<Int>) -> Unicode.Scalar? {
    guard content.count >= 3 else { return nil }
    let start = file.scalars[content].prefix(3)
    guard let mark = start.first, mark == "`" || mark == "~" else { return nil }
    return start.allSatisfy { $0 == mark } ? mark : nil
  }

  /// A line of three or more `-`, `*`, `_` or `=`: a rule, or the line under a heading.
  private func isRule(_ content: Range<Int>) -> Bool {
    let marks = file.scalars[content].filter { $0 != " " }
    guard marks.count >= 3, let mark = marks.first else { return false }
    return "-*_=".unicodeScalars.contains(mark) && marks.allSatisfy { $0 == mark }
  }

  private func heading(_ content: Range<Int>) -> Range<Int>? {
    let marks = file.scalars[content].prefix { $0 == "#" }
    let start = content.lowerBound + marks.count
    guard (1...6).contains(marks.count), start < content.upperBound, file.scalars[start] == " "
    else { return nil }
    var end = content.upperBound
    while end > start, file.scalars[end - 1] == "#" || file.scalars[end - 1] == " " { end -= 1 }
    return trimmed(start..<end)
  }

  private func listItem(_ content: Range<Int>) -> Range<Int>? {
    let scalars = file.scalars
    var index = content.lowerBound
    if "-*+•".unicodeScalars.contains(scalars[index]) {
      index += 1
    } else {
      let digits = scalars[content].prefix(3).prefix { $0.value >= 0x30 && $0.value <= 0x39 }
      index += digits.count
      guard !digits.isEmpty, index < content.upperBound,
        scalars[index] == "." || scalars[index] == ")"
      else { return nil }
      index += 1
    }
    guard index < content.upperBound, scalars[index] == " " else { return nil }
    let item = trimmed(index..<content.upperBound)
    return item.isEmpty ? nil : item
  }

  /// `![label](address)` from end to end.
  private func isPicture(_ content: Range<Int>) -> Bool {
    file.scalars[content].starts(with: "![".unicodeScalars)
      && file.scalars[content.upperBound - 1] == ")"
  }

  /// `[name]: address`
  private func isReference(_ content: Range<Int>) -> Bool {
    guard file.scalars[content.lowerBound] == "[",
      let end = content.first(where: { file.scalars[$0] == "]" })
    else { return false }
    let rest = file.string(end + 1..<content.upperBound)
    return rest.hasPrefix(": http") || rest.hasPrefix(": /") || rest.hasPrefix(": <")
  }

  private func isTableRule(_ content: Range<Int>) -> Bool {
    let allowed = file.scalars[content].allSatisfy { "|-: ".unicodeScalars.contains($0) }
    return allowed && file.scalars[content].contains("|") && file.scalars[content].contains("-")
  }
}
