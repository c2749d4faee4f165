import TestSupport
import Testing

@testable import Graphs

@Suite struct DijkstraTests {
  @Test func theWayOverTwoEdgesIsShorter() throws {
    var builder = GraphBuilder(nodeCount: 4)
    for (source, target, weight) in [(0, 1, 2.0), (1, 2, 2), (0, 2, 5), (3, 0, 1)] {
      try builder.addEdge(from: source, to: target, weight: weight)
    }
    let graph = builder.graph()
    // 2 + 2 is less than 5; by hops the straight edge wins; nothing leads to 3.
    #expect(try Dijkstra().path(from: 0, to: 2, in: graph)?.nodes == [0, 1, 2])
    #expect(try Dijkstra().distances(from: 0, in: graph) == [0, 2, 4, .infinity])
    var hops = Dijkstra()
    hops.length = .hops
    #expect(try hops.path(from: 0, to: 2, in: graph)?.nodes == [0, 2])
    #expect(try Dijkstra().path(from: 0, to: 3, in: graph) == nil)
    #expect(try Dijkstra().path(from: 0, to: 0, in: graph) == nil)
  }

  /// One path is sought from both ends, several are sought guided by distances: both must give the
  /// first path by the tie rule. Lengths of 0 to 3 make many ties.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func bothSearchesFindTheSamePath(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var sample = RandomGraph(nodes: 2...150, edgesPerNode: 3, using: &random)
    for edge in sample.edges.indices { sample.edges[edge].weight -= seed % 2 == 0 ? 1 : 0 }
    let graph = try sample.graph(merging: .minimum)
    var several = YenPaths()
    several.count = 2
    for length in [Length.weight, .hops] {
      var dijkstra = Dijkstra()
      dijkstra.length = length
      several.objective = length == .weight ? .shortest : .fewestHops
      for _ in 0..<8 {
        let source = Int.random(in: 0..<graph.nodeCount, using: &random)
        let target = Int.random(in: 0..<graph.nodeCount, using: &random)
        let path = try dijkstra.path(from: source, to: target, in: graph)
        let first = try several.paths(from: source, to: target, in: graph).first
        #expect(path == first)
        guard let path else { continue }
        let distance = try dijkstra.distances(from: source, in: graph)[target]
        #expect((length == .weight ? path.length : Double(path.hops)) == distance)
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func theFirstOfAllPaths(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 2...8, edgesPerNode: 2.5, using: &random)
      .graph(merging: .minimum)
    let target = graph.nodeCount - 1
    let ranks = AllPaths.of(graph, from: 0, to: target).map { path in
      let weights = AllPaths.weights(of: path, in: graph)
      return [weights.reduce(0, +), Double(weights.count), weights.max() ?? 0]
        + path.map(Double.init)
    }
    let expected = ranks.min { $0.lexicographicallyPrecedes($1) }.map { $0[3...].map { Int($0) } }
    #expect(try Dijkstra().path(from: 0, to: target, in: graph)?.nodes == expected)
  }
}
