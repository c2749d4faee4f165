/// How much an edge can carry.
public enum Capacity: Sendable {
  /// As much as it weighs.
  case weight
  /// One unit, whatever its weight: the greatest flow is then the number of ways that share no edge.
  case one
}
