import TestSupport
import Testing

@testable import Graphs

@Suite struct RankingStabilityTests {
  private func received(_ graph: Graph) -> [Double] {
    var strength = Strength()
    strength.direction = .incoming
    return strength.scores(of: graph)
  }

  @Test func aRankingByHand() throws {
    // Node 0 receives 3 from source 7 and 1 from source 2, node 1 receives 2 from source 2, node 2
    // receives 1 from source 5.
    let edges: [RankingStability.Edge] = [
      .init(from: 2, to: 0, weight: 3, source: 7), .init(from: 1, to: 0, source: 2),
      .init(from: 0, to: 1, weight: 2, source: 2), .init(from: 0, to: 2, source: 5),
    ]
    var stability = RankingStability()
    stability.top = 1
    let result = try stability.stability(of: edges, nodeCount: 3, by: received)
    // All: 4, 2, 1. Without 2: 3, 0, 1. Without 5: 4, 2, 0. Without 7: 1, 2, 1.
    #expect(result.sources == [2, 5, 7])
    #expect(result.ranks == [1, 2, 3])
    #expect(result.best == [1, 1, 2])
    #expect(result.worst == [2, 3, 3])
    #expect(result.timesInTop == [2, 1, 0])
    // Without 2 one of three pairs is swapped; without 7 one is swapped, one tied: 0/√(3 × 2).
    #expect(agree(result.kendall, [1.0 / 3, 1, 0]))
    #expect(result.topOverlap == [1, 1, 0])
    #expect(result.mostInfluential == 7)
  }

  @Test func withoutSourcesNothingCanBeLeftOut() throws {
    let result = try RankingStability().stability(of: [], nodeCount: 2, by: received)
    #expect(result.ranks == [1, 1])
    #expect(result.mostInfluential == nil)
    let empty = try RankingStability().stability(of: [], nodeCount: 0, by: received)
    #expect(empty.ranks.isEmpty)
  }

  @Test func aRankingThatHangsOnOneSource() throws {
    let edges = [RankingStability.Edge(from: 0, to: 1, source: 3)]
    let result = try RankingStability().stability(of: edges, nodeCount: 2, by: received)
    #expect(result.kendall == [0])
    // A source that says the same of all: with and without it nobody stands out.
    let both = edges + [.init(from: 1, to: 0, source: 3)]
    #expect(try RankingStability().stability(of: both, nodeCount: 2, by: received).kendall == [1])
  }

  @Test func errorsAreHandedOn() throws {
    let edges = [RankingStability.Edge(from: 0, to: 4, source: 0)]
    #expect(throws: GraphError.noSuchNode(node: 4, nodeCount: 2)) {
      try RankingStability().stability(of: edges, nodeCount: 2, by: received)
    }
    let error = GraphError.didNotConverge(measure: "x", iterations: 1)
    #expect(throws: error) {
      try RankingStability().stability(of: [], nodeCount: 2) { _ throws(GraphError) in throw error }
    }
  }

  /// Each source left out by hand, places counted one by one.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func everySourceIsLeftOut(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = RandomGraph(nodes: 1...15, edgesPerNode: 3, using: &random)
    let edges = sample.edges.map {
      RankingStability.Edge(
        from: $0.source, to: $0.target, weight: $0.weight,
        source: Int.random(in: 0..<5, using: &random) * 11 - 20)
    }
    var stability = RankingStability()
    stability.top = 3
    stability.isDirected = sample.isDirected
    stability.merging = .maximum
    let result = try stability.stability(of: edges, nodeCount: sample.nodeCount) {
      graph throws(GraphError) in try Harmonic().scores(of: graph)
    }
    func places(without source: Int?) throws -> [Int] {
      var rest = sample
      rest.edges = zip(sample.edges, edges).filter { $0.1.source != source }.map(\.0)
      let scores = try Harmonic().scores(of: try rest.graph(merging: .maximum))
      return scores.map { score in 1 + scores.count { $0 > score + 1e-9 } }
    }
    let all = try places(without: nil)
    #expect(result.ranks == all)
    #expect(result.sources == Set(edges.map(\.source)).sorted())
    let others = try result.sources.map { try places(without: $0) }
    for node in 0..<sample.nodeCount {
      let seen = others.map { $0[node] }
      #expect(result.best[node] == ([all[node]] + seen).min())
      #expect(result.worst[node] == ([all[node]] + seen).max())
      #expect(result.timesInTop[node] == seen.count { $0 <= 3 })
    }
    for (source, places) in others.enumerated() {
      let tau = KendallTau().value(of: all, and: places) ?? (all == places ? 1 : 0)
      #expect(abs(result.kendall[source] - tau) < 1e-12)
    }
    let least = result.kendall.min()
    #expect(
      result.mostInfluential
        == zip(result.sources, result.kendall).first { $0.1 == least }.map(\.0))
  }
}
