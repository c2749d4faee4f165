/// The ties without which a part of the graph would fall in two.
///
/// Directions, parallel edges and self-loops do not matter: two nodes tied by several edges, or by
/// one each way, are tied once.
///
/// - Complexity: O(*nodes* + *edges*), and sorting what is found.
/// - Source: Tarjan (1974), *A note on finding the bridges of a graph*.
public struct Bridges: Sendable {
  public init() {}

  /// Two nodes whose tie is a bridge, `lower` < `upper`.
  public struct Bridge: Hashable, Sendable {
    /// The end with the lower number.
    public let lower: Int
    /// The end with the higher number.
    public let upper: Int
  }

  /// Returns the bridges, sorted by their nodes.
  public func bridges(of graph: Graph) -> [Bridge] {
    let walk = LowPoints(Ties(of: graph))
    var found: [Bridge] = []
    for node in 0..<graph.nodeCount where walk.parents[node] >= 0 {
      // Nothing behind the node is tied to anything before it: its tie to its parent is the only one.
      guard walk.lows[node] == walk.turns[node] else { continue }
      let one = Int(graph.given[node])
      let other = Int(graph.given[Int(walk.parents[node])])
      found.append(Bridge(lower: min(one, other), upper: max(one, other)))
    }
    return found.sorted { ($0.lower, $0.upper) < ($1.lower, $1.upper) }
  }
}
