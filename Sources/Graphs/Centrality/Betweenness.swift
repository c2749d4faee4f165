/// How many shortest paths between others run through a node, paths of one pair sharing one unit.
///
/// Ordered pairs in a directed graph, unordered ones in an undirected graph; end points are not
/// counted and nothing is normalised.
///
/// - Complexity: O(*nodes* × *edges*) in hops, times log *edges* by weight.
/// - Source: Brandes (2001), *A faster algorithm for betweenness centrality*.
public struct Betweenness: Sendable {
  public var length = Length.hops

  public init() {}

  /// Returns one score per node. Lengths that differ by less than 1e-10 of themselves tie.
  ///
  /// - Throws: `GraphError.lengthNotPositive` by weight, if an edge has no positive length.
  public func scores(of graph: Graph) throws(GraphError) -> [Double] {
    if length == .weight { try graph.requirePositiveLengths(for: "betweenness") }
    let count = graph.nodeCount
    var search = DistanceSearch(nodeCount: count)
    var shares = PathShares(nodeCount: count)
    for start in 0..<count {
      switch length {
      case .hops:
        search.countHops(from: start, in: graph.forward)
        shares.add(search, in: graph.forward, tie: HopTie())
      case .weight:
        search.addLengths(from: start, in: graph.forward)
        shares.add(search, in: graph.forward, tie: LengthTie())
      }
    }
    let share = graph.isDirected ? 1 : 0.5
    return graph.inGivenOrder(shares.scores.map { $0 * share })
  }
}
