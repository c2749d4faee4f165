/// Hubs and authorities: a good authority is pointed to by good hubs, and a good hub points to good
/// authorities.
///
/// Weights, parallel edges and self-loops do not matter. In a graph of several parts only the one
/// with the strongest ties scores; in an undirected graph hubs and authorities are the same.
///
/// - Complexity: O(*iterations* × *edges*) time, O(*nodes*) space.
/// - Source: Kleinberg (1999), *Authoritative sources in a hyperlinked environment*.
public struct HITS: Sendable {
  /// Iteration stops when scores differ from what their neighbours make of them by no more than
  /// this share.
  public var tolerance = 1e-12
  /// After so many rounds it gives up with `GraphError.didNotConverge`.
  public var maximumIterations = 10_000

  public init() {}

  /// Returns two scores per node; each list sums to 1, or is all 0 without edges.
  ///
  /// - Throws: `GraphError.didNotConverge` when `maximumIterations` pass first.
  public func scores(
    of graph: Graph
  ) throws(GraphError) -> (hubs: [Double], authorities: [Double]) {
    let iteration = SymmetricIteration(
      tolerance: tolerance, maximumIterations: maximumIterations, measure: "HITS")
    var hubs = [Double](repeating: 0, count: graph.nodeCount)
    let authorities = try iteration.vector(count: graph.nodeCount) { vector, product in
      graph.forward.sumNeighbours(vector, into: &hubs)
      graph.backward.sumNeighbours(hubs, into: &product)
    }
    graph.forward.sumNeighbours(authorities, into: &hubs)
    return (
      graph.inGivenOrder(Self.summingToOne(hubs)),
      graph.inGivenOrder(Self.summingToOne(authorities))
    )
  }

  private static func summingToOne(_ values: [Double]) -> [Double] {
    let total = values.reduce(0, +)
    return total > 0 ? values.map { $0 / total } : values
  }
}
