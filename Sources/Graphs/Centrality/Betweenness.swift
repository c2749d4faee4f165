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
    var paths = [Double](repeating: 0, count: count)
    var credit = [Double](repeating: 0, count: count)
    var scores = [Double](repeating: 0, count: count)
    for start in 0..<count {
      switch length {
      case .hops:
        search.countHops(from: start, in: graph.forward)
        gather(from: start, search, graph.forward, stepsTie: HopTie(), &paths, &credit, &scores)
      case .weight:
        search.addLengths(from: start, in: graph.forward)
        gather(from: start, search, graph.forward, stepsTie: LengthTie(), &paths, &credit, &scores)
      }
    }
    let share = graph.isDirected ? 1 : 0.5
    return graph.inGivenOrder(scores.map { $0 * share })
  }

  /// Counts the shortest paths forwards, then hands credit back along them.
  @inline(__always)
  private func gather(
    from start: Int, _ search: DistanceSearch, _ adjacency: Adjacency, stepsTie: some StepTie,
    _ paths: inout [Double], _ credit: inout [Double], _ scores: inout [Double]
  ) {
    let offsets = adjacency.offsets.span
    let neighbours = adjacency.neighbours.span
    let weights = adjacency.weights.span
    let distances = search.distances.span
    let reached = search.reached.span
    var paths = paths.mutableSpan
    var credit = credit.mutableSpan
    for place in 0..<reached.count {
      paths[unchecked: Int(reached[unchecked: place])] = 0
      credit[unchecked: Int(reached[unchecked: place])] = 0
    }
    paths[start] = 1
    for place in 0..<reached.count {
      let node = Int(reached[unchecked: place])
      let here = distances[unchecked: node]
      let ways = paths[unchecked: node]
      for arc in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
        let other = Int(neighbours[unchecked: arc])
        let weight = weights[unchecked: arc]
        if stepsTie.leads(from: here, over: weight, to: distances[unchecked: other]) {
          paths[unchecked: other] += ways
        }
      }
    }
    for place in stride(from: reached.count - 1, to: 0, by: -1) {
      let node = Int(reached[unchecked: place])
      let here = distances[unchecked: node]
      var sum = 0.0
      for arc in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
        let other = Int(neighbours[unchecked: arc])
        let weight = weights[unchecked: arc]
        if stepsTie.leads(from: here, over: weight, to: distances[unchecked: other]) {
          sum += (1 + credit[unchecked: other]) / paths[unchecked: other]
        }
      }
      credit[unchecked: node] = sum * paths[unchecked: node]
      scores[node] += credit[unchecked: node]
    }
  }
}

/// Whether an arc lies on a shortest path from the start.
private protocol StepTie {
  func leads(from here: Double, over weight: Double, to there: Double) -> Bool
}

private struct HopTie: StepTie {
  @inline(__always)
  func leads(from here: Double, over weight: Double, to there: Double) -> Bool { there == here + 1 }
}

private struct LengthTie: StepTie {
  @inline(__always)
  func leads(from here: Double, over weight: Double, to there: Double) -> Bool {
    there > here && Tolerance.equal(here + weight, there)
  }
}
