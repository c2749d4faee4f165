import Foundation
import TestSupport
import Testing

@testable import Graphs

/// Eigenvector and Katz centrality, hubs and authorities.
@Suite struct SpectralTests {
  /// A star is bipartite: plain iteration would swing for ever. The middle's score is that of three
  /// leaves over √3, and squares sum to 1: 1/√2 and 1/√6.
  @Test func aStarSettles() throws {
    var builder = GraphBuilder(nodeCount: 4, isDirected: false)
    for leaf in 1...3 { try builder.addEdge(from: 0, to: leaf) }
    let scores = try Eigenvector().scores(of: builder.graph())
    let (middle, leaf) = (1 / 2.0.squareRoot(), 1 / 6.0.squareRoot())
    #expect(agree(scores, [middle, leaf, leaf, leaf]))
  }

  /// On a path the scores are half a wave: sin(π (i + 1) / (n + 1)). The lead of the greatest stretch
  /// over the next is a hundred-thousandth of it.
  @Test func aLongPathSettles() throws {
    let count = 800
    var builder = GraphBuilder(nodeCount: count, isDirected: false)
    for node in 1..<count { try builder.addEdge(from: node - 1, to: node) }
    let scores = try Eigenvector().scores(of: builder.graph())
    let wave = (1...count).map { sin(Double($0) * .pi / Double(count + 1)) }
    let length = wave.reduce(0) { $0 + $1 * $1 }.squareRoot()
    #expect(agree(scores, wave.map { $0 / length }, within: 1e-6))
  }

  /// 0 and 1 lead to each other, with 4 and 9 as weights, and 1 on to 2 with 6. The stretch is 6, as
  /// 4 × 9 is its square: 6 x₁ = 4 x₀ and 6 x₂ = 6 x₁, so 3 : 2 : 2.
  @Test func scoreFlowsAlongEdges() throws {
    var builder = GraphBuilder(nodeCount: 4)
    try builder.addEdge(from: 0, to: 1, weight: 4)
    try builder.addEdge(from: 1, to: 0, weight: 9)
    try builder.addEdge(from: 1, to: 2, weight: 6)
    try builder.addEdge(from: 3, to: 0, weight: 100)
    try builder.addEdge(from: 3, to: 3, weight: 100)
    let length = 17.0.squareRoot()
    let scores = try Eigenvector().scores(of: builder.graph())
    #expect(agree(scores, [3 / length, 2 / length, 2 / length, 0]))
  }

  @Test func withoutACircleNothingScores() throws {
    var builder = GraphBuilder(nodeCount: 3)
    try builder.addEdge(from: 0, to: 1)
    try builder.addEdge(from: 1, to: 2)
    try builder.addEdge(from: 2, to: 0, weight: 0)
    #expect(try Eigenvector().scores(of: builder.graph()) == [0, 0, 0])
    var unweighted = Eigenvector()
    unweighted.isWeighted = false
    let even = 1 / 3.0.squareRoot()
    #expect(agree(try unweighted.scores(of: builder.graph()), [even, even, even]))
  }

  @Test func emptyGraphs() throws {
    #expect(try Eigenvector().scores(of: Graph()).isEmpty)
    #expect(try Katz().scores(of: Graph()).isEmpty)
    #expect(try HITS().scores(of: Graph()).hubs.isEmpty)
    let alone = GraphBuilder(nodeCount: 1).graph()
    #expect(try Eigenvector().scores(of: alone) == [0])
    #expect(try Katz().scores(of: alone) == [1])
    #expect(try HITS().scores(of: alone).authorities == [0])
  }

  /// 0 → 1 → 2 and 0 → 2, α = ½: 1 gets ½ from 0; 2 gets ½ from each of 0 and 1 and ¼ by way of 1.
  @Test func katzByHand() throws {
    var builder = GraphBuilder(nodeCount: 3)
    for (source, target) in [(0, 1), (1, 2), (0, 2), (0, 2)] {
      try builder.addEdge(from: source, to: target, weight: 7)
    }
    var katz = Katz()
    katz.alpha = 0.5
    #expect(agree(try katz.scores(of: builder.graph()), [1, 1.5, 2.25]))
  }

  /// Two nodes that lead to each other have the eigenvalue 1: α = 1 sums without end.
  @Test func anAlphaThatIsTooLarge() throws {
    var builder = GraphBuilder(nodeCount: 2, isDirected: false)
    try builder.addEdge(from: 0, to: 1)
    var katz = Katz()
    katz.alpha = 1.5
    #expect(throws: GraphError.alphaTooLarge(alpha: 1.5, safe: 0.85)) {
      try katz.scores(of: builder.graph())
    }
    katz.alpha = 1
    katz.maximumIterations = 1000
    #expect(throws: GraphError.didNotConverge(measure: "Katz centrality", iterations: 1000)) {
      try katz.scores(of: builder.graph())
    }
    // 1 + 0.85 + 0.85² + …
    katz.alpha = nil
    #expect(agree(try katz.scores(of: builder.graph()), [1 / 0.15, 1 / 0.15]))
  }

  /// 0 and 1 point to 2, 1 to 3 as well: with hubs 1 : φ and authorities φ : 1, where φ is the golden
  /// number, each is what the other makes of it.
  @Test func hubsAndAuthoritiesByHand() throws {
    var builder = GraphBuilder(nodeCount: 4)
    for (source, target) in [(0, 2), (1, 2), (1, 3), (3, 3)] {
      try builder.addEdge(from: source, to: target)
    }
    let golden = (1 + 5.0.squareRoot()) / 2
    let less = 1 / (1 + golden)
    let scores = try HITS().scores(of: builder.graph())
    #expect(agree(scores.hubs, [less, golden * less, 0, 0]))
    #expect(agree(scores.authorities, [0, 0, golden * less, less]))
  }

  @Test func whatDoesNotSettleSaysSo() throws {
    var builder = GraphBuilder(nodeCount: 3)
    for (source, target) in [(0, 1), (1, 2), (2, 0), (0, 2)] {
      try builder.addEdge(from: source, to: target)
    }
    let graph = builder.graph()
    var vector = Eigenvector()
    vector.maximumIterations = 3
    #expect(throws: GraphError.didNotConverge(measure: "eigenvector centrality", iterations: 3)) {
      try vector.scores(of: graph)
    }
    var hits = HITS()
    hits.maximumIterations = 1
    #expect(throws: GraphError.didNotConverge(measure: "HITS", iterations: 1)) {
      try hits.scores(of: graph)
    }
  }

  /// What the definitions ask of the scores: each is what its neighbours make of it.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func scoresAreWhatTheirNeighboursMakeOfThem(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var sample = RandomGraph(nodes: 2...20, edgesPerNode: 2.5, using: &random)
    // A circle through all nodes leaves one part, and one answer.
    for node in 0..<sample.nodeCount {
      sample.edges.append((node, (node + 1) % sample.nodeCount, 1))
    }
    let graph = try sample.graph()
    let slow = SlowGraph(graph)
    let nodes = slow.nodes

    let vector = try Eigenvector().scores(of: graph)
    #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-9)
    #expect(vector.allSatisfy { $0 > 0 })
    let made = nodes.map { node in
      nodes.filter { slow.leads($0, node) }
        .reduce(0) { $0 + (graph.weight(from: $1, to: node) ?? 0) * vector[$1] }
    }
    let stretch = made.reduce(0) { $0 + $1 * $1 }.squareRoot()
    #expect(agree(made, vector.map { $0 * stretch }, within: 1e-7))

    var katz = Katz()
    let alpha = katz.safeAlpha(of: graph)
    katz.alpha = alpha
    let scores = try katz.scores(of: graph)
    let fed = nodes.map { node in
      nodes.filter { slow.leads($0, node) }.reduce(1) { $0 + alpha * scores[$1] }
    }
    #expect(agree(scores, fed, within: 1e-8))

    let (hubs, authorities) = try HITS().scores(of: graph)
    #expect(abs(hubs.reduce(0, +) - 1) < 1e-9)
    #expect(abs(authorities.reduce(0, +) - 1) < 1e-9)
    let pointed = nodes.map { node in slow.successors[node].reduce(0) { $0 + authorities[$1] } }
    let total = pointed.reduce(0, +)
    #expect(agree(hubs, pointed.map { $0 / total }, within: 1e-7))
  }
}
