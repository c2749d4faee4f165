/// The sum of 1/distance from all other nodes, 0 for those that do not reach it.
///
/// - Complexity: O(*nodes* × *edges*) in hops, times log *edges* by weight.
/// - Source: Marchiori, Latora (2000); Rochat (2009).
public struct Harmonic: Sendable {
  public var length = Length.hops
  /// Whether distances run towards the node (`incoming`) or away from it; `both` is read as
  /// incoming.
  public var direction = Direction.incoming

  public init() {}

  /// Returns one score per node, not normalised: at most *n* − 1 in hops.
  ///
  /// - Throws: `GraphError.lengthNotPositive` by weight, if an edge has no positive length.
  public func scores(of graph: Graph) throws(GraphError) -> [Double] {
    let distances = DistanceSums(
      length: length, direction: direction, measure: "harmonic closeness")
    return try distances.map(graph) { reached, search in
      var sum = 0.0
      for node in reached.dropFirst() { sum += 1 / search[Int(node)] }
      return sum
    }
  }
}
