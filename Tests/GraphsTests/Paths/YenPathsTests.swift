import TestSupport
import Testing

@testable import Graphs

@Suite struct YenPathsTests {
  /// Yen's paths must be the first of all paths, sorted by the definition of the objective.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func theFirstOfAllPathsInOrder(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = RandomGraph(nodes: 2...7, edgesPerNode: 2.5, using: &random)
    let graph = try sample.graph(merging: .minimum)
    let all = AllPaths.of(graph, from: 0, to: graph.nodeCount - 1)
    for objective in PathObjective.allCases {
      for limit in [nil, 1, 2, 3, graph.nodeCount] {
        let expected = all.filter { $0.count - 1 <= limit ?? .max }
          .sorted {
            rank($0, objective, graph).lexicographicallyPrecedes(rank($1, objective, graph))
          }
        var yen = YenPaths()
        yen.count = 12
        yen.objective = objective
        yen.maximumHops = limit
        let paths = try yen.paths(from: 0, to: graph.nodeCount - 1, in: graph)
        #expect(paths.map(\.nodes) == Array(expected.prefix(12)))
      }
    }
  }

  /// Weights are whole numbers, so sums are exact and this order is the rule itself.
  private func rank(_ path: [Int], _ objective: PathObjective, _ graph: Graph) -> [Double] {
    let weights = AllPaths.weights(of: path, in: graph)
    let hops = Double(weights.count)
    let longest = weights.max() ?? 0
    let nodes = path.map(Double.init)
    return switch objective {
    case .shortest: [weights.reduce(0, +), hops, longest] + nodes
    case .fewestHops: [hops, longest] + nodes
    case .widest: [-(weights.min() ?? 0), hops] + nodes
    }
  }

  @Test func whatAPathReports() throws {
    var builder = GraphBuilder(nodeCount: 3)
    try builder.addEdge(from: 0, to: 1, weight: 2)
    try builder.addEdge(from: 1, to: 2, weight: 5)
    let path = try #require(try Dijkstra().path(from: 0, to: 2, in: builder.graph()))
    #expect(path.nodes == [0, 1, 2])
    #expect(path.length == 7)
    #expect(path.longest == 5)
    #expect(path.narrowest == 2)
    #expect(path.hops == 2)
  }

  @Test func nothingLeadsFromANodeToItself() throws {
    var builder = GraphBuilder(nodeCount: 1)
    try builder.addEdge(from: 0, to: 0)
    #expect(try YenPaths().paths(from: 0, to: 0, in: builder.graph()).isEmpty)
  }

  /// Three ways of the same length, told apart by hops, then by the longest edge, then by nodes.
  @Test func tiesAreBrokenByHopsThenWeakestLinkThenNodes() throws {
    var builder = GraphBuilder(nodeCount: 7)
    // by 1, 2: three hops of 2; by 3: 5 + 1; by 4: 3 + 3; by 5: 3 + 3
    for (source, target, weight) in [
      (0, 1, 2.0), (1, 2, 2), (2, 6, 2), (0, 3, 5), (3, 6, 1), (0, 5, 3), (5, 6, 3), (0, 4, 3),
      (4, 6, 3),
    ] { try builder.addEdge(from: source, to: target, weight: weight) }
    var yen = YenPaths()
    yen.count = 4
    let paths = try yen.paths(from: 0, to: 6, in: builder.graph())
    #expect(paths.map(\.nodes) == [[0, 4, 6], [0, 5, 6], [0, 3, 6], [0, 1, 2, 6]])
  }

  @Test func roundingDoesNotDecideBetweenEqualPaths() throws {
    // 0.1 + 0.2 + 0.3 in two orders differs in the last bit; the least nodes come first.
    var builder = GraphBuilder(nodeCount: 6)
    for (source, target, weight) in [
      (0, 3, 0.3), (3, 4, 0.2), (4, 5, 0.1), (0, 1, 0.1), (1, 2, 0.2), (2, 5, 0.3),
    ] { try builder.addEdge(from: source, to: target, weight: weight) }
    let graph = builder.graph()
    var yen = YenPaths()
    #expect(
      try yen.paths(from: 0, to: 5, in: graph).map(\.nodes) == [[0, 1, 2, 5], [0, 3, 4, 5]])
    yen.maximumHops = 3
    #expect(
      try yen.paths(from: 0, to: 5, in: graph).map(\.nodes) == [[0, 1, 2, 5], [0, 3, 4, 5]])
  }
}
