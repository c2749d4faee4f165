import TestSupport
import Testing

@testable import Graphs

@Suite struct CentralityTests {
  /// 0 → 1 → 2, and 2 → 1: node 1 lies between the ends, once (0 to 2).
  private func chain() throws -> Graph {
    var builder = GraphBuilder(nodeCount: 3)
    try builder.addEdge(from: 0, to: 1, weight: 2)
    try builder.addEdge(from: 1, to: 2, weight: 4)
    try builder.addEdge(from: 2, to: 1, weight: 4)
    return builder.graph()
  }

  @Test func aChainByHand() throws {
    let graph = try chain()
    #expect(try Betweenness().scores(of: graph) == [0, 1, 0])
    // incoming: 0 is reached by none; 1 by both at 1; 2 by 1 at 1 and by 0 at 2
    #expect(try Harmonic().scores(of: graph) == [0, 2, 1.5])
    var closeness = Closeness()
    #expect(agree(try closeness.scores(of: graph), [0, 1, 2.0 / 3]))
    closeness.direction = .outgoing
    // outgoing: 1 reaches one of two others at 1, so 1/2 × 1/1
    #expect(agree(try closeness.scores(of: graph), [2.0 / 3, 0.5, 0.5]))
    closeness.isPerReachableSet = true
    #expect(agree(try closeness.scores(of: graph), [2.0 / 3, 1, 1]))
    closeness.length = .weight
    // 0 to 1 is 2 long, 0 to 2 is 6: two nodes over 8
    #expect(agree(try closeness.scores(of: graph), [0.25, 0.25, 0.25]))
  }

  @Test func zeroLengthsAreRefusedByNameOfTheMeasure() throws {
    var builder = GraphBuilder(nodeCount: 2)
    try builder.addEdge(from: 0, to: 1, weight: 0)
    var betweenness = Betweenness()
    betweenness.length = .weight
    #expect(throws: GraphError.lengthNotPositive(measure: "betweenness")) {
      try betweenness.scores(of: builder.graph())
    }
    #expect(try Betweenness().scores(of: builder.graph()) == [0, 0])
  }

  @Test func aSelfLoopOfLengthZeroIsNoPath() throws {
    var builder = GraphBuilder(nodeCount: 2)
    try builder.addEdge(from: 0, to: 0, weight: 0)
    try builder.addEdge(from: 0, to: 1, weight: 3)
    var harmonic = Harmonic()
    harmonic.length = .weight
    #expect(try harmonic.scores(of: builder.graph()) == [0, 1.0 / 3])
  }

  @Test func lengthsThatTieButForRoundingShareTheirPaths() throws {
    // 0.1 + 0.2 and 0.3 differ in the last bit: 0→3 has two shortest ways, so 1 gets half a path.
    var builder = GraphBuilder(nodeCount: 3)
    try builder.addEdge(from: 0, to: 1, weight: 0.1)
    try builder.addEdge(from: 1, to: 2, weight: 0.2)
    try builder.addEdge(from: 0, to: 2, weight: 0.3)
    var betweenness = Betweenness()
    betweenness.length = .weight
    #expect(try betweenness.scores(of: builder.graph()) == [0, 0.5, 0])
  }

  @Test func pageRankSaysWhenItDoesNotSettle() throws {
    var rank = PageRank()
    rank.maximumIterations = 2
    #expect(throws: GraphError.didNotConverge(measure: "PageRank", iterations: 2)) {
      try rank.scores(of: chain())
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func pageRanksSumToOne(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...40, edgesPerNode: 2, using: &random).graph()
    #expect(abs(try PageRank().scores(of: graph).reduce(0, +) - 1) < 1e-9)
  }

  /// Each score is what the neighbours hand on, and its part of the jumps: the definition, which a
  /// power iteration would repeat and a mended one must not.
  @Test(arguments: 0..<60 as Range<UInt64>, [true, false])
  func pageRanksAreWhatTheyHandEachOther(seed: UInt64, isWeighted: Bool) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...30, edgesPerNode: 1.5, using: &random).graph()
    let count = graph.nodeCount
    var rank = PageRank()
    rank.isWeighted = isWeighted
    rank.tolerance = 1e-13
    var jumps = [Double](repeating: 1, count: count)
    if seed % 2 == 1 {
      for node in jumps.indices { jumps[node] = Double(Int.random(in: 0...3, using: &random)) }
      jumps[0] += 1
      rank.jumps = jumps
    }
    let scores = try rank.scores(of: graph)
    func weight(_ node: Int, _ next: Int) -> Double {
      guard let weight = graph.weight(from: node, to: next) else { return 0 }
      return isWeighted ? weight : node == next ? 0 : 1
    }
    var handed = [Double](repeating: 0, count: count)
    for node in 0..<count {
      let total = (0..<count).reduce(0) { $0 + weight(node, $1) }
      for next in 0..<count {
        let landing = jumps[next] / jumps.reduce(0, +)
        let share = total > 0 ? weight(node, next) / total : landing
        handed[next] += scores[node] * (0.85 * share + 0.15 * landing)
      }
    }
    #expect(agree(scores, handed, within: 1e-12))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func namesOfNodesDoNotMatter(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = RandomGraph(nodes: 1...25, edgesPerNode: 2, using: &random)
    let names = Array(0..<sample.nodeCount).shuffled(using: &random)
    let one = try sample.graph()
    let other = try sample.renamed(by: names, using: &random).graph()
    var byLength = Betweenness()
    byLength.length = .weight
    let measures: [(Graph) throws -> [Double]] = [
      { try PageRank().scores(of: $0) }, { try Betweenness().scores(of: $0) },
      { try byLength.scores(of: $0) }, { try Closeness().scores(of: $0) },
      { try Harmonic().scores(of: $0) }, { Strength().scores(of: $0) },
    ]
    for measure in measures {
      let renamed = try measure(other)
      #expect(agree(try measure(one), names.map { renamed[$0] }))
    }
  }

  /// Betweenness from its definition: all pairs, all shortest paths, shares counted.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func betweennessFollowsItsDefinition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 2...12, edgesPerNode: 1.5, using: &random)
      .graph(merging: .minimum)
    for length in [Length.hops, .weight] {
      var dijkstra = Dijkstra()
      dijkstra.length = length
      let distances = try (0..<graph.nodeCount).map { try dijkstra.distances(from: $0, in: graph) }
      var expected = [Double](repeating: 0, count: graph.nodeCount)
      for source in 0..<graph.nodeCount {
        for target in 0..<graph.nodeCount
        where source != target && distances[source][target] < .infinity {
          let paths = AllPaths.of(graph, from: source, to: target).filter {
            let cost = length == .hops ? Double($0.count - 1) : AllPaths.length(of: $0, in: graph)
            return abs(cost - distances[source][target]) < 1e-9
          }
          for path in paths {
            for node in path.dropFirst().dropLast() { expected[node] += 1 / Double(paths.count) }
          }
        }
      }
      if !graph.isDirected { expected = expected.map { $0 / 2 } }
      var betweenness = Betweenness()
      betweenness.length = length
      #expect(agree(try betweenness.scores(of: graph), expected))
    }
  }
}
