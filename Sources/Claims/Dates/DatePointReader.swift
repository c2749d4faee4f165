import Articles
import Language

/// Reads a time from the words at a place: *4 October 2007*, *last week*, *two days ago*.
struct DatePointReader: Sendable {
  let text: ParsedText
  let report: CalendarDate?
  /// The day that the text spoke of last: *the day before* counts from it.
  var anchor: CalendarDate?

  typealias Found = (point: DatePoint, end: Int)

  init(text: ParsedText, report: CalendarDate?) {
    self.text = text
    self.report = report
  }

  /// The time that the words from `index` on name, and the token after them.
  func point(at index: Int) -> Found? {
    var start = index
    while loose.contains(word(start)), start - index < 4 { start += 1 }
    if word(start) == "of", start > index { start += 1 }
    return relative(start) ?? named(start) ?? calendar(start)
  }

  /// The stretch up to the report that *the past three years* is.
  func stretch(at index: Int) -> (interval: DateInterval, end: Int)? {
    let start = word(index) == "the" ? index + 1 : index
    guard ["past", "last"].contains(word(start)), let (count, next) = number(start + 1),
      let unit = unit(next), let report
    else { return nil }
    let first: CalendarDate? =
      switch unit {
      case .day: report.adding(days: -count)
      case .week: report.adding(days: -7 * count)
      case .month: report.adding(months: -count)
      case .year: CalendarDate(year: report.year - count)
      }
    return first.map { (DateInterval(start: $0, end: report), next + 1) }
  }

  // MARK: counted from a day

  private enum Unit { case day, week, month, year }

  private func relative(_ index: Int) -> Found? {
    switch word(index) {
    case "today", "tonight": return report.map { (.interval(DateInterval($0)), index + 1) }
    case "yesterday": return day(report, -1, index + 1)
    case "tomorrow": return day(report, 1, index + 1)
    case "previous" where word(index + 1) == "day": return day(anchor, -1, index + 2)
    case "day" where word(index + 1) == "before" && text.tokens[index + 1].dependency != .mark:
      return day(anchor, -1, index + 2)
    case "following" where word(index + 1) == "day": return day(anchor, 1, index + 2)
    case "next" where word(index + 1) == "day": return day(anchor, 1, index + 2)
    default: break
    }
    guard let (count, next) = number(index), let unit = unit(next) else { return nil }
    switch word(next + 1) {
    case "ago": return moved(report, unit, -count, next + 2)
    case "earlier": return moved(anchor, unit, -count, next + 2)
    case "later": return moved(anchor, unit, count, next + 2)
    default: return nil
    }
  }

  private func day(_ from: CalendarDate?, _ days: Int, _ end: Int) -> Found? {
    from?.adding(days: days).map { (.interval(DateInterval($0)), end) }
  }

  /// As exact as the unit: *two weeks ago* is a week, *three years ago* a year.
  private func moved(_ from: CalendarDate?, _ unit: Unit, _ count: Int, _ end: Int) -> Found? {
    guard let from else { return nil }
    let interval: DateInterval? =
      switch unit {
      case .day: from.adding(days: count).map { DateInterval($0) }
      case .week: from.adding(days: 7 * count)?.week
      case .month: from.adding(months: count).map { DateInterval($0) }
      case .year: DateInterval(CalendarDate(year: from.year + count))
      }
    return interval.map { (.interval($0), end) }
  }

  private func unit(_ index: Int) -> Unit? {
    switch word(index) {
    case "day", "days": .day
    case "week", "weeks": .week
    case "month", "months": .month
    case "year", "years": .year
    default: nil
    }
  }

  private func number(_ index: Int) -> (count: Int, next: Int)? {
    let word = word(index)
    if let place = DatePointReader.numbers.firstIndex(of: word) { return (place + 1, index + 1) }
    if word == "a" || word == "an" { return (1, index + 1) }
    guard word.utf8.count <= 3, let count = Int(word), count > 0 else { return nil }
    return (count, index + 1)
  }

  // MARK: last, this, next

  private func named(_ index: Int) -> Found? {
    let shift: Int
    switch word(index) {
    case "last", "past": shift = -1
    case "this", "current": shift = 0
    case "next", "coming": shift = 1
    default: return nil
    }
    let next = index + 1
    switch word(next) {
    case "week", "weekend":
      return report?.adding(days: 7 * shift)?.week.map { (.interval($0), next + 1) }
    case "month":
      return report?.adding(months: shift).map { (.interval(DateInterval($0)), next + 1) }
    case "year":
      return report.map {
        (.interval(DateInterval(CalendarDate(year: $0.year + shift))), next + 1)
      }
    case "night": return shift < 0 ? day(report, -1, next + 1) : nil
    case "morning", "afternoon", "evening": return shift == 0 ? day(report, 0, next + 1) : nil
    default: break
    }
    if let weekday = DatePointReader.weekdays.firstIndex(of: word(next)) {
      let found =
        shift < 0
        ? report?.adding(days: -1)?.last(weekday: weekday)
        : shift > 0 ? report?.adding(days: 1)?.next(weekday: weekday) : nil
      return found.map { (.interval(DateInterval($0)), next + 1) }
    }
    let point =
      DatePointReader.months[word(next)].map { DatePoint.month($0, day: nil) }
      ?? DatePointReader.seasons[word(next)].map { DatePoint.season($0) }
    return point?.interval(in: report, isAhead: shift > 0).map { (.interval($0), next + 1) }
  }

  // MARK: the calendar

  private func calendar(_ index: Int) -> Found? {
    if let weekday = DatePointReader.weekdays.firstIndex(of: word(index)) {
      let end = index + (DatePointReader.partsOfDay.contains(word(index + 1)) ? 2 : 1)
      // *Thursday, 4 October*: the date says more.
      let next = word(end) == "," ? end + 1 : end
      if let full = monthDay(next) { return full }
      return (.weekday(weekday), end)
    }
    if let found = monthDay(index) { return found }
    if let season = DatePointReader.seasons[word(index)], text.tokens[index].pos == .noun {
      let next = word(index + 1) == "of" ? index + 2 : index + 1
      if let year = year(next) { return (.interval(DatePoint.season(season, of: year)), next + 1) }
      return word(index - 1) == "the" ? (.season(season), index + 1) : nil
    }
    if let decade = decade(index) { return (.interval(decade), index + 1) }
    guard let year = year(index) else { return nil }
    if word(index + 1) == "-", let month = twoDigits(index + 2), word(index + 3) == "-",
      let day = twoDigits(index + 4), (1...12).contains(month)
    {
      return full(year, month, day, index + 5)
    }
    return (.interval(DateInterval(CalendarDate(year: year))), index + 1)
  }

  /// *4 October 2007*, *October 4, 2007*, *Oct. 4*, *October 2007*, *October*.
  private func monthDay(_ index: Int) -> Found? {
    if let day = day(index), let month = month(index + 1) {
      return withYear(month, day, index + 2)
    }
    guard let month = month(index) else { return nil }
    if let day = day(index + 1), year(index + 1) == nil { return withYear(month, day, index + 2) }
    return withYear(month, nil, index + 1)
  }

  private func withYear(_ month: Int, _ day: Int?, _ index: Int) -> Found? {
    let next = word(index) == "," && day != nil || word(index) == "of" ? index + 1 : index
    if let year = year(next) { return full(year, month, day, next + 1) }
    return (.month(month, day: day), index)
  }

  private func full(_ year: Int, _ month: Int, _ day: Int?, _ end: Int) -> Found? {
    if let day, day > CalendarDate.days(in: month, of: year) { return nil }
    return (.interval(DateInterval(CalendarDate(year: year, month: month, day: day))), end)
  }

  /// The month a token names: with a capital, since *may* and *march* are verbs as well.
  private func month(_ index: Int) -> Int? {
    guard let month = DatePointReader.months[word(index)],
      let first = text.tokens[index].text.utf8.first, (0x41...0x5A).contains(first),
      text.tokens[index].pos != .auxiliary
    else { return nil }
    return month
  }

  private func day(_ index: Int) -> Int? {
    let word = word(index)
    let digits = word.utf8.prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(digits.count) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    let rest = word.utf8.count - digits.count
    guard rest == 0 || rest == 2 && ["st", "nd", "rd", "th"].contains(word.suffix(2)) else {
      return nil
    }
    return (1...31).contains(value) ? value : nil
  }

  private func twoDigits(_ index: Int) -> Int? {
    word(index).utf8.count == 2 ? Int(word(index)) : nil
  }

  /// A number that counts nothing: *2003*, not *2003 soldiers*.
  private func year(_ index: Int) -> Int? {
    let word = word(index)
    guard word.utf8.count == 4, let value = Int(word), (1800...2100).contains(value) else {
      return nil
    }
    let token = text.tokens[index]
    let counts =
      token.dependency == .nummod && token.head > index && text.tokens[token.head].pos == .noun
    return counts ? nil : value
  }

  private func decade(_ index: Int) -> DateInterval? {
    let word = word(index)
    guard word.utf8.count == 5, word.utf8.last == UInt8(ascii: "s"),
      let year = Int(word.dropLast()), (1800...2100).contains(year), year % 10 == 0
    else { return nil }
    return DateInterval(start: CalendarDate(year: year), end: CalendarDate(year: year + 9))
  }

  /// The word at a token, empty outside the text.
  private func word(_ index: Int) -> String {
    index >= 0 && index < text.tokens.count ? text.tokens[index].lower : ""
  }

  private var loose: Set<String> { DatePointReader.looseWords }

  private static let looseWords: Set<String> = [
    "the", "early", "late", "mid", "mid-", "-", "middle", "end", "beginning", "start", "about",
    "around",
  ]
  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
  private static let partsOfDay: Set<String> = ["morning", "afternoon", "evening", "night"]
  private static let seasons = ["spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3]
  private static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan.": 1,
    "feb.": 2, "mar.": 3, "apr.": 4, "aug.": 8, "sept.": 9, "sep.": 9, "oct.": 10, "nov.": 11,
    "dec.": 12,
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
