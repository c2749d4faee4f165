import GoodOffices
import Testing

@testable import goodoffices_cli

@Suite struct ProgressLineTests {
  private func text(done: Int, total: Int? = nil, fraction: Double?, seconds: Int) -> String {
    ProgressLine(
      DeskProgress(done: done, total: total, fraction: fraction), after: .seconds(seconds)
    ).text
  }

  @Test func aQuarterReadIn30SecondsLeaves90() {
    #expect(
      text(done: 12_000, fraction: 0.25, seconds: 30)
        == "reading [######..................] 25% 12,000 articles, 400/s, 90 s left")
  }

  @Test func hoursAreToldInHoursAndMinutes() {
    // 1 % in 2 minutes: 198 minutes for the rest.
    #expect(text(done: 600, fraction: 0.01, seconds: 120).hasSuffix("5.0/s, 3 h 18 min left"))
  }

  @Test func ofStandardInputNobodyKnowsTheRest() {
    #expect(text(done: 50, fraction: nil, seconds: 2) == "reading 50 articles, 25/s")
  }

  @Test func theFirstMomentTellsNoTimeLeft() {
    #expect(!text(done: 1, total: 9, fraction: 0.11, seconds: 0).contains("left"))
  }
}
