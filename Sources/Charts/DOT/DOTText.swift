/// Text made safe for the three languages a drawing passes through: DOT, Graphviz's escape
/// sequences and entities within it, and XML.
///
/// A backslash is followed by a word joiner (U+2060), which is invisible and keeps Graphviz from
/// reading an escape sequence, once or twice; `SVGFinish` takes the joiners out again.
enum DOTText {
  /// The text without what cannot be drawn or would upset the drawing: control characters become
  /// blanks, invisible direction marks and joiners go, and a text with right-to-left letters begins
  /// with a left-to-right mark, so that what stands beside it stays in its place. Where all letters
  /// are such, right-to-left marks around them keep quotation marks and stops at the right end.
  static func cleaned(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var hasRightToLeft = false
    var hasOthers = false
    var blank = true  // leading blanks go
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0...0x20, 0x7F...0xA0, 0x2028, 0x2029:
        if !blank { out.append(" ") }
        blank = true
        continue
      case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
        continue
      case 0xFDD0...0xFDEF: continue
      case _ where scalar.value & 0xFFFE == 0xFFFE: continue  // never characters
      case _ where scalar.runsFromRight: hasRightToLeft = true
      default: hasOthers = hasOthers || scalar.properties.isAlphabetic
      }
      blank = false
      out.append(scalar)
    }
    if out.last == " " { out.removeLast() }
    guard hasRightToLeft else { return String(out) }
    return "\u{200E}" + (hasOthers ? String(out) : "\u{200F}\(String(out))\u{200F}")
  }

  /// For a quoted DOT string that Graphviz will show as it stands.
  static func quoted(_ text: String) -> String {
    replacing(in: text) { byte in
      switch byte {
      case UInt8(ascii: "\""): "\\\""
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "\\"): "\\\\\u{2060}"
      default: nil
      }
    }
  }

  /// For text and attribute values within an HTML-like label.
  static func html(_ text: String) -> String {
    replacing(in: text) { byte in byte == UInt8(ascii: "\\") ? "&#92;\u{2060}" : entity(for: byte) }
  }

  /// For text and attribute values in XML.
  static func xml(_ text: String) -> String { replacing(in: text, entity) }

  private static func entity(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// The text with some ASCII bytes replaced.
  private static func replacing(in text: String, _ replacement: (UInt8) -> String?) -> String {
    guard text.utf8.contains(where: { replacement($0) != nil }) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      if let new = replacement(byte) { out += new.utf8 } else { out.append(byte) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A number with at most two decimals and no exponent, whatever the locale.
  static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(sign)\(whole)" }
    let digits = rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole)." + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
  }

  /// The text cut to at most `count` Unicode scalars, the last an ellipsis when something was cut. A
  /// letter is not parted from its marks, unless it alone has more of them.
  static func shortened(_ text: String, to count: Int) -> String {
    guard text.unicodeScalars.count > count else { return text }
    var kept = text.unicodeScalars.prefix(max(0, count - 1))
    var end = kept.endIndex
    while end > text.startIndex, String.Index(end, within: text) == nil {
      text.unicodeScalars.formIndex(before: &end)
    }
    if end > text.startIndex { kept = text.unicodeScalars[..<end] }
    return ended(kept)
  }

  /// The text cut to the width of at most `width` Latin letters, the last an ellipsis when something
  /// was cut.
  static func narrowed(_ text: String, to width: Int) -> String {
    columns(text[...]) > width ? cut(text, width: width) : text
  }

  private static func cut(_ line: String, width: Int) -> String {
    var kept = line[...]
    while columns(kept) >= width { kept.removeLast() }
    return ended(kept.unicodeScalars)
  }

  /// The ellipsis stands at the left end of what runs from the right.
  private static func ended(_ kept: Substring.UnicodeScalarView) -> String {
    var kept = kept
    while kept.last == " " { kept.removeLast() }
    let first = kept.first { $0.properties.isAlphabetic }
    return String(kept) + (first?.runsFromRight ?? false ? "…\u{200F}" : "…")
  }

  /// The text in lines of about `width` Latin letters, broken at blanks where there are any; the
  /// last line is cut with an ellipsis when more than `count` lines would be needed.
  static func lines(_ text: String, width: Int, atMost count: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var room = width
    for word in text.split(separator: " ") {
      for piece in pieces(of: word, width: width) {
        let cost = columns(piece[...])
        if !line.isEmpty, cost + 1 > room {
          lines.append(line)
          line = ""
          room = width
        }
        room -= cost + (line.isEmpty ? 0 : 1)
        line += (line.isEmpty ? "" : " ") + piece
      }
    }
    lines.append(line)
    guard lines.count > count else { return lines }
    return Array(lines.prefix(count - 1)) + [cut(lines[count - 1], width: width)]
  }

  /// A word too wide for a line in pieces that are not.
  private static func pieces(of word: Substring, width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var room = width
    for character in word {
      let cost = columns(Substring(String(character)))
      if cost > room, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
        room = width
      }
      piece.append(character)
      room -= cost
    }
    return pieces + [piece]
  }

  private static func columns(_ text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.takesNoRoom ? 0 : $1.isWide ? 2 : 1) }
  }
}
