/// How much more weight falls inside communities than if edges were drawn anew at random, strengths
/// kept: 0 for one community of all nodes, below 1 always.
///
/// The sum over communities of *inside*/*m* − *resolution* × *out* × *in*/*m*², where *m* is the
/// weight of all edges, *inside* that of those with both ends in the community, *out* and *in* the
/// strengths of its nodes; in an undirected graph both are half of the strength.
///
/// - Complexity: O(*nodes* + *edges*).
/// - Source: Newman, Girvan (2004); Leicht, Newman (2008) for directed graphs; Reichardt,
///   Bornholdt (2006) for the resolution.
public struct Modularity: Sendable {
  /// Above 1 many small communities score better, below 1 few large ones.
  public var resolution = 1.0
  /// False reads the edges of a directed graph as undirected, as `Louvain` and `Leiden` do.
  public var followsDirection = true

  public init() {}

  /// Returns the modularity of `partition`; 0 for a graph without weight.
  ///
  /// - Throws: `GraphError.invalidWeight` for a negative weight,
  ///   `GraphError.weightsTooLarge`.
  /// - Precondition: `partition` has a label for each node of `graph`.
  public func value(of partition: Partition, in graph: Graph) throws(GraphError) -> Double {
    try graph.requireNoNegativeWeights()
    precondition(partition.labels.count == graph.nodeCount, "one label a node")
    guard graph.isDirected, followsDirection else {
      let labels = graph.given.map { Int32(partition.labels[Int($0)]) }
      return try CommunityNetwork(of: graph)
        .modularity(of: labels, resolution: resolution)
    }
    let labels = graph.given.map { partition.labels[Int($0)] }
    var out = [Double](repeating: 0, count: partition.count)
    var into = out
    var inside = 0.0
    var total = 0.0
    for node in 0..<graph.nodeCount {
      for arc in graph.forward.row(of: node) {
        let weight = graph.forward.weights[arc]
        let other = Int(graph.forward.neighbours[arc])
        total += weight
        out[labels[node]] += weight
        into[labels[other]] += weight
        if labels[node] == labels[other] { inside += weight }
      }
    }
    guard total.isFinite else { throw .weightsTooLarge(measure: "modularity") }
    guard total > 0 else { return 0 }
    let expected = zip(out, into).reduce(0) { $0 + $1.0 / total * ($1.1 / total) }
    return inside / total - resolution * expected
  }
}
