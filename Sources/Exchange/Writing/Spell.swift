import Influence

/// A stretch of days on which articles reported something, both ends included.
struct Spell: Sendable, Equatable {
  var start: CalendarDate
  var end: CalendarDate

  /// The days of the reports in order, apart from each other: a month that is all an article tells
  /// of its date is all its days, and takes in the days within it.
  static func spells(of dates: [CalendarDate]) -> [Spell] {
    let found = dates.map(Spell.init).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    var spells: [Spell] = []
    for spell in found {
      if let last = spells.last, spell.start <= last.end {
        spells[spells.count - 1].end = max(last.end, spell.end)
      } else {
        spells.append(spell)
      }
    }
    return spells
  }

  private init(_ date: CalendarDate) {
    let last = date.month ?? 12
    start = CalendarDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
    end = CalendarDate(
      year: date.year, month: last,
      day: date.day ?? CalendarDate.days(in: last, of: date.year))
  }
}
