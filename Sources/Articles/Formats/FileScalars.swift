/// The Unicode scalars of a file as it is on disk, and its lines.
struct FileScalars {
  struct Line {
    /// From 1, as editors count: LF, CR LF and CR end a line.
    var number: Int
    /// Scalars of the file, the line's end left out.
    var range: Range<Int>
  }

  let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The lines in order. Form feeds and the line and paragraph separators of Unicode end a line
  /// too, without being counted.
  func lines() -> [Line] {
    var lines: [Line] = []
    var number = 1
    var start = 0
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let isCounted = scalar == "\n" || scalar == "\r"
      if isCounted || FileScalars.isUncountedEnd(scalar) {
        lines.append(Line(number: number, range: start..<index))
        if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
        if isCounted { number += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < scalars.count { lines.append(Line(number: number, range: start..<scalars.count)) }
    return lines
  }

  func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  static func isUncountedEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
