import TestSupport
import Testing

@testable import Graphs

/// Searches that run many at a time, or with other queues, beside plain ones.
@Suite struct SharedSearchTests {
  /// More nodes than one round of starts has room for.
  private func sample(_ seed: UInt64) throws -> Graph {
    var random = SplitMix64(seed: seed)
    return try RandomGraph(nodes: 520...620, edgesPerNode: 1.3, using: &random)
      .graph(merging: .minimum)
  }

  /// Distances by relaxing all arcs until nothing changes.
  private func distances(from start: Int, in graph: Graph, _ length: Length) -> [Double] {
    var result = [Double](repeating: .infinity, count: graph.nodeCount)
    result[start] = 0
    var changes = true
    while changes {
      changes = false
      for node in 0..<graph.nodeCount where result[node] < .infinity {
        for next in graph.neighbours(of: node) {
          let step = length == .hops ? 1 : graph.weight(from: node, to: next) ?? .infinity
          if result[node] + step < result[next] {
            result[next] = result[node] + step
            changes = true
          }
        }
      }
    }
    return result
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func closenessOfManyNodesFollowsItsDefinition(seed: UInt64) throws {
    let graph = try sample(seed)
    let count = graph.nodeCount
    for length in [Length.hops, .weight] {
      var reached = [Double](repeating: 0, count: count)
      var sums = reached
      var inverses = reached
      for start in 0..<count {
        for (node, distance) in distances(from: start, in: graph, length).enumerated()
        where node != start && distance < .infinity {
          reached[node] += 1
          sums[node] += distance
          inverses[node] += 1 / distance
        }
      }
      var harmonic = Harmonic()
      harmonic.length = length
      #expect(agree(try harmonic.scores(of: graph), inverses))
      var closeness = Closeness()
      closeness.length = length
      closeness.isPerReachableSet = true
      let expected = (0..<count).map { reached[$0] > 0 ? reached[$0] / sums[$0] : 0 }
      #expect(agree(try closeness.scores(of: graph), expected))
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func bucketsAndHeapGiveTheSameDistances(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 2...60, edgesPerNode: 2, using: &random).graph()
    #expect(BucketQueue(over: graph.forward) != nil)
    var plain = DistanceSearch(nodeCount: graph.nodeCount)
    var bucketed = DistanceSearch(over: graph.forward)
    for start in 0..<graph.nodeCount {
      plain.addLengths(from: start, in: graph.forward)
      bucketed.addLengths(from: start, in: graph.forward)
      #expect(plain.distances == bucketed.distances)
      #expect(plain.reached.sorted() == bucketed.reached.sorted())
    }
  }

  @Test func lengthsTooDifferentForBucketsAreNotPutThere() throws {
    for (longest, fits) in [(1000.0, true), (1001, false)] {
      var builder = GraphBuilder(nodeCount: 3)
      try builder.addEdge(from: 0, to: 1, weight: 1)
      try builder.addEdge(from: 1, to: 2, weight: longest)
      try builder.addEdge(from: 2, to: 2, weight: 0)
      #expect((BucketQueue(over: builder.graph().forward) != nil) == fits)
    }
  }

  @Test func aLongPathIsMeasured() throws {
    let count = 3000
    var builder = GraphBuilder(nodeCount: count)
    for node in 1..<count { try builder.addEdge(from: node - 1, to: node, weight: 2) }
    let graph = builder.graph()
    // Node k lies between the k before it and those after it.
    let expected = (0..<count).map { Double($0 * (count - 1 - $0)) }
    var betweenness = Betweenness()
    #expect(try betweenness.scores(of: graph) == expected)
    betweenness.length = .weight
    #expect(try betweenness.scores(of: graph) == expected)
    // The k before it are 1 … k hops away.
    #expect(
      agree(try Closeness().scores(of: graph)[1...2].map { $0 }, [1 / 2999.0, 4 / 2999.0 / 3]))
  }

  /// Each of 1,100 diamonds doubles the number of shortest paths.
  @Test func pathsThatCannotBeCountedAreRefused() throws {
    var builder = GraphBuilder(nodeCount: 3301)
    for diamond in 0..<1100 {
      for side in [1, 2] {
        try builder.addEdge(from: 3 * diamond, to: 3 * diamond + side)
        try builder.addEdge(from: 3 * diamond + side, to: 3 * diamond + 3)
      }
    }
    let graph = builder.graph()
    for length in [Length.hops, .weight] {
      var betweenness = Betweenness()
      betweenness.length = length
      #expect(throws: GraphError.tooManyPaths(measure: "betweenness")) {
        try betweenness.scores(of: graph)
      }
    }
  }
}
