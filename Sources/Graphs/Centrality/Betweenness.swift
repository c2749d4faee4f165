/// How many shortest paths between others run through a node, paths of one pair sharing one unit.
///
/// Ordered pairs in a directed graph, unordered ones in an undirected graph; end points are not
/// counted and nothing is normalised.
///
/// - Complexity: O(*nodes* × *edges*) in hops, eight searches sharing their steps; by weight times
///   log *edges*, unless the longest edge is at most 1,000 times as long as the shortest.
/// - Source: Brandes (2001), *A faster algorithm for betweenness centrality*.
public struct Betweenness: Sendable {
  /// Whether an edge counts as one step or by its weight.
  public var length = Length.hops
  /// How many threads work at once. The result does not depend on it.
  public var threads = 1

  public init() {}

  /// Returns one score per node. Lengths that differ by less than 1e-10 of themselves tie.
  ///
  /// - Throws: `GraphError.lengthNotPositive` by weight, if an edge has no positive length;
  ///   `GraphError.tooManyPaths`.
  public func scores(of graph: Graph) throws(GraphError) -> [Double] {
    if length == .weight { try graph.requirePositiveLengths(for: "betweenness") }
    let shares = PathShares(length: length, threads: threads)
    let scores = try shares.scores(from: Array(0..<graph.nodeCount), in: graph)
    let share = graph.isDirected ? 1 : 0.5
    return graph.inGivenOrder(scores.map { $0 * share })
  }
}
