/// How near a node is to those that reach it: Wasserman and Faust's closeness, which scales the
/// closeness within the reachable set by the share of nodes in it.
///
/// For a node reached by *r* − 1 of the other *n* − 1 nodes: (*r* − 1)/(*n* − 1) × (*r* − 1)/Σ
/// distances; 0 for a node that nobody reaches.
///
/// - Complexity: O(*nodes* × *edges*) in hops, hundreds of searches sharing their steps; times log
///   *edges* by weight.
/// - Source: Wasserman, Faust (1994), *Social Network Analysis*, equation 5.22.
public struct Closeness: Sendable {
  /// Whether an edge counts as one step or by its weight.
  public var length = Length.hops
  /// Whether distances run towards the node (`incoming`) or away from it; `both` is read as
  /// incoming, since an undirected graph has no other.
  public var direction = Direction.incoming
  /// True leaves out the share of nodes reached: closeness within the node's own set.
  public var isPerReachableSet = false

  /// How many threads work at once. The result does not depend on it.
  public var threads = 1

  public init() {}

  /// Returns one score per node.
  ///
  /// - Throws: `GraphError.lengthNotPositive` by weight, if an edge has no positive length.
  public func scores(of graph: Graph) throws(GraphError) -> [Double] {
    let others = Double(graph.nodeCount - 1)
    let distances = DistanceSums(
      length: length, direction: direction, worth: .distance, threads: threads)
    return try distances.sums(of: graph, for: "closeness").map { sum in
      guard sum.nodes > 0 else { return 0 }
      let near = Double(sum.nodes)
      return isPerReachableSet ? near / sum.total : near / others * near / sum.total
    }
  }
}
