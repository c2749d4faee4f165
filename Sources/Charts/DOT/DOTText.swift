/// Text made safe for the three languages a drawing passes through: DOT, Graphviz's escape
/// sequences and entities within it, and XML.
///
/// A backslash is followed by a word joiner (U+2060), which is invisible and keeps Graphviz from
/// reading an escape sequence, once or twice; `SVGFinish` takes the joiners out again.
enum DOTText {
  /// The text without what cannot be drawn or would upset the drawing: control characters become
  /// blanks, invisible direction marks and joiners go, and a text with right-to-left letters begins
  /// with a left-to-right mark, so that what stands beside it stays in its place.
  static func cleaned(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var isMixed = false
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
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x1_0800...0x1_0FFF,
        0x1_E800...0x1_EFFF:
        isMixed = true
      default: break
      }
      blank = false
      out.append(scalar)
    }
    if out.last == " " { out.removeLast() }
    return isMixed ? "\u{200E}" + String(out) : String(out)
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

  /// The text cut to at most `count` characters, the last an ellipsis when something was cut.
  static func shortened(_ text: String, to count: Int) -> String {
    guard text.unicodeScalars.count > count else { return text }
    var kept = text.unicodeScalars.prefix(max(0, count - 1))
    while kept.last == " " { kept.removeLast() }
    return String(String.UnicodeScalarView(kept)) + "…"
  }

  /// The text in lines of about `width` Latin letters, broken at blanks where there are any; the
  /// last line is cut with an ellipsis when more than `count` lines would be needed.
  static func lines(_ text: String, width: Int, atMost count: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var room = width
    for word in text.split(separator: " ") {
      for piece in pieces(of: word, width: width) {
        let cost = columns(piece)
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
    return Array(lines.prefix(count - 1)) + [shortened(lines[count - 1] + "……", to: width)]
  }

  /// A word too wide for a line in pieces that are not.
  private static func pieces(of word: Substring, width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var room = width
    for character in word {
      let cost = columns(String(character))
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

  /// Ideographs, kana and Hangul are about twice as wide as letters.
  private static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
        0xFF00...0xFF60, 0x2_0000...0x3_FFFD:
        sum + 2
      default: scalar.properties.generalCategory == .nonspacingMark ? sum : sum + 1
      }
    }
  }
}
