import TestSupport
import Testing

@testable import Graphs

@Suite struct CoreNumbersTests {
  /// Four nodes all tied to each other form a 3-core; 4 hangs on it by two ties, 5 on 4 by one, and
  /// 6 has only a loop.
  @Test func aCliqueWithATail() throws {
    var builder = GraphBuilder(nodeCount: 7)
    for (source, target) in [
      (0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (4, 0), (1, 4), (5, 4), (4, 5), (6, 6),
    ] { try builder.addEdge(from: source, to: target) }
    #expect(CoreNumbers().numbers(of: builder.graph()) == [3, 3, 3, 3, 2, 1, 0])
  }

  @Test func theEmptyGraphHasNoCores() { #expect(CoreNumbers().numbers(of: Graph()).isEmpty) }

  /// From the definition: throw out nodes with fewer than k ties until none is left to throw out.
  @Test(arguments: 0..<80 as Range<UInt64>)
  func coresAreWhatIsLeft(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...20, edgesPerNode: 3, using: &random).graph()
    let slow = SlowGraph(graph)
    var expected = [Int](repeating: 0, count: graph.nodeCount)
    for least in 1...20 {
      var left = Set(slow.nodes)
      while let node = left.first(where: {
        slow.ties(of: $0).intersection(left).count < least
      }) { left.remove(node) }
      for node in left { expected[node] = least }
    }
    #expect(CoreNumbers().numbers(of: graph) == expected)
  }
}
