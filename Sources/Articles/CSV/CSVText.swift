/// Writes cells of comma-separated values that spreadsheets open without harm.
///
/// - Source: RFC 4180; OWASP, *CSV Injection*.
public enum CSVText {
  /// A cell with what quotation marks it needs.
  public static func field(_ text: String) -> String {
    let special = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard special else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Text that no spreadsheet takes for a formula: what begins with `=`, `+`, `-`, `@`, a tab or a
  /// carriage return gets an apostrophe before it. So does such text with apostrophes before it already,
  /// so that `unguarded` can tell the two apart.
  public static func guarded(_ text: String) -> String {
    switch text.utf8.first(where: { $0 != UInt8(ascii: "'") }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      "'" + text
    default: text
    }
  }

  /// The text that `guarded` was given.
  public static func unguarded(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = String(text.dropFirst())
    return guarded(rest) == text ? rest : text
  }

  /// A row with its line end.
  public static func line(_ cells: [String]) -> String {
    cells.map(field).joined(separator: ",") + "\n"
  }
}
