import Articles

/// An office that a person holds or held.
public struct Office: Sendable, Hashable {
  /// Row of `roles.tsv` it belongs to (`foreign_minister`).
  public var role: String
  /// As the table words it (`Minister of Foreign Affairs`).
  public var title: String
  /// The state, body or group it is an office of.
  public var affiliation: ActorID
  public var start: CalendarDate?
  /// Nil when it was still held at the last look.
  public var end: CalendarDate?

  /// Whether it was held on `date`; a month or a year given without a day counts whole.
  public func isHeld(on date: CalendarDate) -> Bool {
    if let start, Office.first(of: start) > Office.last(of: date) { return false }
    if let end, Office.last(of: end) < Office.first(of: date) { return false }
    return true
  }

  static func first(of date: CalendarDate) -> Int {
    date.year * 10_000 + (date.month ?? 1) * 100 + (date.day ?? 1)
  }

  static func last(of date: CalendarDate) -> Int {
    date.year * 10_000 + (date.month ?? 12) * 100 + (date.day ?? 31)
  }
}
