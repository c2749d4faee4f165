import Testing

@testable import GoodOffices

@Suite struct AuditSheetTests {
  @Test func theSheetHoldsTheClaimAndRoomForAJudgement() throws {
    let strata = [
      AuditSample.Stratum(
        name: "pressures/actual", population: 40,
        claims: [.plain("c1", quote: "=Norway, they said, \"urged\" Chad.")])
    ]
    let sheet = AuditSheet(strata)
    let rows = try CSVReader().rows(of: Array(sheet.text.utf8)).map(\.cells)
    #expect(rows.count == 2)
    let cell = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
    #expect(cell["claim"] == "c1")
    #expect(cell["population"] == "40")
    #expect(cell["drawn"] == "1")
    #expect(cell["correct"]?.isEmpty == true)
    #expect(cell["note"]?.isEmpty == true)
    // No spreadsheet runs it.
    #expect(cell["quote"] == "'=Norway, they said, \"urged\" Chad.")
    #expect(sheet.account == ["pressures/actual: 1 of 40"])
  }
}
