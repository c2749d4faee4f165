import TestSupport
import Testing

@testable import Graphs

@Suite struct EdgeBetweennessTests {
  /// On the path 0, 1, 2 each edge carries its own pair and the long one.
  @Test func aPathByHand() throws {
    var builder = GraphBuilder(nodeCount: 3, isDirected: false)
    try builder.addEdge(from: 2, to: 1)
    try builder.addEdge(from: 0, to: 1)
    try builder.addEdge(from: 0, to: 0)
    let scores = try EdgeBetweenness().scores(of: builder.graph())
    #expect(
      scores == [.init(source: 0, target: 1, value: 2), .init(source: 1, target: 2, value: 2)])
    #expect(try EdgeBetweenness().scores(of: Graph()).isEmpty)
  }

  @Test func zeroLengthsAreRefused() throws {
    var builder = GraphBuilder(nodeCount: 2)
    try builder.addEdge(from: 0, to: 1, weight: 0)
    var betweenness = EdgeBetweenness()
    betweenness.length = .weight
    #expect(throws: GraphError.lengthNotPositive(measure: "edge betweenness")) {
      try betweenness.scores(of: builder.graph())
    }
  }

  /// Each rung doubles the number of shortest paths, and a Double holds less than 2¹⁰²⁴.
  @Test(arguments: [1024, 1100]) func morePathsThanCanBeCounted(rungs: Int) throws {
    var builder = GraphBuilder(nodeCount: 3 * rungs + 1)
    for rung in 0..<rungs {
      let start = 3 * rung
      for middle in [start + 1, start + 2] {
        try builder.addEdge(from: start, to: middle)
        try builder.addEdge(from: middle, to: start + 3)
      }
    }
    #expect(throws: GraphError.tooManyPaths(measure: "edge betweenness")) {
      try EdgeBetweenness().scores(of: builder.graph())
    }
  }

  /// All pairs, all shortest paths, shares counted on each step.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func sharesOfAllShortestPaths(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...8, edgesPerNode: 2, using: &random)
      .graph(merging: .minimum)
    for length in [Length.hops, .weight] {
      var dijkstra = Dijkstra()
      dijkstra.length = length
      var expected: [[Int]: Double] = [:]
      for source in 0..<graph.nodeCount {
        let distances = try dijkstra.distances(from: source, in: graph)
        for target in 0..<graph.nodeCount where source != target {
          let paths = AllPaths.of(graph, from: source, to: target).filter {
            let cost = length == .hops ? Double($0.count - 1) : AllPaths.length(of: $0, in: graph)
            return abs(cost - distances[target]) < 1e-9
          }
          for path in paths {
            for (one, other) in zip(path, path.dropFirst()) {
              let edge = graph.isDirected ? [one, other] : [min(one, other), max(one, other)]
              expected[edge, default: 0] +=
                (graph.isDirected ? 1 : 0.5) / Double(paths.count)
            }
          }
        }
      }
      var betweenness = EdgeBetweenness()
      betweenness.length = length
      let scores = try betweenness.scores(of: graph)
      #expect(scores.allSatisfy { graph.weight(from: $0.source, to: $0.target) != nil })
      for score in scores {
        let value = expected.removeValue(forKey: [score.source, score.target]) ?? 0
        #expect(abs(score.value - value) < 1e-9)
      }
      #expect(expected.isEmpty)
    }
  }
}
