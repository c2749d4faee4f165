/// How many shortest paths run over each edge, paths of one pair sharing one unit.
///
/// Ordered pairs in a directed graph, unordered ones in an undirected graph; nothing is normalised.
///
/// - Complexity: O(*nodes* × *edges*) in hops, times log *edges* by weight.
/// - Source: Girvan, Newman (2002); Brandes (2008), *On variants of shortest-path betweenness
///   centrality*.
public struct EdgeBetweenness: Sendable {
  /// Whether an edge counts as one step or by its weight.
  public var length = Length.hops
  /// How many threads work at once. The result does not depend on it.
  public var threads = 1

  public init() {}

  /// An edge and its score; in an undirected graph `source` < `target`.
  public struct Score: Hashable, Sendable {
    /// The node it leads from.
    public let source: Int
    /// The node it leads to.
    public let target: Int
    /// The score.
    public let value: Double
  }

  /// Returns one score per edge between two nodes after merging, sorted by source and target.
  ///
  /// - Throws: `GraphError.lengthNotPositive` by weight, if an edge has no positive length;
  ///   `GraphError.tooManyPaths`.
  public func scores(of graph: Graph) throws(GraphError) -> [Score] {
    if length == .weight { try graph.requirePositiveLengths(for: "edge betweenness") }
    let shares = PathShares(length: length, threads: threads, measure: "edge betweenness")
    let sums = try shares.arcScores(from: Array(0..<graph.nodeCount), in: graph)
    var scores: [Score] = []
    for node in 0..<graph.nodeCount {
      let source = Int(graph.given[node])
      for arc in graph.forward.row(of: node) {
        let other = Int(graph.forward.neighbours[arc])
        let target = Int(graph.given[other])
        guard source < target || (graph.isDirected && source != target) else { continue }
        // Over unordered pairs both directions of an edge are half of each.
        let back = graph.isDirected ? nil : graph.forward.arc(from: other, to: node)
        let value = back.map { (sums[arc] + sums[$0]) / 2 } ?? sums[arc]
        scores.append(Score(source: source, target: target, value: value))
      }
    }
    return scores.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }
}
