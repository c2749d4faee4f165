/// Shortest distances and paths from one node.
///
/// - Complexity: O((*nodes* + *edges*) log *edges*) by weight, O(*nodes* + *edges*) in hops.
/// - Source: Dijkstra (1959); `path` searches from both ends, as Pohl (1971).
public struct Dijkstra: Sendable {
  /// Whether an edge counts as one step or by its weight.
  public var length = Length.weight

  public init() {}

  /// Returns the distance from `source` to every node, infinite where no path leads.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.invalidWeight` for a negative weight.
  public func distances(from source: Int, in graph: Graph) throws(GraphError) -> [Double] {
    try graph.require(node: source)
    try graph.requireNoNegativeWeights()
    var search = DistanceSearch(over: graph.forward)
    switch length {
    case .hops: search.countHops(from: Int(graph.inner[source]), in: graph.forward)
    case .weight: search.addLengths(from: Int(graph.inner[source]), in: graph.forward)
    }
    return graph.inGivenOrder(search.distances)
  }

  /// Returns the shortest path; among equally short ones the fewest hops, then the shortest
  /// longest edge, then the least nodes from the start on. Nil if no path leads there.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.invalidWeight` for a negative weight.
  public func path(
    from source: Int, to target: Int, in graph: Graph
  ) throws(GraphError) -> Path? {
    var yen = YenPaths()
    yen.count = 1
    yen.objective = length == .weight ? .shortest : .fewestHops
    return try yen.paths(from: source, to: target, in: graph).first
  }
}
