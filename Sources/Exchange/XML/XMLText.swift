/// Text as XML 1.0 can hold it.
///
/// Control characters other than tab and line ends, and U+FFFE and U+FFFF, cannot stand in XML,
/// not even as references. Each becomes U+FFFD, so that a reader sees that something stood there.
///
/// - Source: W3C, *Extensible Markup Language (XML) 1.0*, fifth edition, sections 2.2, 2.11, 3.3.3.
enum XMLText {
  /// For text between tags and for values of attributes: line ends and tabs are written as
  /// references, which readers do not turn into blanks.
  static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "\t", "\n", "\r": bytes += "&#\(scalar.value);".utf8
      default: bytes += Array(String(isAllowed(scalar) ? scalar : "\u{FFFD}").utf8)
      }
    }
    return bytes
  }

  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
