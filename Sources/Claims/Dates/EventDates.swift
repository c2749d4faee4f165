import Articles
import Language

/// Reads the day an event took place from the words around its trigger.
///
/// A full or partial calendar date is taken as it stands; the name of a weekday counts only when
/// the report's own day is given, and means that day or the last such day before it.
struct EventDates: Sendable {
  let reportDate: CalendarDate?

  /// The date that stands in the trigger's clause, or nil when the text has none it can fix.
  func date(near trigger: Int, in text: ParsedText) -> CalendarDate? {
    var index = trigger
    for _ in 0..<4 {
      for child in text.children(of: index) {
        if let found = date(in: text.subtree(of: child), dependency: text.tokens[child], text) {
          return found
        }
      }
      let token = text.tokens[index]
      // A clause of its own has a time of its own.
      guard token.head != index, token.dependency != .ccomp, token.dependency != .relcl else {
        return nil
      }
      index = token.head
    }
    return nil
  }

  /// Dates hang on verbs as *on Thursday*, *last week*, *Thursday*.
  private func date(in range: Range<Int>, dependency child: Token, _ text: ParsedText)
    -> CalendarDate?
  {
    switch child.dependency {
    case .prep where ["on", "in", "since", "from", "by"].contains(child.lower), .npadvmod, .pobj:
      guard range.count <= 8 else { return nil }
      return read(range, text)
    default: return nil
    }
  }

  private func read(_ range: Range<Int>, _ text: ParsedText) -> CalendarDate? {
    let words = range.map { text.tokens[$0].lower }
    for (position, word) in words.enumerated() {
      if let month = EventDates.months[word] {
        let before = position > 0 ? EventDates.day(words[position - 1]) : nil
        let after = position + 1 < words.count ? EventDates.day(words[position + 1]) : nil
        let year =
          words.lazy.compactMap(EventDates.year).first ?? reportDate.map { yearOf(month, $0) }
        guard let year else { return nil }
        return CalendarDate(year: year, month: month, day: before ?? after)
      }
      if let weekday = EventDates.weekdays.firstIndex(of: word) {
        return reportDate.flatMap { EventDates.last(weekday, onOrBefore: $0) }
      }
      if word == "today" { return reportDate }
    }
    return words.lazy.compactMap(EventDates.year).first.map { CalendarDate(year: $0) }
  }

  /// The year of a month named without one: the last such month up to the report.
  private func yearOf(_ month: Int, _ report: CalendarDate) -> Int {
    month > (report.month ?? 12) ? report.year - 1 : report.year
  }

  private static func day(_ word: String) -> Int? {
    var digits = word.utf8.prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(digits.count) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    digits = word.utf8.dropFirst(digits.count)
    guard digits.isEmpty || digits.count == 2 else { return nil }
    return (1...31).contains(value) ? value : nil
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let value = Int(word), (1800...2100).contains(value) else {
      return nil
    }
    return value
  }

  /// The day named `weekday` (0 is Monday) on or before a day.
  static func last(_ weekday: Int, onOrBefore date: CalendarDate) -> CalendarDate? {
    guard let month = date.month, let day = date.day else { return nil }
    let number = dayNumber(year: date.year, month: month, day: day)
    // 1 January 1970, day 0, was a Thursday.
    let today = ((number + 3) % 7 + 7) % 7
    return fromDayNumber(number - (today - weekday + 7) % 7)
  }

  /// Days since 1 January 1970.
  ///
  /// - Source: Howard Hinnant, chrono-compatible low-level date algorithms.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  static func fromDayNumber(_ number: Int) -> CalendarDate {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let position = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * position + 2) / 5 + 1
    let month = position < 10 ? position + 3 : position - 9
    return CalendarDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }

  private static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan.": 1,
    "feb.": 2, "aug.": 8, "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
  ]

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
