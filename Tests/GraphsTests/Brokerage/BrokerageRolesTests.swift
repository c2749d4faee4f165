import TestSupport
import Testing

@testable import Graphs

@Suite struct BrokerageRolesTests {
  /// Groups: 0, 1, 2 are of one, 3, 4 of another, 5 alone. All through 1:
  /// 0 → 1 → 2 coordinates; 3 → 1 → 4 consults (both of the other group); 3 → 1 → 2 keeps the gate;
  /// 0 → 1 → 4 represents; 3 → 1 → 5 is a liaison. 0 → 5 leads there itself, so 0 → 1 → 5 is none.
  @Test func fiveRolesByHand() throws {
    var builder = GraphBuilder(nodeCount: 6)
    for (source, target) in [(0, 1), (3, 1), (1, 2), (1, 4), (1, 5), (0, 5), (1, 1)] {
      try builder.addEdge(from: source, to: target)
    }
    let counts = BrokerageRoles().counts(of: builder.graph(), groups: [7, 7, 7, -2, -2, 40])
    let broker = counts[1]
    #expect(broker.coordinator == 1)
    #expect(broker.consultant == 1)
    #expect(broker.gatekeeper == 1)
    #expect(broker.representative == 1)
    #expect(broker.liaison == 1)
    #expect(broker.total == 5)
    for node in [0, 2, 3, 4, 5] { #expect(counts[node].total == 0) }
  }

  @Test func theEmptyGraphHasNoBrokers() {
    #expect(BrokerageRoles().counts(of: Graph(), groups: []).isEmpty)
  }

  /// From the definition: all ordered threes.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func everyOpenPairIsCreditedOnce(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...14, edgesPerNode: 3, using: &random).graph()
    let slow = SlowGraph(graph)
    let groups = slow.nodes.map { _ in Int.random(in: -1...1, using: &random) }
    var expected = slow.nodes.map { _ in BrokerageRoles.Counts() }
    for broker in slow.nodes {
      for sender in slow.nodes where slow.leads(sender, broker) {
        for receiver in slow.successors[broker]
        where receiver != sender && !slow.leads(sender, receiver) {
          switch (groups[sender], groups[broker], groups[receiver]) {
          case (let one, let two, let three) where one == two && two == three:
            expected[broker].coordinator += 1
          case (let one, _, let three) where one == three: expected[broker].consultant += 1
          case (_, let two, let three) where two == three: expected[broker].gatekeeper += 1
          case (let one, let two, _) where one == two: expected[broker].representative += 1
          default: expected[broker].liaison += 1
          }
        }
      }
    }
    #expect(BrokerageRoles().counts(of: graph, groups: groups) == expected)
  }
}
