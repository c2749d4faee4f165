/// Runs one distance search a node.
struct DistanceSums: Sendable {
  var length: Length
  var direction: Direction
  var measure: String

  /// Calls `score` with the nodes within reach, the start first, and all distances.
  func map(
    _ graph: Graph, score: (_ reached: [Int32], _ distances: [Double]) -> Double
  ) throws(GraphError) -> [Double] {
    if length == .weight { try graph.requirePositiveLengths(for: measure) }
    let adjacency = direction == .outgoing ? graph.forward : graph.backward
    var search = DistanceSearch(nodeCount: graph.nodeCount)
    var scores: [Double] = []
    scores.reserveCapacity(graph.nodeCount)
    for node in 0..<graph.nodeCount {
      switch length {
      case .hops: search.countHops(from: node, in: adjacency)
      case .weight: search.addLengths(from: node, in: adjacency)
      }
      scores.append(score(search.reached, search.distances))
    }
    return graph.inGivenOrder(scores)
  }
}
