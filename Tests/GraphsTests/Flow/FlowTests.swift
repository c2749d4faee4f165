import TestSupport
import Testing

@testable import Graphs

@Suite struct FlowTests {
  /// 0 → 1 → 3 carries 2, 0 → 2 → 3 carries 1, and 1 → 2 moves one unit that 1 → 3 has no room for.
  private func bridge() throws -> Graph {
    var builder = GraphBuilder(nodeCount: 4)
    for (source, target, weight) in [
      (0, 1, 3.0), (0, 2, 1), (1, 2, 5), (1, 3, 2), (2, 3, 2),
    ] { try builder.addEdge(from: source, to: target, weight: weight) }
    return builder.graph()
  }

  @Test func theBridgeByHand() throws {
    let graph = try bridge()
    // The edges into 3 carry 2 + 2, those out of 0 carry 3 + 1: nothing more goes in or out.
    #expect(try MaximumFlow().value(from: 0, to: 3, in: graph) == 4)
    let cut = try MinimumCut().cut(from: 0, to: 3, in: graph)
    #expect(cut.value == 4)
    // Both ends make a least cut; the one nearest the source is reported.
    #expect(cut.sourceSide == [0])
    #expect(cut.targetSide == [1, 2, 3])
    #expect(
      cut.edges == [
        MinimumCut.Edge(source: 0, target: 1, weight: 3),
        MinimumCut.Edge(source: 0, target: 2, weight: 1),
      ])
    // Both have two hops; the longest edge of the first is the shorter.
    let paths = try EdgeDisjointPaths().paths(from: 0, to: 3, in: graph)
    #expect(paths.map(\.nodes) == [[0, 2, 3], [0, 1, 3]])
  }

  @Test func flowIsSentBackWhereTheFirstWayWasWrong() throws {
    // The only shortest way 0 → 1 → 4 → 5 blocks both others: it must be taken apart again.
    var builder = GraphBuilder(nodeCount: 8)
    for (source, target) in [
      (0, 1), (1, 4), (4, 5), (0, 2), (2, 3), (3, 4), (1, 6), (6, 7), (7, 5),
    ] { try builder.addEdge(from: source, to: target) }
    let paths = try EdgeDisjointPaths().paths(from: 0, to: 5, in: builder.graph())
    #expect(paths.map(\.nodes) == [[0, 1, 6, 7, 5], [0, 2, 3, 4, 5]])
  }

  @Test func whatCannotFlow() throws {
    var builder = GraphBuilder(nodeCount: 3)
    try builder.addEdge(from: 0, to: 0, weight: 9)
    try builder.addEdge(from: 1, to: 0, weight: 9)
    try builder.addEdge(from: 0, to: 2, weight: 0)
    let graph = builder.graph()
    #expect(try MaximumFlow().value(from: 0, to: 1, in: graph) == 0)
    let cut = try MinimumCut().cut(from: 0, to: 2, in: graph)
    #expect(cut.value == 0)
    #expect(cut.edges.isEmpty)
    #expect(cut.sourceSide == [0])
    // An edge without weight is an edge all the same where edges are counted.
    #expect(try EdgeDisjointPaths().count(from: 0, to: 2, in: graph) == 1)
    #expect(throws: GraphError.sameEnds(node: 1)) {
      try MaximumFlow().value(from: 1, to: 1, in: graph)
    }
    #expect(throws: GraphError.noSuchNode(node: 3, nodeCount: 3)) {
      try MinimumCut().cut(from: 1, to: 3, in: graph)
    }
    #expect(throws: GraphError.noSuchNode(node: 0, nodeCount: 0)) {
      try MaximumFlow().value(from: 0, to: 1, in: Graph())
    }
  }

  @Test func fractionsLeaveNoCrumbs() throws {
    // 0.1 + 0.2 fills an edge of 0.3 but for the last bit, which must not count as an open way.
    var builder = GraphBuilder(nodeCount: 5)
    for (source, target, weight) in [
      (0, 1, 0.1), (0, 2, 0.2), (1, 3, 1.0), (2, 3, 1.0), (3, 4, 0.3),
    ] { try builder.addEdge(from: source, to: target, weight: weight) }
    let graph = builder.graph()
    #expect(abs(try MaximumFlow().value(from: 0, to: 4, in: graph) - 0.3) < 1e-15)
    let cut = try MinimumCut().cut(from: 0, to: 4, in: graph)
    #expect(cut.sourceSide == [0])
  }

  @Test func aLongChainIsNoTrouble() throws {
    let count = 1_000_000
    var builder = GraphBuilder(nodeCount: count)
    for node in 1..<count {
      try builder.addEdge(from: node - 1, to: node, weight: node == 700_000 ? 2 : 3)
    }
    let cut = try MinimumCut().cut(from: 0, to: count - 1, in: builder.graph())
    #expect(cut.edges == [MinimumCut.Edge(source: 699_999, target: 700_000, weight: 2)])
  }

  /// Every way to part the nodes is tried: the least sum is the value, and the nodes that stand with
  /// the source in all least cuts are its smallest side.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func cutsFollowTheirDefinition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = RandomGraph(nodes: 2...9, edgesPerNode: 3, using: &random)
    let graph = try sample.graph()
    let target = graph.nodeCount - 1
    for capacity in [Capacity.weight, .one] {
      var least = Double.infinity
      var nearest = 0
      for side in 0..<(1 << graph.nodeCount) where side & 1 == 1 && side >> target & 1 == 0 {
        let value = price(of: side, capacity, in: graph)
        if value < least {
          least = value
          nearest = side
        } else if value == least {
          nearest &= side
        }
      }
      var flow = MaximumFlow()
      flow.capacity = capacity
      #expect(try flow.value(from: 0, to: target, in: graph) == least)
      var minimum = MinimumCut()
      minimum.capacity = capacity
      let cut = try minimum.cut(from: 0, to: target, in: graph)
      #expect(cut.value == least)
      #expect(cut.sourceSide == (0...target).filter { nearest >> $0 & 1 == 1 })
      #expect((cut.sourceSide + cut.targetSide).sorted() == Array(0...target))
    }
  }

  private func price(of side: Int, _ capacity: Capacity, in graph: Graph) -> Double {
    var sum = 0.0
    for node in 0..<graph.nodeCount where side >> node & 1 == 1 {
      for next in graph.neighbours(of: node) where side >> next & 1 == 0 {
        sum += capacity == .one ? 1 : graph.weight(from: node, to: next) ?? 0
      }
    }
    return sum
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func disjointPathsShareNoEdge(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 2...14, edgesPerNode: 3, using: &random).graph()
    let target = graph.nodeCount - 1
    let paths = try EdgeDisjointPaths().paths(from: 0, to: target, in: graph)
    #expect(paths.count == (try EdgeDisjointPaths().count(from: 0, to: target, in: graph)))
    var used: Set<[Int]> = []
    for path in paths {
      #expect(path.nodes.first == 0)
      #expect(path.nodes.last == target)
      #expect(Set(path.nodes).count == path.nodes.count)
      for (node, next) in zip(path.nodes, path.nodes.dropFirst()) {
        #expect(graph.weight(from: node, to: next) != nil)
        let edge = graph.isDirected ? [node, next] : [min(node, next), max(node, next)]
        #expect(used.insert(edge).inserted)
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func namesOfNodesDoNotMatter(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = RandomGraph(nodes: 2...30, edgesPerNode: 3, using: &random)
    let names = Array(0..<sample.nodeCount).shuffled(using: &random)
    let one = try MinimumCut().cut(from: 0, to: 1, in: sample.graph())
    let renamed = try sample.renamed(by: names, using: &random).graph()
    let other = try MinimumCut().cut(from: names[0], to: names[1], in: renamed)
    #expect(one.value == other.value)
    #expect(one.sourceSide.map { names[$0] }.sorted() == other.sourceSide)
  }
}
