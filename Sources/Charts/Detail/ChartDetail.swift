/// How much of actors and relations a chart shows. Left to itself, a chart takes the first of these
/// that stays readable.
public enum ChartDetail: String, Sendable, CaseIterable {
  /// Every actor with a row of its own, every relation with a line of its own.
  case cards
  /// One small card for an actor and those who serve it, one line for all that one does to another.
  case names
  /// Actors that have more to do with each other than with the rest stand as one box.
  case groups
}
