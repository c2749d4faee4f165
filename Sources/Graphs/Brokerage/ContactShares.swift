/// How a node's strength is shared out among its contacts, and what reaches one contact by way of
/// another: the sums under both of Burt's measures.
///
/// A contact is a node tied in either direction with some weight; the strength of a tie is the sum
/// of both directions' weights. For the ordered pair *i*, *j* of contacts, *pᵢⱼ* is the share of *i*'s
/// strength that is tied up in *j*.
struct ContactShares: Sendable {
  let ties: Ties
  /// By inner node: the sum of its ties' strengths, and the strongest; 0 for one without contacts.
  private(set) var totals: [Double]
  private(set) var strongest: [Double]

  init(of graph: Graph) throws(GraphError) {
    try graph.requireNoNegativeWeights()
    ties = Ties(of: graph, leavesOutWeightless: true)
    totals = [Double](repeating: 0, count: graph.nodeCount)
    strongest = totals
    for node in 0..<graph.nodeCount {
      for arc in ties.adjacency.row(of: node) {
        totals[node] += ties.adjacency.weights[arc]
        strongest[node] = max(strongest[node], ties.adjacency.weights[arc])
      }
    }
  }

  /// Scores by given node from scores by inner node; nil for nodes without contacts.
  func scores(_ inner: [Double], of graph: Graph) -> [Double?] {
    graph.inner.map { totals[Int($0)] > 0 ? inner[Int($0)] : nil }
  }
}
