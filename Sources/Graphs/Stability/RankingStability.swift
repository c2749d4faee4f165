/// Whether a ranking hangs on a single source: each source is left out in turn, and the nodes are
/// ranked by what the others say.
///
/// ```swift
/// let stability = try RankingStability().stability(of: edges, nodeCount: 3) { graph in
///   try PageRank().scores(of: graph)
/// }
/// ```
///
/// - Complexity: one ranking a source.
/// - Source: the jackknife of Quenouille (1949) and Tukey (1958), applied to the sources of edges.
public struct RankingStability: Sendable {
  /// An edge that one source tells of. What several tell is several edges, which are merged.
  public struct Edge: Equatable, Sendable {
    /// The node it leads from.
    public var from: Int
    /// The node it leads to.
    public var to: Int
    /// Its weight.
    public var weight: Double
    /// Any number that stands for the source: an article, a newspaper, a witness.
    public var source: Int

    /// Puts it together from its parts.
    public init(from: Int, to: Int, weight: Double = 1, source: Int) {
      self.from = from
      self.to = to
      self.weight = weight
      self.source = source
    }
  }

  /// How many places count as the top.
  public var top = 10
  /// Scores that differ by at most this part of the larger tie.
  public var tolerance = 1e-9
  /// Whether edges run one way.
  public var isDirected = true
  /// Whether weights may be below 0.
  public var isSigned = false
  /// What becomes of parallel edges.
  public var merging = GraphBuilder.Merging.sum

  public init() {}

  /// Returns what leaving out each source does to the ranking by `scores`.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.invalidWeight`, and what `scores` throws.
  /// - Precondition: `scores` returns one number a node.
  public func stability(
    of edges: [Edge], nodeCount: Int, by scores: (Graph) throws(GraphError) -> [Double]
  ) throws(GraphError) -> Stability {
    let all = try ranks(of: edges, without: nil, nodeCount: nodeCount, by: scores)
    var comparison = RankComparison()
    comparison.top = top
    comparison.tolerance = tolerance
    var result = Stability(
      sources: Set(edges.map(\.source)).sorted(), ranks: all.places, best: all.places,
      worst: all.places, timesInTop: [Int](repeating: 0, count: nodeCount))
    for source in result.sources {
      let others = try ranks(of: edges, without: source, nodeCount: nodeCount, by: scores)
      for (node, place) in others.places.enumerated() {
        result.best[node] = min(result.best[node], place)
        result.worst[node] = max(result.worst[node], place)
        if place <= top { result.timesInTop[node] += 1 }
      }
      let change = comparison.change(from: all, to: others)
      // Where one ranking tells nothing apart there is no tau: the same or nothing in common.
      result.kendall.append(change.kendall ?? (change.before == change.after ? 1 : 0))
      result.topOverlap.append(change.topOverlap)
    }
    return result
  }

  private func ranks(
    of edges: [Edge], without source: Int?, nodeCount: Int,
    by scores: (Graph) throws(GraphError) -> [Double]
  ) throws(GraphError) -> Ranks {
    var builder = GraphBuilder(nodeCount: nodeCount, isDirected: isDirected, isSigned: isSigned)
    for edge in edges where edge.source != source {
      try builder.addEdge(from: edge.from, to: edge.to, weight: edge.weight)
    }
    let scores = try scores(builder.graph(merging: merging))
    precondition(scores.count == nodeCount, "one score a node")
    return Ranks(of: scores, tolerance: tolerance)
  }
}

/// How a ranking fares when each of its sources is left out in turn.
public struct Stability: Equatable, Sendable {
  /// All sources, rising.
  public let sources: [Int]
  /// The place of each node from 1, by all sources; nodes that tie share the best place.
  public let ranks: [Int]
  /// The best place of each node, by all sources or all but one.
  public internal(set) var best: [Int]
  /// The worst place of each node, by all sources or all but one.
  public internal(set) var worst: [Int]
  /// How often each node is among the top while one of the sources is left out.
  public internal(set) var timesInTop: [Int]
  /// Kendall's tau-b between the ranking by all sources and that without each; where one of the two
  /// tells no nodes apart, 1 if both are the same and else 0.
  public internal(set) var kendall: [Double] = []
  /// The share of the top that is the same without each source.
  public internal(set) var topOverlap: [Double] = []

  /// The source without which the ranking differs most, of equals the lowest; nil without sources.
  public var mostInfluential: Int? {
    zip(kendall, sources).min { $0.0 < $1.0 }?.1
  }
}
