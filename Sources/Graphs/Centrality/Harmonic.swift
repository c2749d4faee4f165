/// The sum of 1/distance from all other nodes, 0 for those that do not reach it.
///
/// - Complexity: O(*nodes* × *edges*) in hops, hundreds of searches sharing their steps; times log
///   *edges* by weight.
/// - Source: Marchiori, Latora (2000); Rochat (2009).
public struct Harmonic: Sendable {
  /// Whether an edge counts as one step or by its weight.
  public var length = Length.hops
  /// Whether distances run towards the node (`incoming`) or away from it; `both` is read as
  /// incoming.
  public var direction = Direction.incoming

  /// How many threads work at once. The result does not depend on it.
  public var threads = 1

  public init() {}

  /// Returns one score per node, not normalised: at most *n* − 1 in hops.
  ///
  /// - Throws: `GraphError.lengthNotPositive` by weight, if an edge has no positive length.
  public func scores(of graph: Graph) throws(GraphError) -> [Double] {
    let distances = DistanceSums(
      length: length, direction: direction, worth: .inverse, threads: threads)
    return try distances.sums(of: graph, for: "harmonic closeness").map(\.total)
  }
}
