import Testing

@testable import Articles

@Suite struct CSVTextTests {
  /// What a spreadsheet would take for a formula and run.
  @Test(arguments: ["=1+1", "+SUM(A1)", "-2", "@cmd", "\tx", "\rx"])
  func formulasBecomeText(cell: String) {
    #expect(CSVText.guarded(cell) == "'" + cell)
  }

  @Test(arguments: ["Norway", "", "a=b", "“-”", " =1"]) func otherTextStays(cell: String) {
    #expect(CSVText.guarded(cell) == cell)
  }

  @Test(arguments: ["=1+1", "'=1+1", "''-2", "'", "'a", "Norway", "", "\tx"])
  func theApostropheComesOffAgain(cell: String) {
    #expect(CSVText.unguarded(CSVText.guarded(cell)) == cell)
  }

  @Test func onlyWhatNeedsMarksGetsThem() {
    #expect(CSVText.line(["a", "b,c", "d\"e"]) == "a,\"b,c\",\"d\"\"e\"\n")
  }
}
