/// Lines of small print in Graphviz's HTML-like language, one above the other with some air.
enum TextTable {
  /// A label of lines that are HTML-like text already; empty for no lines.
  static func label(_ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    let rows = lines.map { "<tr><td align=\"left\">\($0)</td></tr>" }
    return "<font point-size=\"11\"><table border=\"0\" cellborder=\"0\" cellspacing=\"0\""
      + " cellpadding=\"2\">" + rows.joined() + "</table></font>"
  }
}
