import TestSupport
import Testing

@testable import Graphs

@Suite struct StrongComponentsTests {
  /// 0 → 1 → 2 → 0 is a circle; 2 → 3 leads out of it and nothing leads back; 4 stands alone.
  @Test func aCircleAndWhatHangsOnIt() throws {
    var builder = GraphBuilder(nodeCount: 5)
    for (source, target) in [(0, 1), (1, 2), (2, 0), (2, 3), (3, 3)] {
      try builder.addEdge(from: source, to: target)
    }
    let graph = builder.graph()
    #expect(StrongComponents().parts(of: graph) == [[0, 1, 2], [3], [4]])
    #expect(StrongComponents().labels(of: graph) == [0, 0, 0, 1, 2])
  }

  @Test func theEmptyGraphHasNoParts() {
    #expect(StrongComponents().parts(of: Graph()).isEmpty)
  }

  @Test func aLongPathDoesNotOverflowTheStack() throws {
    let count = 300_000
    var builder = GraphBuilder(nodeCount: count)
    for node in 1..<count { try builder.addEdge(from: node - 1, to: node) }
    #expect(StrongComponents().labels(of: builder.graph()) == Array(0..<count))
    try builder.addEdge(from: count - 1, to: 0)
    #expect(StrongComponents().labels(of: builder.graph()).max() == 0)
  }

  @Test(arguments: 0..<80 as Range<UInt64>)
  func nodesOfAPartReachEachOther(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...15, edgesPerNode: 1.5, using: &random).graph()
    let slow = SlowGraph(graph)
    let reach = slow.nodes.map { slow.reach(from: $0) }
    let labels = StrongComponents().labels(of: graph)
    for one in slow.nodes {
      for other in slow.nodes {
        let together = reach[one].contains(other) && reach[other].contains(one)
        #expect((labels[one] == labels[other]) == together)
      }
    }
    // Numbered by first nodes: no number comes before the ones below it.
    var greatest = -1
    for label in labels {
      #expect(label <= greatest + 1)
      greatest = max(greatest, label)
    }
    if !graph.isDirected { #expect(labels == WeakComponents().labels(of: graph)) }
  }
}
