import TestSupport
import Testing

@testable import Graphs

@Suite struct SampledBetweennessTests {
  /// 0 in the middle of 1, 2, 3 and 4.
  private func star() throws -> Graph {
    var builder = GraphBuilder(nodeCount: 5, isDirected: false)
    for leaf in 1...4 { try builder.addEdge(from: 0, to: leaf) }
    return builder.graph()
  }

  @Test func aStarByHand() throws {
    var betweenness = SampledBetweenness()
    betweenness.sources = .given([1, 0])
    let estimate = try betweenness.estimate(of: star())
    // From leaf 1 three paths run through 0, from 0 none: 3 in 2 of 5 sources, each pair seen from
    // both ends: 5/2 × 3 × 1/2. The exact score is 6.
    #expect(estimate.scores == [3.75, 0, 0, 0, 0])
    // Single scores 3 and 0 have the variance 4.5; the error is 5/2 × √(4.5/2 × (1 − 2/5)).
    #expect(abs(estimate.standardErrors[0] - 2.5 * 1.35.squareRoot()) < 1e-12)
    #expect(estimate.sources == [1, 0])
    // 5 × 3 × 1/2 × √(ln(2 × 5 / 0.05) / (2 × 2))
    #expect(abs(estimate.bound() - 7.5 * (5.298317366548036 / 4).squareRoot()) < 1e-12)
  }

  @Test func oneSourceOfSeveralSaysNothingOfItsError() throws {
    var betweenness = SampledBetweenness()
    betweenness.sources = .drawn(1)
    #expect(
      try betweenness.estimate(of: star()).standardErrors == Array(repeating: .infinity, count: 5))
  }

  @Test func smallGraphsAndWrongSources() throws {
    #expect(try SampledBetweenness().estimate(of: Graph()).scores.isEmpty)
    let one = try SampledBetweenness().estimate(of: GraphBuilder(nodeCount: 1).graph())
    #expect(one.scores == [0])
    #expect(one.standardErrors == [0])
    #expect(one.bound() == 0)
    var betweenness = SampledBetweenness()
    betweenness.sources = .given([0, 5])
    #expect(throws: GraphError.noSuchNode(node: 5, nodeCount: 5)) {
      try betweenness.estimate(of: star())
    }
  }

  @Test func moreWaysThanCanBeCountedAreRefused() throws {
    // 1,100 squares in a row, each with two ways through: 2 to the 1,100 shortest paths
    var builder = GraphBuilder(nodeCount: 3_301)
    for square in 0..<1_100 {
      for way in 1...2 {
        try builder.addEdge(from: 3 * square, to: 3 * square + way)
        try builder.addEdge(from: 3 * square + way, to: 3 * square + 3)
      }
    }
    var betweenness = SampledBetweenness()
    betweenness.sources = .given([0])
    #expect(throws: GraphError.tooManyPaths(measure: "betweenness")) {
      try betweenness.estimate(of: builder.graph())
    }
  }

  @Test func lengthsMustBePositive() throws {
    var builder = GraphBuilder(nodeCount: 2)
    try builder.addEdge(from: 0, to: 1, weight: 0)
    var betweenness = SampledBetweenness()
    betweenness.length = .weight
    #expect(throws: GraphError.lengthNotPositive(measure: "betweenness")) {
      try betweenness.estimate(of: builder.graph())
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func allSourcesGiveTheExactScores(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...90, edgesPerNode: 2, using: &random).graph()
    for length in [Length.hops, .weight] {
      var exact = Betweenness()
      exact.length = length
      var sampled = SampledBetweenness()
      sampled.length = length
      let estimate = try sampled.estimate(of: graph)
      #expect(agree(estimate.scores, try exact.scores(of: graph)))
      #expect(estimate.standardErrors.allSatisfy { $0 == 0 })
      sampled.threads = 2
      #expect(try sampled.estimate(of: graph).scores == estimate.scores)
      #expect(estimate.sources.sorted() == Array(0..<graph.nodeCount))
    }
  }

  /// The mean of the estimates from each single source is the exact score.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func estimatesAreRightOnAverage(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...30, edgesPerNode: 2, using: &random).graph()
    var sum = [Double](repeating: 0, count: graph.nodeCount)
    var sampled = SampledBetweenness()
    for source in 0..<graph.nodeCount {
      sampled.sources = .given([source])
      for (node, score) in try sampled.estimate(of: graph).scores.enumerated() {
        sum[node] += score / Double(graph.nodeCount)
      }
    }
    #expect(agree(sum, try Betweenness().scores(of: graph)))
  }

  /// Over many samples the mean square of the stated errors is that of the true ones.
  @Test(arguments: [12, 70])
  func statedErrorsAreTheTrueOnes(sources: Int) throws {
    var random = SplitMix64(seed: 7)
    let graph = try RandomGraph(nodes: 100...100, edgesPerNode: 2, using: &random).graph()
    let exact = try Betweenness().scores(of: graph)
    var stated = 0.0
    var found = 0.0
    var drawn: Set<[Int]> = []
    for seed in 0..<300 as Range<UInt64> {
      var sampled = SampledBetweenness()
      sampled.sources = .drawn(sources)
      sampled.seed = seed
      let estimate = try sampled.estimate(of: graph)
      drawn.insert(estimate.sources)
      #expect(Set(estimate.sources).count == sources)
      let bound = estimate.bound()
      for node in exact.indices {
        let error = estimate.scores[node] - exact[node]
        #expect(abs(error) <= bound)
        found += error * error
        stated += estimate.standardErrors[node] * estimate.standardErrors[node]
      }
    }
    #expect(drawn.count == 300)
    #expect(abs(stated / found - 1) < 0.1)
  }
}
