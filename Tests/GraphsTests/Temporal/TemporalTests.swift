import TestSupport
import Testing

@testable import Graphs

@Suite struct TemporalTests {
  /// 0 meets 1 on day 3 and again on day 6; 1 meets 2 on day 5; 2 meets 3 on day 5, too.
  private func meetings() throws -> TemporalGraph {
    try TemporalGraph(
      nodeCount: 4,
      edges: [
        TimedEdge(from: 1, to: 2, at: 5), TimedEdge(from: 0, to: 1, at: 6, weight: 4),
        TimedEdge(from: 2, to: 3, at: 5), TimedEdge(from: 0, to: 1, at: 3, weight: 2),
      ])
  }

  @Test func meetingsByHand() throws {
    let graph = try meetings()
    var search = EarliestArrival()
    // 1 on day 3, in time for day 5; 3 is not reached: what comes to 2 on day 5 cannot leave then.
    #expect(try search.times(from: 0, in: graph) == [-.infinity, 3, 5, nil])
    let path = try search.path(from: 0, to: 2, in: graph)
    #expect(path == EarliestArrival.TimedPath(nodes: [0, 1, 2], times: [3, 5]))
    #expect(try search.path(from: 0, to: 3, in: graph) == nil)
    #expect(try search.path(from: 0, to: 0, in: graph) == nil)
    // Whoever starts on day 4 meets 1 on day 6, too late for 2; an edge at the start itself counts.
    search.start = 4
    #expect(try search.times(from: 0, in: graph) == [4, 6, nil, nil])
    search.start = 5
    #expect(try search.times(from: 2, in: graph) == [nil, nil, 5, 5])
  }

  @Test func windowsTakeTheirFirstMomentOnly() throws {
    let graph = try meetings()
    #expect(graph.window(3..<5).edges.map(\.time) == [3])
    #expect(graph.window(5..<7).edges.map(\.time) == [5, 5, 6])
    #expect(graph.window(7..<9).edges.isEmpty)
    let whole = try graph.graph()
    #expect(whole.weight(from: 0, to: 1) == 6)
    #expect(try graph.window(0..<4).graph().edgeCount == 1)
    #expect(try graph.window(0..<4).graph().nodeCount == 4)
  }

  @Test func timesThatAreNoneAreRefused() {
    #expect(throws: GraphError.invalidTime(edge: 0, time: .infinity)) {
      try TemporalGraph(nodeCount: 2, edges: [TimedEdge(from: 0, to: 1, at: .infinity)])
    }
    #expect(throws: GraphError.invalidWeight(edge: 0, weight: -1)) {
      try TemporalGraph(nodeCount: 2, edges: [TimedEdge(from: 0, to: 1, at: 1, weight: -1)])
    }
    #expect(throws: GraphError.noSuchNode(node: 2, nodeCount: 2)) {
      try TemporalGraph(nodeCount: 2, edges: [TimedEdge(from: 0, to: 2, at: 1)])
    }
    #expect(throws: GraphError.noSuchNode(node: 0, nodeCount: 0)) {
      try EarliestArrival().times(from: 0, in: TemporalGraph(nodeCount: 0, edges: []))
    }
  }

  /// All sequences of edges along rising times, tried one by one.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func arrivalsFollowTheirDefinition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = RandomGraph(nodes: 1...6, edgesPerNode: 2, using: &random)
    let edges = sample.edges.map {
      TimedEdge(
        from: $0.source, to: $0.target, at: Double(Int.random(in: 0...5, using: &random)),
        weight: $0.weight)
    }
    var search = EarliestArrival()
    search.start = Bool.random(using: &random) ? 2 : -.infinity
    var expected = [Double?](repeating: nil, count: sample.nodeCount)
    func leave(_ node: Int, when isLateEnough: (Double) -> Bool) {
      for edge in edges where isLateEnough(edge.time) {
        if edge.source == node { arrive(at: edge.target, edge.time) }
        if edge.target == node, !sample.isDirected { arrive(at: edge.source, edge.time) }
      }
    }
    func arrive(at node: Int, _ time: Double) {
      expected[node] = min(expected[node] ?? .infinity, time)
      leave(node) { $0 > time }
    }
    leave(0) { $0 >= search.start }
    expected[0] = search.start
    let graph = try TemporalGraph(
      nodeCount: sample.nodeCount, isDirected: sample.isDirected, edges: edges)
    #expect(try search.times(from: 0, in: graph) == expected)
    for target in 1..<max(sample.nodeCount, 1) {
      let path = try search.path(from: 0, to: target, in: graph)
      #expect(path?.arrival == expected[target])
      guard let path else { continue }
      #expect(Set(path.nodes).count == path.nodes.count)
      #expect(zip(path.times, path.times.dropFirst()).allSatisfy { $0 < $1 })
      for (step, time) in path.times.enumerated() {
        let ends = [path.nodes[step], path.nodes[step + 1]]
        let isThere = edges.contains {
          $0.time == time
            && ([$0.source, $0.target] == ends
              || (!sample.isDirected && [$0.target, $0.source] == ends))
        }
        #expect(isThere)
      }
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func aWholeWindowIsTheGraphAndPartsAddUp(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = RandomGraph(nodes: 1...9, edgesPerNode: 3, using: &random)
    let graph = try TemporalGraph(
      nodeCount: sample.nodeCount,
      edges: sample.edges.map {
        TimedEdge(
          from: $0.source, to: $0.target, at: Double.random(in: 0..<9, using: &random),
          weight: $0.weight)
      })
    let cut = Double.random(in: 0..<9, using: &random)
    #expect(graph.window(0..<cut).edges + graph.window(cut..<9).edges == graph.edges)
  }
}
