import Influence
import Testing

@testable import Exchange

@Suite struct SpellTests {
  static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test func eachDayIsAStretchOfItsOwnInOrder() throws {
    let days = try ["2024-11-09", "2024-11-08", "2024-11-09"].map(Self.date)
    let spells = Spell.spells(of: days)
    #expect(spells.map(\.start.description) == ["2024-11-08", "2024-11-09"])
    #expect(spells.map(\.end.description) == ["2024-11-08", "2024-11-09"])
  }

  @Test func aMonthIsAllItsDaysAndTakesInThoseWithinIt() throws {
    let spells = Spell.spells(of: try ["2024-02-10", "2024-02", "2023"].map(Self.date))
    #expect(spells.map(\.start.description) == ["2023-01-01", "2024-02-01"])
    // 2024 was a leap year.
    #expect(spells.map(\.end.description) == ["2023-12-31", "2024-02-29"])
  }

  @Test func withoutDatesThereIsNoTime() { #expect(Spell.spells(of: []).isEmpty) }
}
