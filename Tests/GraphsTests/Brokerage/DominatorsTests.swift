import TestSupport
import Testing

@testable import Graphs

@Suite struct DominatorsTests {
  /// Two ways from 0 to 3, by 1 and by 2: neither dominates it, so 0 does. All of 4 comes by 3.
  /// 5 leads in and is not reached.
  @Test func aDiamondWithATail() throws {
    var builder = GraphBuilder(nodeCount: 6)
    for (source, target) in [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (4, 3), (5, 0), (4, 4)] {
      try builder.addEdge(from: source, to: target)
    }
    let graph = builder.graph()
    #expect(try Dominators().immediate(from: 0, in: graph) == [nil, 0, 0, 0, 3, nil])
    #expect(try Dominators().dominated(from: 0, in: graph) == [4, 0, 0, 1, 0, 0])
  }

  @Test func aRootThatDoesNotExist() {
    #expect(throws: GraphError.noSuchNode(node: 0, nodeCount: 0)) {
      try Dominators().immediate(from: 0, in: Graph())
    }
  }

  @Test func aLongPathDoesNotOverflowTheStack() throws {
    let count = 300_000
    var builder = GraphBuilder(nodeCount: count)
    for node in 1..<count { try builder.addEdge(from: node - 1, to: node) }
    let dominators = try Dominators().immediate(from: 0, in: builder.graph())
    #expect(dominators == [nil] + (0..<count - 1).map { $0 })
  }

  /// From the definition: a node dominates what the root no longer reaches without it; the immediate
  /// dominator is the one that all other dominators dominate.
  @Test(arguments: 0..<120 as Range<UInt64>)
  func takingADominatorAwayCutsOff(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...16, edgesPerNode: 1.8, using: &random).graph()
    let slow = SlowGraph(graph)
    let reached = slow.reach(from: 0)
    let cutOff = slow.nodes.map { node in
      reached.subtracting(slow.reach(from: 0, without: node)).subtracting([node])
    }
    let expected = slow.nodes.map { node -> Int? in
      let dominators = slow.nodes.filter { cutOff[$0].contains(node) }
      return dominators.first { nearest in
        dominators.allSatisfy { $0 == nearest || cutOff[$0].contains(nearest) }
      }
    }
    #expect(try Dominators().immediate(from: 0, in: graph) == expected)
    #expect(try Dominators().dominated(from: 0, in: graph) == cutOff.map(\.count))
  }
}
