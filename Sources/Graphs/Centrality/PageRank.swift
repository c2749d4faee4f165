/// Weighted PageRank: how often somebody is at each node who follows edges and now and then jumps.
///
/// Each sweep goes from the busiest node to the quietest and uses at once what it has just found
/// (Gauss and Seidel), which halves the number of sweeps of power iteration.
///
/// - Complexity: O(*sweeps* × *edges*) time, O(*nodes*) space.
/// - Source: Page, Brin, Motwani, Winograd (1999); Arasu, Novak, Tomkins, Tomlin (2002), *PageRank
///   computation and the structure of the Web*.
public struct PageRank: Sendable {
  /// The chance of following an edge rather than jumping to a random node.
  public var damping = 0.85
  /// Iteration stops when the summed change of all scores falls below this.
  public var tolerance = 1e-10
  /// After so many rounds it gives up with `GraphError.didNotConverge`.
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
    var scores = [Double](repeating: 1 / Double(count), count: count)
    var next = scores
    var carried = zip(scores, shares).map { $0 * $1 }
    var idle = shares.reduce(0) { $0 + ($1 == 0 ? 1 / Double(count) : 0) }

    for _ in 0..<maximumIterations {
      let jump = 1 - damping + damping * idle
      let total = sweep(graph.backward, shares, landing, jump: jump, &carried, &next)
      var change = 0.0
      idle = 0
      for node in 0..<count {
        let score = next[node] / total
        change += abs(score - scores[node])
        scores[node] = score
        carried[node] = score * shares[node]
        if shares[node] == 0 { idle += score }
      }
      if change < tolerance { return graph.inGivenOrder(scores) }
    }
    throw .didNotConverge(measure: "PageRank", iterations: maximumIterations)
  }

  /// Sets each score to what its node is handed; returns their sum.
  private func sweep(
    _ backward: Adjacency, _ shares: [Double], _ landing: [Double], jump: Double,
    _ carried: inout [Double], _ next: inout [Double]
  ) -> Double {
    let offsets = backward.offsets.span
    let neighbours = backward.neighbours.span
    let weights = backward.weights.span
    let shares = shares.span
    let landing = landing.span
    var carried = carried.mutableSpan
    var next = next.mutableSpan
    var total = 0.0
    // All neighbours are below the node count, the size of every buffer.
    for node in 0..<next.count {
      var sum = 0.0
      let row = Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1])
      if isWeighted {
        for arc in row {
          sum += weights[unchecked: arc] * carried[unchecked: Int(neighbours[unchecked: arc])]
        }
      } else {
        for arc in row {
          let other = Int(neighbours[unchecked: arc])
          if other != node { sum += carried[unchecked: other] }
        }
      }
      let score = damping * sum + jump * landing[unchecked: node]
      carried[unchecked: node] = score * shares[unchecked: node]
      next[unchecked: node] = score
      total += score
    }
    return total
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
    let neighbours = graph.forward.neighbours.span
    let weights = graph.forward.weights.span
    return (0..<graph.nodeCount).map { node in
      var total = 0.0
      for arc in graph.forward.row(of: node) {
        if isWeighted {
          total += weights[unchecked: arc]
        } else if Int(neighbours[unchecked: arc]) != node {
          total += 1
        }
      }
      return total > 0 ? 1 / total : 0
    }
  }
}
