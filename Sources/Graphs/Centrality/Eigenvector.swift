/// Eigenvector centrality: a node is as central as those tied to it, or leading to it, together.
///
/// The vector that the matrix of weights stretches most, with a 2-norm of 1. In a directed graph
/// score flows along edges. Self-loops do not count.
///
/// In a graph of several parts only the one with the greatest stretch scores; in a directed graph
/// without a circle nothing scores, since no score comes back. Katz centrality and PageRank have no
/// such gaps.
///
/// - Complexity: O(*iterations* × *edges*) time, O(*nodes*) space.
/// - Source: Bonacich (1972), *Factoring and weighting approaches to status scores and clique
///   identification*.
public struct Eigenvector: Sendable {
  /// Iteration stops when scores differ from what their neighbours make of them by no more than
  /// this; in a directed graph, when no score is expected to change by more.
  public var tolerance = 1e-12
  /// After so many rounds it gives up with `GraphError.didNotConverge`.
  public var maximumIterations = 10_000
  /// False takes all edges for equally strong.
  public var isWeighted = true

  public init() {}

  /// Returns one score per node, none negative.
  ///
  /// - Throws: `GraphError.invalidWeight` for a negative weight, `GraphError.didNotConverge` when
  ///   `maximumIterations` pass first.
  public func scores(of graph: Graph) throws(GraphError) -> [Double] {
    try graph.requireNoNegativeWeights()
    guard hasCircle(graph) else { return [Double](repeating: 0, count: graph.nodeCount) }
    let measure = "eigenvector centrality"
    let multiply = { (vector: [Double], product: inout [Double]) in
      graph.backward.sumNeighbours(vector, isWeighted: isWeighted, into: &product)
    }
    let vector =
      graph.isDirected
      ? try PowerIteration(
        tolerance: tolerance, maximumIterations: maximumIterations, measure: measure, shift: 0.5
      ).vector(count: graph.nodeCount, multiply: multiply)
      : try SymmetricIteration(
        tolerance: tolerance, maximumIterations: maximumIterations, measure: measure
      ).vector(count: graph.nodeCount, multiply: multiply)
    return graph.inGivenOrder(vector)
  }

  /// Whether some score can come back to where it was: nodes into which nothing leads any more are
  /// taken away until none is left, or only circles and what hangs on them.
  private func hasCircle(_ graph: Graph) -> Bool {
    var left = [Int](repeating: 0, count: graph.nodeCount)
    var free: [Int32] = []
    for node in 0..<graph.nodeCount {
      left[node] = graph.backward.row(of: node).count { leads($0, graph.backward, node) }
      if left[node] == 0 { free.append(Int32(node)) }
    }
    var taken = 0
    while let node = free.popLast() {
      taken += 1
      for arc in graph.forward.row(of: Int(node)) where leads(arc, graph.forward, Int(node)) {
        let other = Int(graph.forward.neighbours[arc])
        left[other] -= 1
        if left[other] == 0 { free.append(Int32(other)) }
      }
    }
    return taken < graph.nodeCount
  }

  private func leads(_ arc: Int, _ adjacency: Adjacency, _ node: Int) -> Bool {
    Int(adjacency.neighbours[arc]) != node && (!isWeighted || adjacency.weights[arc] > 0)
  }
}
