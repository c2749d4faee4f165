import TestSupport
import Testing

@testable import Graphs

@Suite struct ClusteringTests {
  /// A triangle 0, 1, 2 with 3 hanging on 0: of 0's three pairs of contacts one is tied, 1 and 2 have
  /// one pair each, tied; three of five pairs in all.
  @Test func aTriangleWithATail() throws {
    var builder = GraphBuilder(nodeCount: 5)
    for (source, target) in [(0, 1), (1, 2), (2, 0), (0, 2), (3, 0), (4, 4)] {
      try builder.addEdge(from: source, to: target)
    }
    let graph = builder.graph()
    #expect(agree(Clustering().scores(of: graph), [1.0 / 3, 1, 1, 0, 0]))
    #expect(Clustering().triangles(of: graph) == [1, 1, 1, 0, 0])
    #expect(Clustering().transitivity(of: graph) == 0.6)
  }

  @Test func nobodyWithTwoContacts() throws {
    #expect(Clustering().transitivity(of: Graph()) == nil)
    var builder = GraphBuilder(nodeCount: 2)
    try builder.addEdge(from: 0, to: 1)
    #expect(Clustering().transitivity(of: builder.graph()) == nil)
    #expect(Clustering().scores(of: builder.graph()) == [0, 0])
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func tiedPairsAmongAllPairs(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...16, edgesPerNode: 3, using: &random).graph()
    let slow = SlowGraph(graph)
    var tied = 0
    var all = 0
    let expected = slow.nodes.map { node -> Double in
      let contacts = slow.ties(of: node).sorted()
      let pairs = contacts.flatMap { one in contacts.filter { $0 > one }.map { (one, $0) } }
      let closed = pairs.count { slow.isTied($0.0, $0.1) }
      tied += closed
      all += pairs.count
      return pairs.isEmpty ? 0 : Double(closed) / Double(pairs.count)
    }
    #expect(agree(Clustering().scores(of: graph), expected))
    #expect(
      Clustering().transitivity(of: graph) == (all > 0 ? Double(tied) / Double(all) : nil))
  }
}
