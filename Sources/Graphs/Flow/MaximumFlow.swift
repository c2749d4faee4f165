/// How much can be sent from one node to another when every edge carries at most its capacity.
///
/// An undirected edge carries its capacity either way.
///
/// - Complexity: O(*nodes*² × *edges*) at worst; a few searches of the graph as a rule.
/// - Source: Ford, Fulkerson (1956); Dinic (1970).
public struct MaximumFlow: Sendable {
  /// What each edge can carry: its weight, or one.
  public var capacity = Capacity.weight

  public init() {}

  /// Returns the greatest flow from `source` to `target`; 0 if nothing leads there.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.invalidWeight` for a negative weight,
  ///   `GraphError.sameEnds` if both are one node.
  public func value(from source: Int, to target: Int, in graph: Graph) throws(GraphError) -> Double
  {
    var search = try search(from: source, to: target, in: graph)
    return search.maximize()
  }

  func search(
    from source: Int, to target: Int, in graph: Graph
  ) throws(GraphError) -> FlowSearch {
    try graph.require(node: source)
    try graph.require(node: target)
    guard source != target else { throw .sameEnds(node: source) }
    if capacity == .weight { try graph.requireNoNegativeWeights() }
    return FlowSearch(
      from: Int(graph.inner[source]), to: Int(graph.inner[target]), in: graph, capacity: capacity)
  }
}
