/// How wide text is in a terminal, and text made safe to print there.
enum DisplayWidth {
  /// Columns: none for combining marks, two for East Asian wide characters and emoji, else one.
  ///
  /// - Source: Unicode Standard Annex 11, the blocks whose East_Asian_Width is W or F.
  static func of(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += of(scalar) }
    return width
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value < 0x20 ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
  ]

  /// `text` with blanks added to fill so many columns.
  static func pad(_ text: String, to width: Int, flushRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - of(text)))
    return flushRight ? blanks + text : text + blanks
  }

  /// `text` on one line, without the control characters that could move a terminal's cursor.
  static func printable(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      clean.append(isControl ? " " : scalar)
    }
    return String(clean)
  }

  /// The beginning of `text`, cut at a blank, in at most so many columns, `…` included.
  static func shorten(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var kept = String.UnicodeScalarView()
    var used = 1
    for scalar in text.unicodeScalars {
      used += of(scalar)
      if used > width { break }
      kept.append(scalar)
    }
    if let blank = kept.lastIndex(of: " "), kept.distance(from: kept.startIndex, to: blank) > 0 {
      kept.removeSubrange(blank...)
    }
    return String(kept) + "…"
  }
}
