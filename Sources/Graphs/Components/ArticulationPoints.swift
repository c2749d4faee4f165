/// The nodes without which a part of the graph would fall apart (cut vertices).
///
/// Directions, parallel edges and self-loops do not matter.
///
/// - Complexity: O(*nodes* + *edges*).
/// - Source: Hopcroft, Tarjan (1973), *Efficient algorithms for graph manipulation*.
public struct ArticulationPoints: Sendable {
  public init() {}

  /// Returns the nodes, rising.
  public func nodes(of graph: Graph) -> [Int] {
    let walk = LowPoints(Ties(of: graph))
    var cuts = [Bool](repeating: false, count: graph.nodeCount)
    // How many branches the walk began at the first node of each part.
    var branches = [Int](repeating: 0, count: graph.nodeCount)
    for node in 0..<graph.nodeCount where walk.parents[node] >= 0 {
      let parent = Int(walk.parents[node])
      if walk.parents[parent] < 0 {
        branches[parent] += 1
        cuts[parent] = branches[parent] > 1
      } else if walk.lows[node] >= walk.turns[parent] {
        cuts[parent] = true
      }
    }
    return graph.inner.indices.filter { cuts[Int(graph.inner[$0])] }
  }
}
