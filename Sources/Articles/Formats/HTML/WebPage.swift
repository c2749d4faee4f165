/// Cuts a web page into blocks and says which of them are the article's own text.
struct WebPage {
  private(set) var metadata = WebPageMetadata()
  private(set) var parts: [Part] = []

  /// A block with what is known of the elements around it.
  struct Part {
    var block: TextBlock
    /// The innermost element that is not inline.
    var element: String
    /// Said by an element's name.
    var reason: IgnoredPassage.Reason?
    /// Said by a class or an id, which is a weaker sign.
    var hint: IgnoredPassage.Reason?
    /// Numbers of the elements that may hold the whole article, outermost first.
    var scopes: [Int]
    /// Visible scalars, and those of them in links.
    var visible: Int
    var linked: Int
  }

  private struct Element {
    var name: String
    var reason: IgnoredPassage.Reason?
    var hint: IgnoredPassage.Reason?
    var isSilent: Bool
    var scope: Int?
  }

  /// Elements nested deeper than this are read as if they were not nested.
  private static let deepest = 256

  private let file: FileScalars
  private let lineStarts: [Int]
  private var open: [Element] = []
  private var builder = TextBlock.Builder()
  private var visible = 0
  private var linked = 0
  private var linkDepth = 0
  private var brokeLine = false
  private var scopeCount = 0

  init(_ file: FileScalars) {
    self.file = file
    lineStarts = file.lines().reduce(into: []) { starts, line in
      if starts.count < line.number { starts.append(line.range.lowerBound) }
    }
    readAll()
  }

  private mutating func readAll() {
    var tokenizer = HTMLTokenizer(file)
    while let token = tokenizer.next() {
      switch token {
      case .text(let range): add(range)
      case .start(let tag): begin(tag)
      case .end(let name): end(name)
      case .raw(let element, let range): read(element, range)
      }
    }
    close()
  }

  private mutating func read(_ element: HTMLTokenizer.Tag, _ range: Range<Int>) {
    if element.name == "script", element["type"] == "application/ld+json" {
      metadata.read(script: file.string(range))
    }
    guard element.name == "title" else { return }
    close()
    add(range, isTitle: true)
    close(reason: .metadata)
  }

  private mutating func begin(_ tag: HTMLTokenizer.Tag) {
    metadata.read(tag)
    if tag.name == "br" {
      breakLine()
      return
    }
    if !ElementRole.inline.contains(tag.name) { close() }
    guard !ElementRole.void.contains(tag.name), !tag.isSelfClosing || tag.name == "p" else {
      return
    }
    if tag.name == "p" || tag.name == "li" { endImplied(tag.name) }
    if tag.name == "a" { linkDepth += 1 }
    guard open.count < WebPage.deepest else { return }
    let isWhole = ["html", "body", "main", "article"].contains(tag.name)
    var element = Element(
      name: tag.name, reason: ElementRole.reason(ofElement: tag.name, role: tag["role"]),
      hint: isWhole
        ? nil : ElementRole.reason(ofClass: (tag["class"] ?? "") + " " + (tag["id"] ?? "")),
      isSilent: ElementRole.silent.contains(tag.name) || tag["hidden"] != nil
        || tag["aria-hidden"] == "true")
    if tag.name == "article" || tag.name == "main" || tag["role"] == "main"
      || tag["itemprop"] == "articleBody"
    {
      element.scope = scopeCount
      scopeCount += 1
    }
    open.append(element)
  }

  /// A new `<p>` or `<li>` ends the one before it.
  private mutating func endImplied(_ name: String) {
    guard let last = open.last(where: { !ElementRole.inline.contains($0.name) }), last.name == name
    else { return }
    end(name)
  }

  private mutating func end(_ name: String) {
    if name == "a" { linkDepth = max(0, linkDepth - 1) }
    if name == "br" { return breakLine() }
    if !ElementRole.inline.contains(name) { close() }
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    open.removeSubrange(index...)
  }

  /// One `<br>` is a blank, two end the block.
  private mutating func breakLine() {
    if brokeLine {
      close()
    } else if let last = builder.lastOffset {
      builder.append("\n", from: last..<last + 1)
    }
    brokeLine = true
  }

  private mutating func add(_ range: Range<Int>, isTitle: Bool = false) {
    guard isTitle || !open.contains(where: \.isSilent) else { return }
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = file.scalars[index]
      if scalar == "&",
        let reference = CharacterReference.read(file.scalars[index..<range.upperBound])
      {
        for scalar in reference.scalars { keep(scalar, index..<index + reference.width) }
        index += reference.width
      } else {
        keep(scalar, index..<index + 1)
        index += 1
      }
    }
  }

  private mutating func keep(_ scalar: Unicode.Scalar, _ place: Range<Int>) {
    if !scalar.properties.isWhitespace {
      visible += 1
      if linkDepth > 0 { linked += 1 }
      brokeLine = false
    }
    builder.append(scalar, from: place)
  }

  private mutating func close(reason: IgnoredPassage.Reason? = nil) {
    defer {
      builder = TextBlock.Builder()
      visible = 0
      linked = 0
      brokeLine = false
    }
    guard let block = builder.block(line: 1) else { return }
    var part = Part(
      block: block, element: open.last { !ElementRole.inline.contains($0.name) }?.name ?? "",
      reason: reason ?? open.lazy.compactMap(\.reason).first,
      hint: open.lazy.compactMap(\.hint).first, scopes: open.compactMap(\.scope),
      visible: visible, linked: linked)
    part.block.line = line(of: block.range.lowerBound)
    parts.append(part)
  }

  private func line(of position: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= position { low = middle } else { high = middle }
    }
    return low + 1
  }
}
