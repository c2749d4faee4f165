import Articles
import Testing

@testable import Claims

@Suite struct EventDatesTests {
  @Test func aWeekdayIsTheLastOneUpToTheReport() {
    // 22 March 2024 was a Friday.
    let friday = CalendarDate(year: 2024, month: 3, day: 22)
    #expect(EventDates.last(3, onOrBefore: friday) == CalendarDate(year: 2024, month: 3, day: 21))
    #expect(EventDates.last(4, onOrBefore: friday) == friday)
    #expect(EventDates.last(5, onOrBefore: friday) == CalendarDate(year: 2024, month: 3, day: 16))
  }

  @Test(arguments: [(1970, 1, 1, 0), (2000, 2, 29, 11_016), (1969, 12, 31, -1)])
  func dayNumbersCountFrom1970(year: Int, month: Int, day: Int, number: Int) {
    #expect(EventDates.dayNumber(year: year, month: month, day: day) == number)
    #expect(
      EventDates.fromDayNumber(number) == CalendarDate(year: year, month: month, day: day))
  }

  @Test func weekdaysNeedAReportDate() throws {
    let sentence = "Norway urged Ethiopia on Thursday to free the reporters."
    #expect(try Pipeline.claims(sentence).first?.eventDate == nil)
    #expect(
      try Pipeline.claims(sentence, date: "2024-03-22").first?.eventDate
        == CalendarDate(year: 2024, month: 3, day: 21))
  }

  @Test func aFullDateStandsForItself() throws {
    #expect(
      try Pipeline.claims("Norway urged Ethiopia on March 5, 2021 to free the reporters.").first?
        .eventDate == CalendarDate(year: 2021, month: 3, day: 5))
  }
}
