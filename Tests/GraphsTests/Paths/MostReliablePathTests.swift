import TestSupport
import Testing

@testable import Graphs

@Suite struct MostReliablePathTests {
  private func graph(_ edges: [(Int, Int, Double)], nodeCount: Int) throws -> Graph {
    var builder = GraphBuilder(nodeCount: nodeCount)
    for (source, target, weight) in edges {
      try builder.addEdge(from: source, to: target, weight: weight)
    }
    return builder.graph(merging: .maximum)
  }

  @Test func twoGoodLinksBeatOnePoorOne() throws {
    let graph = try graph([(0, 1, 0.9), (1, 2, 0.8), (0, 2, 0.7), (3, 0, 1)], nodeCount: 4)
    let best = try #require(try MostReliablePath().path(from: 0, to: 2, in: graph))
    // 0.9 × 0.8 = 0.72 is more than 0.7.
    #expect(best.path.nodes == [0, 1, 2])
    #expect(abs(best.chance - 0.72) < 1e-15)
    #expect(best.weakestLink == MostReliablePath.Link(source: 1, target: 2, chance: 0.8))
    #expect(best.path.narrowest == 0.8)
    let chances = try MostReliablePath().chances(from: 0, in: graph)
    #expect(chances[0] == 1)
    #expect(chances[3] == nil)
    #expect(agree(chances.prefix(3).compactMap { $0 }, [1, 0.9, 0.72]))
    #expect(try MostReliablePath().path(from: 0, to: 3, in: graph) == nil)
  }

  @Test func equalChancesTieByHopsThenWeakestLink() throws {
    // 0.4 × 0.9 and 0.6 × 0.6 are 0.36; the one whose weakest link is stronger is better.
    let graph = try graph(
      [(0, 1, 0.4), (1, 3, 0.9), (0, 2, 0.6), (2, 3, 0.6), (3, 4, 1), (0, 4, 0.36)], nodeCount: 5)
    let search = MostReliablePath()
    #expect(try search.path(from: 0, to: 3, in: graph)?.path.nodes == [0, 2, 3])
    #expect(try search.path(from: 0, to: 4, in: graph)?.path.nodes == [0, 4])
  }

  @Test(arguments: [0, 1.5])
  func whatIsNoChanceIsRefused(weight: Double) throws {
    let graph = try graph([(0, 1, weight)], nodeCount: 2)
    #expect(throws: GraphError.notAChance(weight: weight)) {
      try MostReliablePath().path(from: 0, to: 1, in: graph)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func chancesFollowTheirDefinition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var sample = RandomGraph(nodes: 1...7, edgesPerNode: 2.5, using: &random)
    for edge in sample.edges.indices { sample.edges[edge].weight /= 4 }
    let graph = try sample.graph(merging: .maximum)
    let chances = try MostReliablePath().chances(from: 0, in: graph)
    for target in 1..<max(graph.nodeCount, 1) {
      let all = AllPaths.of(graph, from: 0, to: target)
      let expected = all.map { AllPaths.weights(of: $0, in: graph).reduce(1, *) }.max()
      let best = try MostReliablePath().path(from: 0, to: target, in: graph)
      #expect((best == nil) == all.isEmpty)
      #expect((chances[target] == nil) == all.isEmpty)
      guard let expected, let best, let chance = chances[target] else { continue }
      // Chances are quarters: products are exact.
      #expect(best.chance == expected)
      #expect(abs(chance - expected) < 1e-12)
      let weights = AllPaths.weights(of: best.path.nodes, in: graph)
      #expect(best.weakestLink.chance == weights.min())
    }
  }
}
