import TestSupport
import Testing

@testable import Graphs

@Suite struct GraphTests {
  @Test func theEmptyGraphHasNoScores() throws {
    let graph = Graph()
    #expect(graph.nodeCount == 0)
    #expect(graph.edgeCount == 0)
    #expect(try PageRank().scores(of: graph).isEmpty)
    #expect(try Betweenness().scores(of: graph).isEmpty)
    #expect(try Closeness().scores(of: graph).isEmpty)
    #expect(WeakComponents().parts(of: graph).isEmpty)
  }

  @Test func parallelEdgesMergeAsAsked() throws {
    var builder = GraphBuilder(nodeCount: 2)
    try builder.addEdge(from: 0, to: 1, weight: 2)
    try builder.addEdge(from: 0, to: 1, weight: 5)
    #expect(builder.graph(merging: .sum).weight(from: 0, to: 1) == 7)
    #expect(builder.graph(merging: .minimum).weight(from: 0, to: 1) == 2)
    #expect(builder.graph(merging: .maximum).weight(from: 0, to: 1) == 5)
    #expect(builder.graph().edgeCount == 1)
    #expect(builder.graph().weight(from: 1, to: 0) == nil)
    #expect(Degree().scores(of: builder.graph()) == [2, 2])
  }

  @Test func undirectedEdgesRunBothWays() throws {
    var builder = GraphBuilder(nodeCount: 3, isDirected: false)
    try builder.addEdge(from: 2, to: 0, weight: 4)
    try builder.addEdge(from: 1, to: 1, weight: 3)
    let graph = builder.graph()
    #expect(graph.weight(from: 0, to: 2) == 4)
    #expect(graph.neighbours(of: 2) == [0])
    #expect(graph.edgeCount == 2)
    // a self-loop counts at both of its ends
    #expect(Degree().scores(of: graph) == [1, 2, 1])
    #expect(Strength().scores(of: graph) == [4, 6, 4])
  }

  @Test func parallelEdgesSumToTheSameBothWays() throws {
    // 0.1 + 0.2 + 0.3 and 0.3 + 0.1 + 0.2 differ in the last bit
    var builder = GraphBuilder(nodeCount: 2, isDirected: false)
    try builder.addEdge(from: 0, to: 1, weight: 0.1)
    try builder.addEdge(from: 1, to: 0, weight: 0.2)
    try builder.addEdge(from: 0, to: 1, weight: 0.3)
    let graph = builder.graph()
    #expect(graph.weight(from: 0, to: 1) == 0.1 + 0.2 + 0.3)
    #expect(graph.weight(from: 1, to: 0) == 0.1 + 0.2 + 0.3)
  }

  @Test func busyNodesComeFirstInside() throws {
    var builder = GraphBuilder(nodeCount: 4)
    for (source, target) in [(3, 1), (3, 2), (2, 1), (2, 3)] {
      try builder.addEdge(from: source, to: target)
    }
    #expect(builder.graph().given == [2, 3, 1, 0])
  }

  @Test(arguments: [-1, -0.5, .nan, .infinity])
  func badWeightsAreRefused(weight: Double) throws {
    var builder = GraphBuilder(nodeCount: 2)
    try builder.addEdge(from: 0, to: 1)
    var caught: GraphError?
    do { try builder.addEdge(from: 0, to: 1, weight: weight) } catch { caught = error }
    guard case .invalidWeight(edge: 1, _) = caught else {
      Issue.record("\(String(describing: caught))")
      return
    }
    #expect(builder.edgeCount == 1)
  }

  @Test func aSignedGraphHasStrengthButNoPaths() throws {
    var builder = GraphBuilder(nodeCount: 2, isDirected: false, isSigned: true)
    try builder.addEdge(from: 0, to: 1, weight: -2)
    let graph = builder.graph()
    #expect(Strength().scores(of: graph) == [-2, -2])
    #expect(throws: GraphError.invalidWeight(edge: 0, weight: -2)) {
      try Dijkstra().distances(from: 0, in: graph)
    }
    #expect(throws: GraphError.invalidWeight(edge: 0, weight: -2)) {
      try PageRank().scores(of: graph)
    }
  }

  @Test func missingNodesAreNamed() throws {
    var builder = GraphBuilder(nodeCount: 2)
    #expect(throws: GraphError.noSuchNode(node: 2, nodeCount: 2)) {
      try builder.addEdge(from: 0, to: 2)
    }
    #expect(throws: GraphError.noSuchNode(node: -1, nodeCount: 2)) {
      try YenPaths().paths(from: -1, to: 0, in: builder.graph())
    }
    #expect(
      GraphError.noSuchNode(node: 2, nodeCount: 2).description
        == "node 2 does not exist; the graph has nodes 0 to 1")
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func rowsHoldEveryArcOnceInOrder(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = RandomGraph(nodes: 1...20, edgesPerNode: 3, using: &random)
    let graph = try sample.graph()
    var sums: [[Int]: Double] = [:]
    for edge in sample.edges {
      sums[[edge.source, edge.target], default: 0] += edge.weight
      if !sample.isDirected && edge.source != edge.target {
        sums[[edge.target, edge.source], default: 0] += edge.weight
      }
    }
    for source in 0..<graph.nodeCount {
      for target in 0..<graph.nodeCount {
        #expect(graph.weight(from: source, to: target) == sums[[source, target]])
      }
    }
    for adjacency in [graph.forward, graph.backward] {
      #expect(adjacency.neighbours.count == sums.count)
      for node in 0..<graph.nodeCount {
        let row = Array(adjacency.neighbours[adjacency.row(of: node)])
        #expect(row == Set(row).sorted())
      }
    }
  }
}
