/// Weighted PageRank by power iteration.
///
/// - Complexity: O(*iterations* × *edges*) time, O(*nodes*) space.
/// - Source: Page, Brin, Motwani, Winograd (1999).
public struct PageRank: Sendable {
  /// The chance of following an edge rather than jumping to a random node.
  public var damping = 0.85
  /// Iteration stops when the summed change of all scores falls below this.
  public var tolerance = 1e-10
  public var maximumIterations = 500
  /// False follows every edge to another node with the same chance, and no self-loops; true follows
  /// all edges, self-loops too, in proportion to their weights.
  public var isWeighted = true
  /// How often a jump lands on each node, in any unit; nil for all alike. Nodes without edges out
  /// hand on their score in the same way.
  public var jumps: [Double]?

  public init() {}

  /// Returns one score per node, summing to 1; empty for an empty graph.
  ///
  /// - Throws: `GraphError.didNotConverge` when `maximumIterations` pass first,
  ///   `GraphError.invalidWeight` for a negative weight.
  /// - Precondition: `jumps`, if given, has one number per node, none negative, not all 0.
  public func scores(of graph: Graph) throws(GraphError) -> [Double] {
    let count = graph.nodeCount
    guard count > 0 else { return [] }
    if isWeighted { try graph.requireNoNegativeWeights() }
    let landing = landing(in: graph)
    let shares = shares(in: graph)
    let offsets = graph.backward.offsets.span
    let neighbours = graph.backward.neighbours.span
    let weights = graph.backward.weights.span
    var scores = [Double](repeating: 1 / Double(count), count: count)
    var carried = [Double](repeating: 0, count: count)

    for _ in 0..<maximumIterations {
      var idle = 0.0
      for node in 0..<count {
        carried[node] = scores[node] * shares[node]
        if shares[node] == 0 { idle += scores[node] }
      }
      let carriedSpan = carried.span
      var change = 0.0
      for node in 0..<count {
        var sum = 0.0
        let row = Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1])
        if isWeighted {
          for arc in row {
            sum += weights[unchecked: arc] * carriedSpan[unchecked: Int(neighbours[unchecked: arc])]
          }
        } else {
          for arc in row {
            let other = Int(neighbours[unchecked: arc])
            if other != node { sum += carriedSpan[unchecked: other] }
          }
        }
        let score = damping * sum + (1 - damping + damping * idle) * landing[node]
        change += abs(score - scores[node])
        scores[node] = score
      }
      if change < tolerance { return graph.inGivenOrder(scores) }
    }
    throw .didNotConverge(measure: "PageRank", iterations: maximumIterations)
  }

  /// The chance that a jump lands on each inner node.
  private func landing(in graph: Graph) -> [Double] {
    let count = graph.nodeCount
    guard let jumps else { return [Double](repeating: 1 / Double(count), count: count) }
    let total = jumps.reduce(0, +)
    precondition(jumps.count == count && total > 0, "one jump weight a node, not all 0")
    return graph.given.map { jumps[Int($0)] / total }
  }

  /// What each inner node hands on per unit of weight; 0 for one that hands on nothing.
  private func shares(in graph: Graph) -> [Double] {
    (0..<graph.nodeCount).map { node in
      var total = 0.0
      for arc in graph.forward.row(of: node) {
        if isWeighted {
          total += graph.forward.weights[arc]
        } else if Int(graph.forward.neighbours[arc]) != node {
          total += 1
        }
      }
      return total > 0 ? 1 / total : 0
    }
  }
}
