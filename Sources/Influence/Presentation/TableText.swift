/// Writes a table for people: aligned columns, two blanks apart, a note below.
struct TableText {
  var style = TextStyle()

  func text(of table: AnswerTable) -> String {
    var text = style.bold(DisplayWidth.printable(table.title)) + "\n"
    if !table.rows.isEmpty {
      let shown = table.columns.indices.filter { table.columns[$0].isShown }
      let columns = shown.map { table.columns[$0] }
      let cells = table.rows.map { row in shown.map { DisplayWidth.printable(row[$0].shown) } }
      var widths = columns.map { DisplayWidth.of($0.heading) }
      for row in cells {
        for (column, cell) in row.enumerated() {
          widths[column] = max(widths[column], DisplayWidth.of(cell))
        }
      }
      text += "\n" + style.bold(line(columns.map(\.heading), columns, widths)) + "\n"
      for row in cells { text += line(row, columns, widths) + "\n" }
    }
    return text + note(table.note)
  }

  /// A note, set off by an empty line.
  func note(_ note: String) -> String { "\n" + style.faint(note) + "\n" }

  private func line(
    _ cells: [String], _ columns: [AnswerTable.Column], _ widths: [Int]
  ) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      if column > 0 { line += "  " }
      line += DisplayWidth.pad(
        cell, to: widths[column], flushRight: columns[column].isNumeric)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
