/// Paths whose narrowest edge is as wide as can be: where weights are evidence, the paths with the
/// best-supported weakest link.
///
/// - Complexity: O((*nodes* + *edges*) log *edges*).
/// - Source: Pollack (1960), *The maximum capacity through a network*.
public struct WidestPath: Sendable {
  public init() {}

  /// Returns the width of the widest path from `source` to every node: infinite to itself, nil
  /// where no path leads.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.invalidWeight` for a negative weight.
  public func widths(from source: Int, in graph: Graph) throws(GraphError) -> [Double?] {
    try graph.require(node: source)
    try graph.requireNoNegativeWeights()
    let widths = WidthSearch.widths(to: Int(graph.inner[source]), over: graph.forward)
    return graph.inGivenOrder(widths).map { $0 == -.infinity ? nil : $0 }
  }

  /// Returns the widest path; among equally wide ones the fewest hops, then the least nodes from
  /// the start on. Nil if no path leads there.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.invalidWeight` for a negative weight.
  public func path(
    from source: Int, to target: Int, in graph: Graph
  ) throws(GraphError) -> Path? {
    var yen = YenPaths()
    yen.count = 1
    yen.objective = .widest
    return try yen.paths(from: source, to: target, in: graph).first
  }
}
