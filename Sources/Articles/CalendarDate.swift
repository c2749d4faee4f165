/// A day, a month or a year of the Gregorian calendar, as precise as its source.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var year: Int
  /// 1 to 12; nil when only the year is known.
  public var month: Int?
  /// 1 to 31; nil when only the month or the year is known.
  public var day: Int?

  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything after a `T` or a blank is a time and left
  /// out. Nil for anything else, and for a day the calendar does not have.
  public init?(_ text: some StringProtocol) {
    let date = text.prefix { $0 != "T" && $0 != " " }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]) else {
      return nil
    }
    var numbers: [Int] = []
    for part in parts.dropFirst() {
      guard part.utf8.count == 2, let number = Int(part) else { return nil }
      numbers.append(number)
    }
    self.init(year: year, month: numbers.first, day: numbers.count > 1 ? numbers[1] : nil)
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...CalendarDate.days(in: month, of: year)).contains(day) {
      return nil
    }
  }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }

  /// The order of first days: a year sorts before its months.
  public static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    (one.year, one.month ?? 0, one.day ?? 0) < (other.year, other.month ?? 0, other.day ?? 0)
  }

  /// How many days `month` has in `year`.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
