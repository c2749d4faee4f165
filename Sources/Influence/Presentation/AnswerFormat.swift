import Articles

/// The ways to write an answer. The same answer gives the same bytes.
public enum AnswerFormat: String, Sendable, CaseIterable {
  /// For people: title, aligned columns, note.
  case table
  /// One object: `title`, `note`, `rows`.
  case json
  /// One object a row; the note is left to the caller.
  case jsonl
  /// RFC 4180 with a heading line; the note is left to the caller. No cell is a formula.
  case csv
  /// Tab-separated with a heading line; the note is left to the caller.
  case tsv

  /// Writes an answer, ending in a newline.
  public func render(_ answer: some Answer, style: TextStyle = TextStyle()) -> String {
    let table = answer.table
    return switch self {
    case .table: answer.text(style)
    case .json: Self.json(table)
    case .jsonl: Self.lines(table)
    case .csv: Self.separated(table, by: ",") { CSVText.field($0.plainAndGuarded) }
    case .tsv: Self.separated(table, by: "\t") { Self.tsvField($0.plain) }
    }
  }

  private static func json(_ table: AnswerTable) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.member("title", table.title)
    json.member("note", table.note)
    json.name("rows")
    json.beginArray()
    for row in table.rows { write(row, of: table, to: &json) }
    json.endArray()
    json.endObject()
    json.endLine()
    return String(decoding: json.flush(), as: UTF8.self)
  }

  private static func lines(_ table: AnswerTable) -> String {
    var json = JSONWriter()
    for row in table.rows {
      write(row, of: table, to: &json)
      json.endLine()
    }
    return String(decoding: json.flush(), as: UTF8.self)
  }

  private static func write(
    _ row: [AnswerTable.Cell], of table: AnswerTable, to json: inout JSONWriter
  ) {
    json.beginObject()
    for (column, cell) in zip(table.columns, row) {
      json.name(column.key)
      switch cell {
      case .text(let text): json.value(text)
      case .count(let count): json.value(count)
      case .number(let number, _): json.value(number.rounded(toDecimals: 9))
      case .flag(let flag): json.value(flag)
      case .list(let items):
        json.beginArray()
        for item in items { json.value(item) }
        json.endArray()
      case .range(let low, let high):
        json.beginArray()
        json.value(low)
        json.value(high)
        json.endArray()
      case .missing: json.null()
      }
    }
    json.endObject()
  }

  private static func separated(
    _ table: AnswerTable, by separator: String, written: (AnswerTable.Cell) -> String
  ) -> String {
    let lines = [table.columns.map { .text($0.key) }] + table.rows
    return lines.map { $0.map(written).joined(separator: separator) + "\n" }.joined()
  }

  private static func tsvField(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { clean.append(scalar.value < 0x20 ? " " : scalar) }
    return String(clean)
  }
}
