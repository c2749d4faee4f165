import Articles

/// Counting with days, weeks and months of the Gregorian calendar.
extension CalendarDate {
  /// Days since 1 January 1970; nil unless the day is known.
  ///
  /// - Source: Howard Hinnant, chrono-compatible low-level date algorithms.
  var dayNumber: Int? {
    guard let month, let day else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1 January 1970.
  init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let position = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * position + 2) / 5 + 1
    let month = position < 10 ? position + 3 : position - 9
    self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }

  func adding(days: Int) -> CalendarDate? {
    dayNumber.map { CalendarDate(dayNumber: $0 + days) }
  }

  /// The month so many months on, without a day.
  func adding(months: Int) -> CalendarDate? {
    guard let month else { return nil }
    let number = year * 12 + month - 1 + months
    return CalendarDate(year: number / 12, month: number % 12 + 1)
  }

  /// 0 is Monday.
  var weekday: Int? {
    // 1 January 1970, day 0, was a Thursday.
    dayNumber.map { (($0 + 3) % 7 + 7) % 7 }
  }

  /// The Monday to Sunday that a day lies in.
  var week: DateInterval? {
    guard let weekday, let monday = adding(days: -weekday) else { return nil }
    return DateInterval(start: monday, end: monday.adding(days: 6))
  }

  /// The day called `weekday` on this day or the last before it.
  func last(weekday: Int) -> CalendarDate? {
    self.weekday.flatMap { adding(days: -(($0 - weekday + 7) % 7)) }
  }

  /// The day called `weekday` on this day or the first after it.
  func next(weekday: Int) -> CalendarDate? {
    self.weekday.flatMap { adding(days: (weekday - $0 + 7) % 7) }
  }
}
