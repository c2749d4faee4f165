/// Communities of high modularity: nodes move to the best community next to them, then communities
/// become the nodes of a smaller network, as long as that helps.
///
/// A community can fall apart into pieces that no edge joins; `Leiden` rules that out. Edges of a
/// directed graph are read as undirected, weights of a pair summed.
///
/// - Complexity: O(*nodes* + *edges*) a round, of which there are few.
/// - Source: Blondel, Guillaume, Lambiotte, Lefebvre (2008), *Fast unfolding of communities in
///   large networks*.
public struct Louvain: Sendable {
  /// Above 1 finds more and smaller communities, below 1 fewer and larger ones.
  public var resolution = 1.0
  /// Nodes are first looked at in an order drawn with this seed; nil to begin with those
  /// that have fewest edges.
  public var seed: UInt64?

  public init() {}

  /// Returns the community of each node.
  ///
  /// - Throws: `GraphError.invalidWeight` for a negative weight,
  ///   `GraphError.weightsTooLarge`.
  public func partition(of graph: Graph) throws(GraphError) -> Partition {
    var network = try CommunityNetwork(of: graph)
    var groups = (0..<Int32(graph.nodeCount)).map { $0 }
    var random = seed.map { SeededGenerator(seed: $0) }
    let moving = LocalMoving(resolution: resolution)
    while true {
      var labels = (0..<Int32(network.nodeCount)).map { $0 }
      var order = labels
      if var generator = random {
        order.shuffle(using: &generator)
        random = generator
      } else {
        order.reverse()
      }
      guard moving.move(network, from: &labels, order: order) else { break }
      let count = renumber(&labels)
      groups = groups.map { labels[Int($0)] }
      network = network.grouped(by: labels, count: count)
    }
    return Partition(labels: graph.inGivenOrder(groups.map { Int($0) }))
  }
}
