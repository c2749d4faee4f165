import Graphs

/// Puts actors into few groups that have more to do with each other than with the rest.
package struct TieGroups: Sendable {
  /// Two actors and how much they have to do with each other.
  package struct Tie: Sendable {
    package var one: ActorID
    package var other: ActorID
    package var weight: Int

    package init(_ one: ActorID, _ other: ActorID, weight: Int) {
      self.one = one
      self.other = other
      self.weight = weight
    }
  }

  /// Communities are joined until no more than so many are left; those without a tie to any other
  /// stay apart.
  package var most = 12
  /// A community of fewer actors joins another if it has a tie to one.
  package var smallest = 3

  package init() {}

  /// The groups, the largest first, then by their first actor; those most tied within a group first.
  ///
  /// Communities by Leiden; too many are joined, the smallest first, each to that which costs the
  /// least modularity.
  ///
  /// - Throws: `InfluenceError.graph` if the graph core refuses.
  /// - Complexity: O(*ties*) a round of Leiden, then O(*communities*²).
  package func groups(of ties: [Tie]) throws(InfluenceError) -> [[ActorID]] {
    let actors = Set(ties.flatMap { [$0.one, $0.other] }).sorted()
    let index = Dictionary(uniqueKeysWithValues: zip(actors, 0...))
    let pairs = ties.compactMap { tie -> (Int, Int, Int)? in
      guard let one = index[tie.one], let other = index[tie.other], one != other else { return nil }
      return (min(one, other), max(one, other), tie.weight)
    }.sorted { $0 < $1 }
    var labels: [Int]
    do throws(GraphError) {
      var builder = GraphBuilder(nodeCount: actors.count, isDirected: false)
      for (one, other, weight) in pairs {
        try builder.addEdge(from: one, to: other, weight: Double(weight))
      }
      labels = try Leiden().partition(of: builder.graph()).labels
    } catch {
      throw .graph(error)
    }
    var joining = GroupJoining(labels: labels, pairs: pairs)
    joining.join(most: most, smallest: smallest)
    labels = joining.labels
    var within = [Int](repeating: 0, count: actors.count)
    for (one, other, weight) in pairs where labels[one] == labels[other] {
      within[one] += weight
      within[other] += weight
    }
    let partition = Partition(labels: labels)
    return partition.communities.map { nodes in
      nodes.sorted { (-within[$0], $0) < (-within[$1], $1) }.map { actors[$0] }
    }
  }
}
