import TestSupport
import Testing

@testable import Graphs

@Suite struct SimplePathsTests {
  /// A square 0–1–2–3 with its diagonal 0–2.
  private func square() throws -> Graph {
    var builder = GraphBuilder(nodeCount: 4, isDirected: false)
    for (source, target, weight) in [
      (0, 1, 1.0), (1, 2, 2), (2, 3, 3), (3, 0, 4), (0, 2, 3), (1, 1, 9),
    ] { try builder.addEdge(from: source, to: target, weight: weight) }
    return builder.graph()
  }

  @Test func theSquareByHand() throws {
    var simple = SimplePaths()
    // 0 to 3: along the fourth side, over the diagonal, and the long way round.
    let paths = try simple.paths(from: 0, to: 3, in: square())
    #expect(paths.map(\.nodes) == [[0, 3], [0, 2, 3], [0, 1, 2, 3]])
    #expect(paths.map(\.length) == [4, 6, 6])
    #expect(paths.map(\.longest) == [4, 3, 3])
    #expect(paths.map(\.narrowest) == [4, 3, 1])
    simple.maximumHops = 2
    #expect(try simple.count(from: 0, to: 3, in: square()) == 2)
    simple.limit = 1
    #expect(try simple.paths(from: 0, to: 3, in: square()).map(\.nodes) == [[0, 3]])
    simple.maximumHops = 0
    #expect(try simple.paths(from: 0, to: 3, in: square()).isEmpty)
    var shortest = AllShortestPaths()
    #expect(
      try shortest.paths(from: 1, to: 3, in: square()).map(\.nodes) == [[1, 0, 3], [1, 2, 3]])
    shortest.length = .weight
    // 1 + 4 and 2 + 3 tie; 1 + 3 + 3 does not.
    #expect(
      try shortest.paths(from: 1, to: 3, in: square()).map(\.nodes) == [[1, 0, 3], [1, 2, 3]])
    shortest.limit = 1
    #expect(try shortest.paths(from: 1, to: 3, in: square()).map(\.nodes) == [[1, 0, 3]])
  }

  @Test func whereNothingLeads() throws {
    var builder = GraphBuilder(nodeCount: 3)
    try builder.addEdge(from: 0, to: 0)
    try builder.addEdge(from: 1, to: 0)
    let graph = builder.graph()
    for target in 0..<3 {
      #expect(try SimplePaths().paths(from: 0, to: target, in: graph).isEmpty)
      #expect(try AllShortestPaths().paths(from: 0, to: target, in: graph).isEmpty)
    }
    #expect(throws: GraphError.noSuchNode(node: 3, nodeCount: 3)) {
      try SimplePaths().count(from: 0, to: 3, in: graph)
    }
    #expect(throws: GraphError.noSuchNode(node: 0, nodeCount: 0)) {
      try AllShortestPaths().paths(from: 0, to: 0, in: Graph())
    }
  }

  @Test func longWaysAreNoTrouble() throws {
    let count = 1_000_000
    var builder = GraphBuilder(nodeCount: count, isDirected: false)
    for node in 1..<count { try builder.addEdge(from: node - 1, to: node) }
    try builder.addEdge(from: count - 1, to: 0)
    let circle = builder.graph()
    var simple = SimplePaths()
    simple.maximumHops = count
    // The short way round and the long one; lengths between are not gone through.
    let ways = try simple.paths(from: 0, to: 5, in: circle)
    #expect(ways.map(\.hops) == [5, count - 5])
    let half = try AllShortestPaths().paths(from: 0, to: count / 2, in: circle)
    #expect(half.map(\.hops) == [count / 2, count / 2])
  }

  @Test func roundingDoesNotPartEqualPaths() throws {
    // 0.1 + 0.2 + 0.3 in two orders differs in the last bit.
    var builder = GraphBuilder(nodeCount: 6)
    for (source, target, weight) in [
      (0, 3, 0.3), (3, 4, 0.2), (4, 5, 0.1), (0, 1, 0.1), (1, 2, 0.2), (2, 5, 0.3), (0, 5, 0.61),
    ] { try builder.addEdge(from: source, to: target, weight: weight) }
    var shortest = AllShortestPaths()
    shortest.length = .weight
    let paths = try shortest.paths(from: 0, to: 5, in: builder.graph())
    #expect(paths.map(\.nodes) == [[0, 1, 2, 5], [0, 3, 4, 5]])
  }

  @Test func circlesOfLengthZeroAreNotWalked() throws {
    var builder = GraphBuilder(nodeCount: 4)
    for (source, target, weight) in [
      (0, 1, 0.0), (1, 2, 0), (2, 1, 0), (1, 3, 1), (2, 3, 1), (2, 0, 0),
    ] { try builder.addEdge(from: source, to: target, weight: weight) }
    var shortest = AllShortestPaths()
    shortest.length = .weight
    let paths = try shortest.paths(from: 0, to: 3, in: builder.graph())
    #expect(paths.map(\.nodes) == [[0, 1, 2, 3], [0, 1, 3]])
  }

  /// All paths are tried; the fast searches must find the same ones.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func pathsFollowTheirDefinition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 2...7, edgesPerNode: 2.5, using: &random)
      .graph(merging: .minimum)
    let target = graph.nodeCount - 1
    let all = AllPaths.of(graph, from: 0, to: target).sorted {
      $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count
    }
    var simple = SimplePaths()
    for hops in 1...graph.nodeCount {
      simple.maximumHops = hops
      let expected = all.filter { $0.count - 1 <= hops }
      simple.limit = nil
      let paths = try simple.paths(from: 0, to: target, in: graph)
      #expect(paths.map(\.nodes) == expected)
      #expect(
        paths == paths.map { Path(inner: $0.nodes.map { Int(graph.inner[$0]) }, in: graph) })
      #expect(try simple.count(from: 0, to: target, in: graph) == expected.count)
      simple.limit = 3
      #expect(
        try simple.paths(from: 0, to: target, in: graph).map(\.nodes) == Array(expected.prefix(3)))
      #expect(try simple.count(from: 0, to: target, in: graph) == min(expected.count, 3))
    }
    var shortest = AllShortestPaths()
    for length in [Length.hops, .weight] {
      shortest.length = length
      let cost = { (path: [Int]) in
        length == .hops ? Double(path.count) : AllPaths.length(of: path, in: graph)
      }
      let least = all.map(cost).min()
      let expected = all.filter { cost($0) == least }
        .sorted { $0.lexicographicallyPrecedes($1) }
      #expect(try shortest.paths(from: 0, to: target, in: graph).map(\.nodes) == expected)
    }
  }
}
