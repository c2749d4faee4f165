/// Katz centrality: how many ways of all lengths lead to a node, longer ones counted for less.
///
/// *x* = *α* *Aᵀx* + 1: each node starts with 1, and a way of *k* edges to it adds *αᵏ*. Weights,
/// parallel edges and self-loops do not matter. Scores are not normalised.
///
/// - Complexity: O(*iterations* × *edges*) time, O(*nodes*) space.
/// - Source: Katz (1953), *A new status index derived from sociometric analysis*.
public struct Katz: Sendable {
  /// What each further edge of a way is worth: must be below 1 over the greatest eigenvalue. Nil
  /// takes `safeAlpha(of:)`.
  public var alpha: Double?
  /// Iteration stops when no score is expected to change by more than this share of the greatest.
  public var tolerance = 1e-12
  /// After so many rounds it gives up with `GraphError.didNotConverge`.
  public var maximumIterations = 100_000

  public init() {}

  /// Returns one score per node, at least 1.
  ///
  /// - Throws: `GraphError.alphaTooLarge` if the ways do not sum to anything finite,
  ///   `GraphError.didNotConverge` when `maximumIterations` pass first.
  /// - Precondition: `alpha`, if given, is not negative.
  public func scores(of graph: Graph) throws(GraphError) -> [Double] {
    let alpha = alpha ?? safeAlpha(of: graph)
    precondition(alpha >= 0, "alpha is at least 0")
    var scores = [Double](repeating: 1, count: graph.nodeCount)
    var sums = scores
    var settling = Settling(tolerance: tolerance)
    for _ in 0..<maximumIterations {
      graph.backward.sumNeighbours(scores, into: &sums)
      var change = 0.0
      var greatest = 1.0
      for node in scores.indices {
        let score = alpha * sums[node] + 1
        change = max(change, score - scores[node])
        greatest = max(greatest, score)
        scores[node] = score
      }
      guard greatest < 1e200 else {
        throw .alphaTooLarge(alpha: alpha, safe: safeAlpha(of: graph))
      }
      if settling.isSettled(after: change / greatest) { return graph.inGivenOrder(scores) }
    }
    throw .didNotConverge(measure: "Katz centrality", iterations: maximumIterations)
  }

  /// Returns 0.85 over a bound that the greatest eigenvalue does not exceed; at most 0.85.
  ///
  /// The bound is the *k*-th root of the number of ways of *k* edges that lead to the node with most
  /// of them; it falls towards the eigenvalue as *k* grows, and here *k* is 32.
  public func safeAlpha(of graph: Graph) -> Double {
    var ways = [Double](repeating: 1, count: graph.nodeCount)
    var sums = ways
    // Growth step by step; degrees below 2³¹ to the 32nd are below the greatest number.
    var growth = 1.0
    for _ in 0..<32 {
      graph.backward.sumNeighbours(ways, into: &sums)
      let most = sums.reduce(0, max)
      guard most > 0 else { return 0.85 }
      for node in sums.indices { ways[node] = sums[node] / most }
      growth *= most
    }
    // Five square roots are the 32nd root.
    for _ in 0..<5 { growth.formSquareRoot() }
    return 0.85 / max(1, growth)
  }
}
