/// For whom a node goes between: the five brokerage roles of Gould and Fernandez.
///
/// A node *b* brokers when *a* leads to *b* and *b* to *c*, but *a* does not lead to *c*. The groups
/// of the three say which role it plays. In an undirected graph every pair *a*, *c* counts in both
/// orders. Weights, parallel edges and self-loops do not matter.
///
/// - Complexity: O(*edges*^1.5): all pairs around *b* are counted by group at once, and those that
///   are closed by a third edge, which are triangles, taken away.
/// - Source: Gould, Fernandez (1989), *Structures of mediation: a formal approach to brokerage in
///   transaction networks*.
public struct BrokerageRoles: Sendable {
  public init() {}

  /// How often a node plays each role.
  public struct Counts: Hashable, Sendable {
    /// All three of one group.
    public var coordinator = 0
    /// An outsider between two of one group; also called itinerant.
    public var consultant = 0
    /// Lets outsiders in: the sender is of another group, the receiver of the node's own.
    public var gatekeeper = 0
    /// Speaks for the group: the sender is of the node's own, the receiver of another.
    public var representative = 0
    /// All three of different groups.
    public var liaison = 0

    public init() {}

    /// How often it stands between two others, in any role.
    public var total: Int { coordinator + consultant + gatekeeper + representative + liaison }
  }

  /// Returns one count per node.
  ///
  /// - Precondition: `groups` has one number per node; any numbers will do.
  public func counts(of graph: Graph, groups: [Int]) -> [Counts] {
    precondition(groups.count == graph.nodeCount, "one group a node")
    let ties = Ties(of: graph)
    var tally = RoleTally(ways: ties.ways, groups: numbered(groups, of: graph))
    for node in 0..<graph.nodeCount { tally.addPairs(around: node, in: ties.adjacency) }
    TriangleSearch.visitAll(in: ties, &tally)
    return graph.inner.map { tally.counts(of: Int($0)) }
  }

  /// The group of each inner node, groups numbered from 0.
  private func numbered(_ groups: [Int], of graph: Graph) -> [Int32] {
    var numbers: [Int: Int32] = [:]
    return graph.given.map { node in
      let group = groups[Int(node)]
      let number = numbers[group] ?? Int32(numbers.count)
      numbers[group] = number
      return number
    }
  }
}
