import Articles

/// A time as words name it, before it is known which year or week is meant.
enum DatePoint: Sendable, Equatable {
  case interval(DateInterval)
  /// A month, or a day of it, without its year.
  case month(Int, day: Int?)
  /// 0 is Monday.
  case weekday(Int)
  /// 0 is spring.
  case season(Int)

  /// The time meant in a report of a given day; nil where the report's date is needed and missing.
  ///
  /// What has happened lies on the report's day or before it, what is to come on it or after.
  ///
  /// - Parameter year: the year that a date joined to this one gives: *from March to May 2003*.
  func interval(
    in report: CalendarDate?, isAhead: Bool, year: Int? = nil
  ) -> DateInterval? {
    switch self {
    case .interval(let interval): return interval
    case .weekday(let weekday):
      let day = isAhead ? report?.next(weekday: weekday) : report?.last(weekday: weekday)
      return day.map { DateInterval($0) }
    case .month(let month, let day):
      guard let year = year ?? self.year(of: month, report, isAhead) else { return nil }
      return DateInterval(CalendarDate(year: year, month: month, day: day))
    case .season(let season):
      if let year { return DatePoint.season(season, of: year) }
      guard let report, report.month != nil else { return nil }
      let years = isAhead ? [0, 1] : [0, -1]
      return years.lazy.map { DatePoint.season(season, of: report.year + $0) }.first {
        guard let start = $0.start, let end = $0.end else { return false }
        return isAhead
          ? CalendarDate(year: report.year, month: report.month) <= end
          : start <= report
      }
    }
  }

  private func year(of month: Int, _ report: CalendarDate?, _ isAhead: Bool) -> Int? {
    guard let report else { return nil }
    let now = report.month ?? (isAhead ? 1 : 12)
    if isAhead { return month < now ? report.year + 1 : report.year }
    return month > now ? report.year - 1 : report.year
  }

  /// Spring is March to May, and so on; a winter ends in the next year's February.
  static func season(_ season: Int, of year: Int) -> DateInterval {
    let first = season * 3 + 3
    let last = first + 2
    return DateInterval(
      start: CalendarDate(year: year, month: first),
      end: CalendarDate(year: last > 12 ? year + 1 : year, month: last > 12 ? last - 12 : last))
  }
}
