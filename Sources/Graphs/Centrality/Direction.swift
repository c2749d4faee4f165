/// Which way edges are followed, seen from the node that is measured.
public enum Direction: Sendable {
  case outgoing, incoming, both
}

/// How far apart neighbours are.
public enum Length: Sendable {
  /// Every edge is one step.
  case hops
  /// An edge is as long as its weight.
  case weight
}
