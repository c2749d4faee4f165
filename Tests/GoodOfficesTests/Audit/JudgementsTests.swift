import Testing

@testable import GoodOffices

@Suite struct JudgementsTests {
  private func read(_ text: String) throws -> Judgements {
    try Judgements(Array(text.utf8), path: "sheet.csv")
  }

  @Test func yesNoAndBlankAreTold() throws {
    let judgements = try read("relation,correct\nmeets,yes\nmeets,No\nmeets, \nmeets,1\nmeets,\n")
    #expect(judgements.rows.map(\.isRight) == [true, false, nil, true, nil])
  }

  @Test(arguments: [
    ("relation,correct\nmeets,yes\nmeets,maybe\n", "sheet.csv:3: `correct` is \"maybe\""),
    ("relation,note\nmeets,\n", "sheet.csv:1: no column `correct`"),
    ("relation;correct\nmeets;yes\n", "Are there commas between the cells?"),
    ("relation,correct\nmeets\n", "sheet.csv:2: 1 cells, where the heading has 2"),
    ("relation,correct,population\nmeets,yes,many\n", "sheet.csv:2: `population` is \"many\""),
    ("relation,correct\n,yes\n", "sheet.csv:2: the cell `relation` is empty"),
    (
      "relation,correct,stratum,population\nmeets,yes,a,4\nmeets,yes,a,5\n",
      "sheet.csv:3: the population of a was 4"
    ), ("relation,correct\n\"meets,yes\n", "sheet.csv:2: a cell whose quotation marks"),
    ("", "sheet.csv:1: an empty sheet"),
  ]) func aBadCellIsNamedWithItsLine(text: String, message: String) {
    #expect { try read(text) } throws: { "\($0)".contains(message) }
  }

  @Test func relationsStrataAndAllHaveTheirRow() throws {
    let result = AuditResult(
      try read(
        """
        relation,correct,stratum,population
        meets,yes,meets/actual,30
        meets,no,meets/actual,30
        meets,yes,meets/intended,10
        hosts,,hosts/actual,5

        """))
    let rows = result.table.rows.map { $0.map(\.description) }
    #expect(
      rows.map { $0[1] } == [
        "hosts", "meets", "hosts/actual", "meets/actual", "meets/intended", "all claims",
      ])
    // 30 claims right half the time, 10 always.
    #expect(abs((result.overall?.estimate ?? 0) - 0.625) < 1e-12)
    #expect(result.blank == 1)
    #expect(!result.isEmpty)
    #expect(result.table.note.contains("5 claims are in strata where nothing was judged"))
  }
}

extension AnswerTable.Cell {
  fileprivate var description: String {
    switch self {
    case .text(let text): text
    case .count(let count): String(count)
    default: ""
    }
  }
}
