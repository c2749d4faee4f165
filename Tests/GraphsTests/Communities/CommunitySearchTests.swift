import TestSupport
import Testing

@testable import Graphs

@Suite struct CommunitySearchTests {
  private static let halves = Partition(labels: [0, 0, 0, 1, 1, 1])

  @Test(arguments: [false, true])
  func twoTrianglesByHand(isDirected: Bool) throws {
    // Of all 203 partitions the two triangles score best, 5/14 (ModularityTests); an edge that runs
    // one way joins like any other.
    let graph = try TwoTriangles.graph(isDirected: isDirected)
    #expect(try Louvain().partition(of: graph) == Self.halves)
    #expect(try Leiden().partition(of: graph) == Self.halves)
  }

  @Test func resolutionDecidesHowFine() throws {
    let graph = try TwoTriangles.graph()
    var louvain = Louvain()
    var leiden = Leiden()
    louvain.resolution = 0.1
    leiden.resolution = 0.1
    #expect(try louvain.partition(of: graph).count == 1)
    #expect(try leiden.partition(of: graph).count == 1)
    louvain.resolution = 5
    leiden.resolution = 5
    #expect(try louvain.partition(of: graph).count == 6)
    #expect(try leiden.partition(of: graph).count == 6)
  }

  @Test func nothingJoinsNodesWithoutWeight() throws {
    #expect(try Louvain().partition(of: Graph()).count == 0)
    #expect(try Leiden().partition(of: Graph()).count == 0)
    var builder = GraphBuilder(nodeCount: 4)
    try builder.addEdge(from: 0, to: 1, weight: 0)
    try builder.addEdge(from: 2, to: 2, weight: 3)
    #expect(try Louvain().partition(of: builder.graph()).count == 4)
    #expect(try Leiden().partition(of: builder.graph()).count == 4)
  }

  /// The best of all partitions of small graphs, tried one by one.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func leidenComesNearTheBestOfAll(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...8, edgesPerNode: 1.5, using: &random).graph()
    let network = try CommunityNetwork(of: graph)
    var best = -1.0
    var labels: [Int32] = []
    func extend(_ used: Int32) {
      guard labels.count < graph.nodeCount else {
        best = max(best, network.modularity(of: labels, resolution: 1))
        return
      }
      for label in 0...used {
        labels.append(label)
        extend(max(used, label + 1))
        labels.removeLast()
      }
    }
    extend(0)
    var modularity = Modularity()
    modularity.followsDirection = false
    let found = try modularity.value(of: try Leiden().partition(of: graph), in: graph)
    #expect(found <= best + 1e-9)
    #expect(found >= best * 0.98 - 1e-9)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func everyLeidenCommunityIsConnected(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...80, edgesPerNode: 1.5, using: &random).graph()
    var leiden = Leiden()
    leiden.attempts = 1
    leiden.seed = seed
    leiden.randomness = seed % 2 == 0 ? 0 : 0.2
    leiden.resolution = [0.5, 1, 2][Int(seed) % 3]
    let partition = try leiden.partition(of: graph)
    for community in partition.communities { #expect(isConnected(community, in: graph)) }
    #expect(try leiden.partition(of: graph) == partition)
  }

  /// No node gains by moving to another community, or by leaving for one of its own.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func noSingleMoveHelpsWhenNothingMoves(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 2...30, edgesPerNode: 2, using: &random).graph()
    let network = try CommunityNetwork(of: graph)
    let count = Int32(graph.nodeCount)
    var labels = (0..<count).map { _ in Int32.random(in: 0..<count, using: &random) }
    let before = network.modularity(of: labels, resolution: 1)
    var reached = before
    while LocalMoving(resolution: 1).move(network, from: &labels, order: Array(0..<count)) {
      let next = network.modularity(of: labels, resolution: 1)
      #expect(next > reached)
      reached = next
    }
    for node in labels.indices {
      for label in 0..<count {
        var changed = labels
        changed[node] = label
        #expect(network.modularity(of: changed, resolution: 1) <= reached + 1e-9)
      }
    }
  }

  /// Groups keep the modularity of what they are made of.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func groupingKeepsModularity(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...30, edgesPerNode: 2, using: &random).graph()
    let network = try CommunityNetwork(of: graph)
    var labels = (0..<graph.nodeCount).map { _ in
      Int32.random(in: 0..<Int32(graph.nodeCount), using: &random)
    }
    let count = renumber(&labels)
    let grouped = network.grouped(by: labels, count: count)
    let value = network.modularity(of: labels, resolution: 1)
    let same = grouped.modularity(of: Array(0..<Int32(count)), resolution: 1)
    #expect(abs(value - same) < 1e-12)
    #expect(abs(network.total - grouped.total) < 1e-9)
  }

  @Test func communitiesThatFallApartAreSplit() throws {
    var builder = GraphBuilder(nodeCount: 5)
    for (source, target, weight) in [(0, 1, 1.0), (2, 3, 1), (1, 2, 0), (3, 4, 1)] {
      try builder.addEdge(from: source, to: target, weight: weight)
    }
    let graph = builder.graph()
    let network = try CommunityNetwork(of: graph)
    let labels = graph.given.map { $0 == 4 ? Int32(1) : 0 }
    let split = network.splitIntoConnected(labels)
    #expect(
      Partition(labels: graph.inGivenOrder(split.map { Int($0) }))
        == Partition(labels: [0, 0, 1, 1, 2]))
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func planted(seed: UInt64) throws {
    // Four groups of ten; inside them three in four pairs are joined, between them one in fifty.
    var random = SplitMix64(seed: seed)
    var builder = GraphBuilder(nodeCount: 40, isDirected: false)
    for one in 0..<40 {
      for other in 0..<one
      where Double.random(in: 0..<1, using: &random) < (one % 4 == other % 4 ? 0.75 : 0.02) {
        try builder.addEdge(from: one, to: other)
      }
    }
    let planted = Partition(labels: (0..<40).map { $0 % 4 })
    var louvain = Louvain()
    louvain.seed = seed
    #expect(try louvain.partition(of: builder.graph()) == planted)
    #expect(try Leiden().partition(of: builder.graph()) == planted)
  }

  private func isConnected(_ nodes: [Int], in graph: Graph) -> Bool {
    var reached: Set<Int> = [nodes[0]]
    var queue = [nodes[0]]
    while let node = queue.popLast() {
      for other in nodes where !reached.contains(other) {
        let weights = [graph.weight(from: node, to: other), graph.weight(from: other, to: node)]
        guard weights.contains(where: { $0 ?? 0 > 0 }) else { continue }
        reached.insert(other)
        queue.append(other)
      }
    }
    return reached.count == nodes.count
  }
}
