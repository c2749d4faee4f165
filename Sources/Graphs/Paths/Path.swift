/// A way through a graph that visits no node twice.
public struct Path: Sendable, Hashable {
  /// From the first to the last node.
  public var nodes: [Int]
  /// The sum of the weights along it.
  public var length: Double
  /// The largest weight along it: where weights are lengths, the weakest link.
  public var longest: Double
  /// The smallest weight along it: where weights are widths, the weakest link.
  public var narrowest: Double

  /// How many steps it has.
  public var hops: Int { nodes.count - 1 }

  init(nodes: [Int], length: Double, longest: Double, narrowest: Double) {
    self.nodes = nodes
    self.length = length
    self.longest = longest
    self.narrowest = narrowest
  }

  /// The path over inner nodes that are joined in turn.
  init(inner nodes: [Int], in graph: Graph) {
    self.nodes = nodes.map { Int(graph.given[$0]) }
    length = 0
    longest = 0
    narrowest = .infinity
    for (node, next) in zip(nodes, nodes.dropFirst()) {
      guard let arc = graph.forward.arc(from: node, to: next) else { continue }
      let weight = graph.forward.weights[arc]
      length += weight
      longest = max(longest, weight)
      narrowest = min(narrowest, weight)
    }
  }
}

/// What the best path is.
public enum PathObjective: Sendable, CaseIterable {
  /// The least sum of weights; then fewest hops, then the shortest longest edge, then the nodes in
  /// order.
  case shortest
  /// The fewest hops; then the shortest longest edge, then the nodes in order.
  case fewestHops
  /// The widest narrowest edge; then fewest hops, then the nodes in order.
  case widest

  /// True when `one` comes before `other`.
  func prefers(_ one: Path, to other: Path) -> Bool {
    switch self {
    case .shortest:
      if !Tolerance.equal(one.length, other.length) { return one.length < other.length }
    case .fewestHops: break
    case .widest:
      if one.narrowest != other.narrowest { return one.narrowest > other.narrowest }
    }
    if one.hops != other.hops { return one.hops < other.hops }
    if self != .widest, one.longest != other.longest { return one.longest < other.longest }
    return one.nodes.lexicographicallyPrecedes(other.nodes)
  }
}
