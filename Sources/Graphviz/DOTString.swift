/// Text as DOT holds it.
package enum DOTString {
  /// A quoted string that stands for the text alone: backslashes are doubled, as Graphviz's own
  /// escape sequences ask for, since a string of DOT can neither end in a single one nor have one
  /// before a quotation mark. A byte of 0 becomes U+FFFD.
  package static func quoted(_ text: String) -> String {
    var out: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): out += "\\\"".utf8
      case UInt8(ascii: "\\"): out += "\\\\".utf8
      case 0: out += "\u{FFFD}".utf8
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
    return String(decoding: out, as: UTF8.self)
  }
}
