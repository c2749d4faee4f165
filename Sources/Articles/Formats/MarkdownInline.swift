/// Takes emphasis, links, images, code marks, tags and escapes out of one block of Markdown.
struct MarkdownInline {
  let file: FileScalars
  var text = TextBlock.Builder()
  /// What images show in place of themselves, as scalars of the file.
  private(set) var images: [Range<Int>] = []
  private var visible = 0
  private var visibleInLinks = 0
  private var isWrapped = false
  private var isInLink = false

  /// Brackets inside brackets are followed this deep.
  private static let deepest = 16

  init(file: FileScalars) { self.file = file }

  /// Nothing but links.
  var isAllLinks: Bool { visible > 0 && visible == visibleInLinks }

  /// One emphasised phrase from end to end.
  var isAllEmphasis: Bool { visible > 0 && isWrapped }

  /// - Parameter positions: rising positions in the file.
  mutating func read(_ positions: [Int]) {
    isWrapped =
      positions.count > 2 && isStar(positions[0]) && isStar(positions[positions.count - 1])
    read(positions, 0..<positions.count, depth: 0)
  }

  private mutating func read(_ positions: [Int], _ range: Range<Int>, depth: Int) {
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = file.scalars[positions[index]]
      switch scalar {
      case "\\" where index + 1 < range.upperBound && isMark(positions[index + 1]):
        keep(file.scalars[positions[index + 1]], positions[index]..<positions[index + 1] + 1)
        index += 2
      case "!" where index + 1 < range.upperBound && file.scalars[positions[index + 1]] == "[":
        if let link = link(positions, index + 1..<range.upperBound) {
          if let first = link.label.first, let last = link.label.last {
            images.append(positions[first]..<positions[last] + 1)
          }
          index = link.end
        } else {
          keep(scalar, positions[index]..<positions[index] + 1)
          index += 1
        }
      case "[" where depth < MarkdownInline.deepest:
        if let link = link(positions, index..<range.upperBound) {
          let outer = isInLink
          isInLink = true
          read(positions, link.label, depth: depth + 1)
          isInLink = outer
          index = link.end
        } else {
          keep(scalar, positions[index]..<positions[index] + 1)
          index += 1
        }
      case "<":
        if let end = tagEnd(positions, index..<range.upperBound) {
          index = end
        } else {
          keep(scalar, positions[index]..<positions[index] + 1)
          index += 1
        }
      case "*", "`":
        index += 1
      case "_" where isAtWordEdge(positions, index, range):
        index += 1
      case "&":
        let rest = positions[index]..<positions[range.upperBound - 1] + 1
        if let reference = CharacterReference.read(file.scalars[rest]) {
          let place = positions[index]..<positions[index] + reference.width
          for scalar in reference.scalars { keep(scalar, place) }
          index += reference.width
        } else {
          keep(scalar, positions[index]..<positions[index] + 1)
          index += 1
        }
      default:
        keep(scalar, positions[index]..<positions[index] + 1)
        index += 1
      }
    }
  }

  private mutating func keep(_ scalar: Unicode.Scalar, _ place: Range<Int>) {
    text.append(scalar, from: place)
    if !scalar.properties.isWhitespace {
      visible += 1
      if isInLink { visibleInLinks += 1 }
    }
  }

  /// `[label](address)` or `[label][name]` beginning at `range.lowerBound`.
  private func link(_ positions: [Int], _ range: Range<Int>) -> (label: Range<Int>, end: Int)? {
    guard let close = closing(positions, range, open: "[", close: "]"),
      close + 1 < range.upperBound
    else { return nil }
    let next = file.scalars[positions[close + 1]]
    guard next == "(" || next == "[" else { return nil }
    let target = close + 1..<range.upperBound
    guard
      let end = closing(positions, target, open: next, close: next == "(" ? ")" : "]")
    else { return nil }
    return (range.lowerBound + 1..<close, end + 1)
  }

  private func closing(
    _ positions: [Int], _ range: Range<Int>, open: Unicode.Scalar, close: Unicode.Scalar
  ) -> Int? {
    var depth = 0
    for index in range.prefix(2000) {
      let scalar = file.scalars[positions[index]]
      if scalar == open { depth += 1 }
      if scalar == close {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// Behind the `>` of a tag or an address in angle brackets.
  private func tagEnd(_ positions: [Int], _ range: Range<Int>) -> Int? {
    let start = range.lowerBound + 1
    guard start < range.upperBound else { return nil }
    let first = file.scalars[positions[start]]
    guard first == "/" || first == "!" || first.properties.isAlphabetic else { return nil }
    let end = range.prefix(500).first { file.scalars[positions[$0]] == ">" }
    return end.map { $0 + 1 }
  }

  private func isAtWordEdge(_ positions: [Int], _ index: Int, _ range: Range<Int>) -> Bool {
    func isWord(_ index: Int) -> Bool {
      guard range.contains(index) else { return false }
      let properties = file.scalars[positions[index]].properties
      return properties.isAlphabetic || properties.numericType != nil
    }
    return !(isWord(index - 1) && isWord(index + 1))
  }

  private func isStar(_ position: Int) -> Bool {
    file.scalars[position] == "*" || file.scalars[position] == "_"
  }

  private func isMark(_ position: Int) -> Bool {
    "\\`*_{}[]()#+-.!<>|~&".unicodeScalars.contains(file.scalars[position])
  }
}
