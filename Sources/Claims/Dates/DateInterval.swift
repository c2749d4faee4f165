import Articles

/// From when to when something happened or held, as far as a text says so.
public struct DateInterval: Sendable, Hashable {
  /// Not before this day, month or year; nil if the text does not say.
  public var start: CalendarDate?
  /// Not after this day, month or year; nil if the text does not say, or if it still holds.
  public var end: CalendarDate?

  public init(start: CalendarDate?, end: CalendarDate?) {
    self.start = start
    self.end = end
  }

  /// One day, month or year.
  public init(_ date: CalendarDate) { self.init(start: date, end: date) }

  /// The one date that both ends are, nil for a stretch of time.
  public var date: CalendarDate? { start == end ? start : nil }
}
