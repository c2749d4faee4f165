/// A run of readable text and its place in the file: a paragraph, a heading, a caption …
struct TextBlock {
  var text: String
  var offsets: OffsetMap
  var line: Int
  /// What the markup says the block is, when that is not the article's text.
  var reason: IgnoredPassage.Reason?
  /// Its first and last scalar in the file, end exclusive.
  var range: Range<Int>

  var paragraph: Paragraph {
    Paragraph(text: text, offsets: offsets, line: line)
  }

  func passage(_ reason: IgnoredPassage.Reason) -> IgnoredPassage {
    IgnoredPassage(reason: reason, text: text, range: range, line: line)
  }

  /// The block without its first `count` scalars, and those as a passage of their own; blanks
  /// between the two belong to neither.
  ///
  /// - Precondition: something other than blanks is left.
  func split(after count: Int, reason: IgnoredPassage.Reason)
    -> (front: IgnoredPassage, rest: TextBlock)
  {
    let scalars = Array(text.unicodeScalars)
    let start = scalars[count...].firstIndex { $0 != " " } ?? count
    var rest = TextBlock.Builder()
    for index in start..<scalars.count {
      rest.append(scalars[index], from: offsets.fileRange(of: index..<index + 1))
    }
    let frontRange = offsets.fileRange(of: 0..<count)
    let front = IgnoredPassage(
      reason: reason, text: String(String.UnicodeScalarView(scalars[..<count])), range: frontRange,
      line: line)
    return (front, rest.block(line: line) ?? self)
  }
}

extension TextBlock {
  /// Gathers the scalars of a block and the way back to the file: blanks of any kind become one
  /// U+0020, invisible scalars and blanks at both ends are left out.
  struct Builder {
    private var text = String.UnicodeScalarView()
    private var count = 0
    private var offsets = OffsetMap(start: 0)
    private var range = 0..<0
    private var blank: Range<Int>?

    var isEmpty: Bool { count == 0 }

    /// The place of the last visible scalar, nil if there is none.
    var lastOffset: Int? { count == 0 ? nil : range.upperBound - 1 }

    /// Adds a scalar that the file spells with the scalars in `place`.
    mutating func append(_ scalar: Unicode.Scalar, from place: Range<Int>) {
      switch Builder.sort(of: scalar) {
      case .invisible: return
      case .blank:
        if count > 0, blank == nil { blank = place }
      case .visible:
        if let blank {
          add(" ", blank)
          self.blank = nil
        }
        add(scalar, place)
      }
    }

    /// Adds the scalars of the file in `place` as they are.
    mutating func append(_ file: FileScalars, _ place: Range<Int>) {
      for index in place { append(file.scalars[index], from: index..<index + 1) }
    }

    /// The block, or nil when nothing visible was added.
    func block(line: Int, reason: IgnoredPassage.Reason? = nil) -> TextBlock? {
      guard count > 0 else { return nil }
      return TextBlock(
        text: String(text), offsets: offsets, line: line, reason: reason, range: range)
    }

    private mutating func add(_ scalar: Unicode.Scalar, _ place: Range<Int>) {
      if count == 0 {
        offsets = OffsetMap(start: place.lowerBound)
        range = place
      }
      offsets.note(position: count, shift: place.lowerBound - count)
      offsets.note(position: count, width: place.count)
      range = range.lowerBound..<place.upperBound
      text.append(scalar)
      count += 1
    }

    private enum Sort { case visible, blank, invisible }

    private static func sort(of scalar: Unicode.Scalar) -> Sort {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
        0x3000:
        .blank
      case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
        .invisible
      default: .visible
      }
    }
  }
}
