import Articles
import Testing

@testable import Claims

@Suite struct CalendarArithmeticTests {
  @Test(arguments: [(1970, 1, 1, 0), (2000, 2, 29, 11_016), (1969, 12, 31, -1)])
  func dayNumbersCountFrom1970(year: Int, month: Int, day: Int, number: Int) {
    let date = CalendarDate(year: year, month: month, day: day)
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  @Test func everyDayComesBack() {
    // Two hundred years around 1970, leap centuries and all.
    for number in stride(from: -36_525, through: 36_525, by: 1) {
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
  }

  @Test func weekdaysAreThoseOfTheCalendar() {
    // 22 March 2024 was a Friday.
    let friday = CalendarDate(year: 2024, month: 3, day: 22)
    #expect(friday.weekday == 4)
    #expect(friday.last(weekday: 3) == CalendarDate(year: 2024, month: 3, day: 21))
    #expect(friday.last(weekday: 4) == friday)
    #expect(friday.last(weekday: 5) == CalendarDate(year: 2024, month: 3, day: 16))
    #expect(friday.next(weekday: 0) == CalendarDate(year: 2024, month: 3, day: 25))
    #expect(friday.week?.start == CalendarDate(year: 2024, month: 3, day: 18))
    #expect(friday.week?.end == CalendarDate(year: 2024, month: 3, day: 24))
    #expect(CalendarDate(year: 2024, month: 3).weekday == nil)
  }

  @Test func monthsRunOverTheYear() {
    let may = CalendarDate(year: 2003, month: 5, day: 31)
    #expect(may.adding(months: -5) == CalendarDate(year: 2002, month: 12))
    #expect(may.adding(months: 8) == CalendarDate(year: 2004, month: 1))
  }
}
