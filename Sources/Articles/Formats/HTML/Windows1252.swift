/// The encoding that older web pages call ISO-8859-1, Latin-1 or Windows-1252.
///
/// - Source: Encoding Standard (WHATWG), index windows-1252.
enum Windows1252 {
  static func scalar(of byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return upper[Int(byte) - 0x80]
  }

  private static let upper = Array(
    """
    \u{20AC}\u{81}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}\u{160}\u{2039}\
    \u{152}\u{8D}\u{17D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\
    \u{2DC}\u{2122}\u{161}\u{203A}\u{153}\u{9D}\u{17E}\u{178}
    """.unicodeScalars)

  /// True when a web page's own first kilobyte declares this encoding.
  static func isDeclared(in page: [UInt8]) -> Bool {
    let head = ASCII.lowercased(page.prefix(1024))
    return ["windows-1252", "iso-8859-1", "iso-8859-15", "latin1", "us-ascii"].contains {
      head.contains("charset=" + $0) || head.contains("charset=\"" + $0)
    }
  }
}
