/// What the distances between one node and all others come to.
struct DistanceSum: Sendable {
  /// Other nodes within reach.
  var nodes = 0
  /// What their distances are worth together.
  var total = 0.0
}

/// Distances between each node and all others, summed up.
struct DistanceSums: Sendable {
  var length: Length
  /// Which way distances run, seen from the node that they are summed for.
  var direction: Direction
  var worth: Worth
  var threads = 1

  enum Worth: Sendable {
    case distance, inverse

    @inline(__always)
    func of(_ distance: Double) -> Double { self == .distance ? distance : 1 / distance }
  }

  /// Returns one sum per given node.
  ///
  /// - Throws: `GraphError.lengthNotPositive` by weight, if an edge has no positive length.
  func sums(of graph: Graph, for measure: String) throws(GraphError) -> [DistanceSum] {
    if length == .weight { try graph.requirePositiveLengths(for: measure) }
    return graph.inGivenOrder(length == .hops ? hops(graph) : lengths(graph))
  }

  /// Searches from the other nodes to all that are measured, many at a time.
  private func hops(_ graph: Graph) -> [DistanceSum] {
    let adjacency = direction == .outgoing ? graph.backward : graph.forward
    let none = [DistanceSum](repeating: DistanceSum(), count: graph.nodeCount)
    return Parallel.fold(
      chunks: Parallel.chunks(of: graph.nodeCount, unit: HopTally.lanes), threads: threads,
      into: none
    ) {
      HopTally(nodeCount: graph.nodeCount, worth: worth)
    } part: { tally, chunk in
      tally.sums = none
      for first in stride(from: chunk.lowerBound, to: chunk.upperBound, by: HopTally.lanes) {
        tally.add(first..<min(first + HopTally.lanes, chunk.upperBound), in: adjacency)
      }
      return tally.sums
    } join: { all, sums in
      for node in all.indices {
        all[node].nodes += sums[node].nodes
        all[node].total += sums[node].total
      }
    }
  }

  /// Searches from each node that is measured.
  private func lengths(_ graph: Graph) -> [DistanceSum] {
    let adjacency = direction == .outgoing ? graph.forward : graph.backward
    return Parallel.fold(
      chunks: Parallel.chunks(of: graph.nodeCount), threads: threads, into: []
    ) {
      DistanceSearch(over: adjacency)
    } part: { search, chunk in
      chunk.map { node in
        search.addLengths(from: node, in: adjacency)
        var sum = DistanceSum(nodes: search.reached.count - 1)
        for other in search.reached.dropFirst() {
          sum.total += worth.of(search.distances[Int(other)])
        }
        return sum
      }
    } join: { all, sums in
      all += sums
    }
  }
}
