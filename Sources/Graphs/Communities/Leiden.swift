/// Communities of high modularity, each of them connected: like `Louvain`, but communities are
/// refined before they become the nodes of a smaller network.
///
/// Edges of a directed graph are read as undirected, weights of a pair summed. Edges of weight 0
/// join nothing.
///
/// - Complexity: O(*nodes* + *edges*) a round, of which there are few.
/// - Source: Traag, Waltman, van Eck (2019), *From Louvain to Leiden: guaranteeing well-connected
///   communities*.
public struct Leiden: Sendable {
  /// Above 1 finds more and smaller communities, below 1 fewer and larger ones.
  public var resolution = 1.0
  /// How many times the whole is repeated from what was found, as long as modularity rises.
  public var rounds = 2
  /// How many times to begin anew: at first with the nodes that have fewest edges, then in orders
  /// drawn with `seed`; the partition of highest modularity is kept. Nil for 10 times below ten
  /// thousand edges, else once.
  public var attempts: Int?
  /// How readily refinement takes a choice that is not the best, in parts of a node's strength;
  /// 0 for the best always.
  public var randomness = 0.0
  /// Draws the orders after the first, and choices in refinement if there is randomness.
  public var seed: UInt64 = 1

  public init() {}

  /// Returns the community of each node.
  ///
  /// - Throws: `GraphError.invalidWeight` for a negative weight,
  ///   `GraphError.weightsTooLarge`.
  public func partition(of graph: Graph) throws(GraphError) -> Partition {
    let network = try CommunityNetwork(of: graph)
    let alone = (0..<Int32(graph.nodeCount)).map { $0 }
    var best = (labels: alone, value: -Double.infinity)
    for attempt in 0..<max(1, attempts ?? (graph.edgeCount < 10_000 ? 10 : 1)) {
      var random = SeededGenerator(seed: seed &+ UInt64(attempt))
      var labels = alone
      var value = -Double.infinity
      for round in 0..<max(1, rounds) {
        improve(
          &labels, of: network, isShuffled: attempt > 0, isReversed: round > 0,
          using: &random)
        let reached = network.modularity(of: labels, resolution: resolution)
        guard reached > value + 1e-10 else { break }
        value = reached
      }
      if value > best.value { best = (labels, value) }
    }
    let labels = network.splitIntoConnected(best.labels)
    return Partition(labels: graph.inGivenOrder(labels.map { Int($0) }))
  }

  /// One round from the communities of `labels`. Nodes with fewest edges move first, groups in the
  /// order of their busiest nodes or the reverse: each finds what the other misses.
  private func improve(
    _ labels: inout [Int32], of whole: CommunityNetwork, isShuffled: Bool, isReversed: Bool,
    using random: inout SeededGenerator
  ) {
    let moving = LocalMoving(resolution: resolution)
    let refinement = Refinement(resolution: resolution, randomness: randomness)
    var network = whole
    var groups = (0..<Int32(whole.nodeCount)).map { $0 }
    var communities = labels
    while true {
      var order = (0..<Int32(network.nodeCount)).map { $0 }
      if isShuffled {
        order.shuffle(using: &random)
      } else if isReversed || network.nodeCount == whole.nodeCount {
        order.reverse()
      }
      _ = moving.move(network, from: &communities, order: order)
      var refined = refinement.labels(
        within: communities, of: network, order: order, using: &random)
      let count = renumber(&refined)
      guard count < network.nodeCount else { break }
      let finer = network.grouped(by: refined, count: count)
      // There are no more communities than refined ones, so that their numbers are labels there.
      _ = renumber(&communities)
      var next = [Int32](repeating: 0, count: count)
      for node in refined.indices { next[Int(refined[node])] = communities[node] }
      communities = next
      groups = groups.map { refined[Int($0)] }
      network = finer
    }
    labels = groups.map { communities[Int($0)] }
  }
}
