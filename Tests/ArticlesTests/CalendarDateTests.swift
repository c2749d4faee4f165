import Articles
import Testing

@Suite struct CalendarDateTests {
  @Test(
    arguments: [
      ("2024", "2024"), ("2024-02", "2024-02"), ("2024-02-29", "2024-02-29"),
      ("2024-03-22T10:00:00+02:00", "2024-03-22"), ("2024-03-22 10:00", "2024-03-22"),
      ("2023-02-29", nil), ("2024-00-01", nil), ("2024-3-2", nil), ("24-03-02", nil), ("", nil),
      ("March 22, 2024", nil), ("2024-03-22-1", nil), ("1900-02-29", nil),
      ("2000-02-29", "2000-02-29"),
    ] as [(String, String?)])
  func readsDaysThatTheCalendarHas(text: String, date: String?) {
    #expect(CalendarDate(text)?.description == date)
  }

  @Test func aYearSortsBeforeItsMonths() throws {
    let dates = ["2024-02", "2024", "2024-01-31", "2024-01", "2023-12-31"].compactMap {
      CalendarDate($0)
    }
    #expect(
      dates.sorted().map(\.description)
        == ["2023-12-31", "2024", "2024-01", "2024-01-31", "2024-02"])
  }
}
