#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The paths on which least is likely to fail, when each weight is the chance that an edge holds,
/// whatever the others do: the chance of a path is the product of its edges' chances.
///
/// - Complexity: O((*nodes* + *edges*) log *edges*).
/// - Source: Dijkstra (1959), on the negative logarithms of the chances.
public struct MostReliablePath: Sendable {
  public init() {}

  /// A path and its chance.
  public struct ReliablePath: Sendable, Hashable {
    /// Its nodes and length.
    public var path: Path
    /// The product of the chances of its edges.
    public var chance: Double
    /// The edge with the least chance; the first of several.
    public var weakestLink: Link
  }

  /// One edge of a path.
  public struct Link: Sendable, Hashable {
    /// The node it leads from.
    public var source: Int
    /// The node it leads to.
    public var target: Int
    /// The chance that it holds, above 0 and at most 1.
    public var chance: Double
  }

  /// Returns the chance of the best path from `source` to every node: 1 to itself, nil where no path
  /// leads.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.notAChance` for a weight that is not above 0 and
  ///   at most 1.
  public func chances(from source: Int, in graph: Graph) throws(GraphError) -> [Double?] {
    try Dijkstra().distances(from: source, in: graph.withCosts())
      .map { $0 < .infinity ? exp(-$0) : nil }
  }

  /// Returns the most reliable path; of several, the one with fewest hops, then with the strongest
  /// weakest link, then with the least nodes from the start on. Nil if no path leads there.
  ///
  /// - Throws: as `chances`.
  public func path(
    from source: Int, to target: Int, in graph: Graph
  ) throws(GraphError) -> ReliablePath? {
    guard let found = try Dijkstra().path(from: source, to: target, in: graph.withCosts()) else {
      return nil
    }
    var result = ReliablePath(
      path: Path(inner: found.nodes.map { Int(graph.inner[$0]) }, in: graph), chance: 1,
      weakestLink: Link(source: source, target: target, chance: .infinity))
    for (node, next) in zip(found.nodes, found.nodes.dropFirst()) {
      let chance = graph.weight(from: node, to: next) ?? 0
      result.chance *= chance
      if chance < result.weakestLink.chance {
        result.weakestLink = Link(source: node, target: next, chance: chance)
      }
    }
    return result
  }
}

extension Graph {
  /// The graph with the negative logarithms of its weights, which add up as chances multiply.
  fileprivate func withCosts() throws(GraphError) -> Graph {
    for weight in forward.weights where !(weight > 0 && weight <= 1) {
      throw .notAChance(weight: weight)
    }
    // The logarithm of 1 is 0; its negative must not be −0.
    return mapWeights { $0 == 1 ? 0 : -log($0) }
  }
}
