import Testing

@testable import Articles

@Suite struct CSVReaderTests {
  private func cells(_ text: String) throws -> [[String]] {
    try CSVReader().rows(of: Array(text.utf8)).map(\.cells)
  }

  @Test func cellsAreSplitAtCommasAndLinesAtAnyEnd() throws {
    #expect(try cells("a,b\nc,d") == [["a", "b"], ["c", "d"]])
    #expect(try cells("a,b\r\nc,\r\n") == [["a", "b"], ["c", ""]])
    #expect(try cells("\u{FEFF}a\rb\r\n\nc\n") == [["a"], ["b"], ["c"]])
    #expect(try cells("").isEmpty)
  }

  @Test func quotedCellsHoldCommasLinesAndMarks() throws {
    #expect(
      try cells("\"a,b\",\"say \"\"no\"\"\",\"\"\n\"two\r\nlines\",x\n")
        == [["a,b", "say \"no\"", ""], ["two\r\nlines", "x"]])
  }

  /// A row is named by the line it begins on, also after cells of several lines.
  @Test func rowsKnowTheirLines() throws {
    let rows = try CSVReader().rows(of: Array("a\n\"b\nb\nb\",c\n\nd\n".utf8))
    #expect(rows.map(\.line) == [1, 2, 6])
  }

  @Test(arguments: [
    ("a\nb\"c\n", 2), ("\"a\"b\n", 1), ("a\n\"b\nc", 2),
  ]) func brokenQuotationMarksAreNamed(text: String, line: Int) {
    #expect { try cells(text) } throws: { ($0 as? CSVError)?.line == line }
  }

  @Test func cellsAndRowsHaveBounds() {
    var reader = CSVReader()
    reader.cellLimit = 3
    reader.rowLimit = 2
    #expect(throws: CSVError.self) { try reader.rows(of: Array("abcd\n".utf8)) }
    #expect(throws: CSVError.self) { try reader.rows(of: Array("\"abcd".utf8)) }
    #expect(throws: CSVError.self) { try reader.rows(of: Array("a,b,c\n".utf8)) }
    #expect((try? reader.rows(of: Array("abc,def\n".utf8)))?.count == 1)
  }

  /// What the writer writes, the reader reads.
  @Test func everyCellComesBack() throws {
    let cells = ["plain", "a,b", "\"", "two\nlines", "", " blank ", "é“”", "a\r\nb"]
    let text = CSVText.line(cells)
    #expect(try CSVReader().rows(of: Array(text.utf8)) == [.init(line: 1, cells: cells)])
  }
}
