import TestSupport
import Testing

@testable import Graphs

@Suite struct TriadCensusTests {
  /// 0 and 1 are tied both ways, 2 leads to 0, and 3 stands apart: 0, 1, 2 are a 111D, 0, 1, 3 a 102,
  /// 0, 2, 3 a 012, and 1, 2, 3 have no tie.
  @Test func fourNodesByHand() throws {
    var builder = GraphBuilder(nodeCount: 4)
    for (source, target) in [(0, 1), (1, 0), (2, 0), (2, 0), (3, 3)] {
      try builder.addEdge(from: source, to: target)
    }
    let counts = TriadCensus().counts(of: builder.graph())
    let found = Triad.allCases.filter { counts[$0] > 0 }
    #expect(found == [.empty, .oneWay, .mutual, .mutualIn])
    #expect(found.allSatisfy { counts[$0] == 1 })
    #expect(Triad.mutualIn.name == "111D")
  }

  @Test func fewerThanThreeNodesHaveNoTriads() throws {
    for count in 0...2 {
      var builder = GraphBuilder(nodeCount: count)
      if count == 2 { try builder.addEdge(from: 0, to: 1) }
      #expect(TriadCensus().counts(of: builder.graph()) == TriadCensus.Counts())
    }
  }

  /// Ten million nodes without edges have 1.7e20 triads.
  @Test func moreTriadsThanAnIntHolds() {
    let counts = TriadCensus().counts(of: GraphBuilder(nodeCount: 10_000_000).graph())
    #expect(counts[.empty] == .max)
    #expect(counts[.oneWay] == 0)
  }

  /// Every one of the 64 ways to join three nodes, told apart as the literature draws them.
  @Test func allWaysToJoinThreeNodes() throws {
    var numbers: [Triad: Int] = [:]
    for code in 0..<64 {
      var builder = GraphBuilder(nodeCount: 3)
      for (bit, arc) in [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)].enumerated()
      where code >> bit & 1 == 1 {
        try builder.addEdge(from: arc.0, to: arc.1)
      }
      let counts = TriadCensus().counts(of: builder.graph())
      let kinds = Triad.allCases.filter { counts[$0] == 1 }
      #expect(kinds.count == 1)
      for kind in kinds { numbers[kind, default: 0] += 1 }
    }
    // How many of the 64 labelled graphs are of each kind (Wasserman, Faust 1994, chapter 14).
    let weights = [1, 6, 3, 3, 3, 6, 6, 6, 6, 2, 3, 3, 3, 6, 6, 1]
    #expect(Triad.allCases.map { numbers[$0] ?? 0 } == weights)
  }

  @Test(arguments: 0..<80 as Range<UInt64>)
  func everyThreeNodesCountOnce(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...14, edgesPerNode: 3, using: &random).graph()
    let slow = SlowGraph(graph)
    var expected = TriadCensus.Counts()
    for one in slow.nodes {
      for two in slow.nodes where two > one {
        for three in slow.nodes where three > two {
          expected[kind(of: [one, two, three], in: slow)] += 1
        }
      }
    }
    #expect(TriadCensus().counts(of: graph) == expected)
  }

  /// By the drawings in the literature: the first labelling of the three that matches one.
  private func kind(of nodes: [Int], in graph: SlowGraph) -> Triad {
    let drawings: [(Triad, [(Int, Int)])] = [
      (.empty, []), (.oneWay, [(0, 1)]), (.mutual, [(0, 1), (1, 0)]),
      (.outStar, [(1, 0), (1, 2)]), (.inStar, [(0, 1), (2, 1)]), (.line, [(0, 1), (1, 2)]),
      (.mutualIn, [(0, 1), (1, 0), (2, 1)]), (.mutualOut, [(0, 1), (1, 0), (1, 2)]),
      (.transitive, [(0, 1), (1, 2), (0, 2)]), (.cycle, [(0, 1), (1, 2), (2, 0)]),
      (.twoMutual, [(0, 1), (1, 0), (1, 2), (2, 1)]),
      (.outToMutual, [(1, 0), (1, 2), (0, 2), (2, 0)]),
      (.inFromMutual, [(0, 1), (2, 1), (0, 2), (2, 0)]),
      (.lineOfMutual, [(0, 1), (1, 2), (0, 2), (2, 0)]),
      (.twoMutualAndOne, [(0, 1), (1, 2), (2, 1), (0, 2), (2, 0)]),
    ]
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      for (triad, arcs) in drawings {
        let drawn = Set(arcs.map { [nodes[order[$0.0]], nodes[order[$0.1]]] })
        let found = nodes.flatMap { one in
          nodes.filter { graph.leads(one, $0) }.map { [one, $0] }
        }
        if drawn == Set(found) { return triad }
      }
    }
    return .complete
  }
}
