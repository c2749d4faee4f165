import TestSupport
import Testing

@testable import Graphs

@Suite struct ModularityTests {
  @Test func twoTrianglesByHand() throws {
    let graph = try TwoTriangles.graph()
    // 7 edges, 3 inside each triangle; each triangle has strength 7 of 14: 2 × (3/7 − 1/4)
    let modularity = Modularity()
    let value = try modularity.value(of: Partition(labels: [0, 0, 0, 1, 1, 1]), in: graph)
    #expect(abs(value - 5.0 / 14) < 1e-12)
    // all in one: 7/7 − 1
    #expect(try modularity.value(of: Partition(labels: [0, 0, 0, 0, 0, 0]), in: graph) == 0)
  }

  @Test func aSelfLoopCountsTwiceInStrength() throws {
    var builder = GraphBuilder(nodeCount: 2, isDirected: false)
    try builder.addEdge(from: 0, to: 0)
    try builder.addEdge(from: 0, to: 1)
    // m = 2, strengths 3 and 1: 1/2 − (3/4)² − (1/4)²
    let value = try Modularity().value(of: Partition(labels: [0, 1]), in: builder.graph())
    #expect(value == 0.5 - 10.0 / 16)
  }

  @Test func graphsWithoutWeight() throws {
    var builder = GraphBuilder(nodeCount: 2)
    #expect(try Modularity().value(of: Partition(labels: [0, 1]), in: builder.graph()) == 0)
    try builder.addEdge(from: 0, to: 1, weight: 0)
    #expect(try Modularity().value(of: Partition(labels: [0, 1]), in: builder.graph()) == 0)
    #expect(try Modularity().value(of: Partition(labels: []), in: Graph()) == 0)
  }

  @Test func negativeWeightsAreRefused() throws {
    var builder = GraphBuilder(nodeCount: 2, isDirected: false, isSigned: true)
    try builder.addEdge(from: 0, to: 1, weight: -1)
    let graph = builder.graph()
    let error = GraphError.invalidWeight(edge: 0, weight: -1)
    #expect(throws: error) { try Modularity().value(of: Partition(labels: [0, 1]), in: graph) }
    #expect(throws: error) { try Louvain().partition(of: graph) }
    #expect(throws: error) { try Leiden().partition(of: graph) }
  }

  @Test(arguments: [false, true])
  func weightsWithoutAFiniteSumAreRefused(isDirected: Bool) throws {
    var builder = GraphBuilder(nodeCount: 3, isDirected: isDirected)
    for node in 0..<3 { try builder.addEdge(from: node, to: (node + 1) % 3, weight: 1e308) }
    let graph = builder.graph()
    let error = GraphError.weightsTooLarge(measure: "modularity")
    #expect(throws: error) { try Modularity().value(of: Partition(labels: [0, 1, 1]), in: graph) }
    #expect(throws: error) { try Leiden().partition(of: graph) }
    #expect(throws: error) { try Louvain().partition(of: graph) }
  }

  /// The double sum over all pairs of nodes, as Newman and Leicht write it.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func modularityFollowsItsDefinition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = RandomGraph(nodes: 1...14, edgesPerNode: 2, using: &random)
    let graph = try sample.graph()
    var labels: [Int] = []
    for _ in 0..<sample.nodeCount { labels.append(Int.random(in: 0..<4, using: &random)) }
    var modularity = Modularity()
    modularity.resolution = Double.random(in: 0.2...3, using: &random)
    for followsDirection in [true, false] {
      modularity.followsDirection = followsDirection
      let isDirected = sample.isDirected && followsDirection
      var matrix = [[Double]](
        repeating: [Double](repeating: 0, count: sample.nodeCount), count: sample.nodeCount)
      for edge in sample.edges {
        matrix[edge.source][edge.target] += edge.weight
        if !isDirected { matrix[edge.target][edge.source] += edge.weight }
      }
      let total = matrix.joined().reduce(0, +)
      var expected = 0.0
      for one in matrix.indices {
        for two in matrix.indices where labels[one] == labels[two] && total > 0 {
          let out = matrix[one].reduce(0, +)
          let into = matrix.map { $0[two] }.reduce(0, +)
          expected += (matrix[one][two] - modularity.resolution * out * into / total) / total
        }
      }
      let value = try modularity.value(of: Partition(labels: labels), in: graph)
      #expect(abs(value - expected) < 1e-10)
    }
  }
}

/// 0, 1, 2 and 3, 4, 5 all joined among themselves, and 2 to 3.
enum TwoTriangles {
  static func graph(isDirected: Bool = false) throws -> Graph {
    var builder = GraphBuilder(nodeCount: 6, isDirected: isDirected)
    for (one, other) in [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (2, 3)] {
      try builder.addEdge(from: one, to: other)
    }
    return builder.graph()
  }
}
