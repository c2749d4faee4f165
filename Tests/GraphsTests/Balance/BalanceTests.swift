import TestSupport
import Testing

@testable import Graphs

@Suite struct BalanceTests {
  private func graph(
    _ edges: [(Int, Int, Double)], nodeCount: Int, isDirected: Bool = false
  ) throws -> Graph {
    var builder = GraphBuilder(nodeCount: nodeCount, isDirected: isDirected, isSigned: true)
    for (source, target, weight) in edges {
      try builder.addEdge(from: source, to: target, weight: weight)
    }
    return builder.graph()
  }

  @Test func theEnemyOfAnEnemyByHand() throws {
    // 0 and 1 are friends against 2: balanced. 3 is the friend of 1 and of 2, who are enemies: not.
    let graph = try graph(
      [(0, 1, 1), (0, 2, -1), (1, 2, -1), (1, 3, 1), (2, 3, 1)], nodeCount: 4)
    let census = TriangleBalance().census(of: graph)
    #expect(census.byNegativeEdges == [0, 1, 1, 0])
    #expect(census.balancedShare == 0.5)
    // One edge spoils it, whichever camp 3 joins; the rest are two camps.
    let split = Frustration().split(of: graph)
    #expect(split.count == 1)
    #expect(split.isExact)
    #expect(split.camps.prefix(3) == [0, 0, 1])
  }

  @Test func bothWaysAddUp() throws {
    // 0 attacks 1 with 3 and is helped with 1: against. 1 and 2 cancel: nothing.
    let graph = try graph(
      [(0, 1, -3), (1, 0, 1), (1, 2, 2), (2, 1, -2), (0, 2, 1), (2, 2, -9)], nodeCount: 3,
      isDirected: true)
    #expect(TriangleBalance().census(of: graph).triangles == 0)
    #expect(TriangleBalance().census(of: graph).balancedShare == nil)
    let split = Frustration().split(of: graph)
    #expect(split.count == 0)
    #expect(split.camps == [0, 1, 0])
  }

  @Test func graphsWithoutEdges() throws {
    let empty = Frustration().split(of: Graph())
    #expect(empty.camps.isEmpty && empty.isExact)
    let lone = Frustration().split(of: try graph([(0, 0, -1)], nodeCount: 2))
    #expect(lone.camps == [0, 0])
    #expect(lone.against.isEmpty)
  }

  @Test func aLongChainIsNoTrouble() throws {
    let count = 300_000
    let edges = (1..<count).map { ($0 - 1, $0, $0 % 3 == 0 ? -1.0 : 1.0) }
    let split = Frustration().split(of: try graph(edges, nodeCount: count))
    #expect(split.count == 0)
    #expect(split.isExact)
    // Closed to a circle with an odd number of negative edges, it cannot be split.
    let odd = count / 3 % 2 == 0 ? 1.0 : -1
    let circle = Frustration().split(
      of: try graph(edges + [(count - 1, 0, odd)], nodeCount: count))
    #expect(circle.count == (edges.filter { $0.2 < 0 }.count % 2 == (odd < 0 ? 0 : 1) ? 1 : 0))
  }

  /// All splits are tried, and all triples.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func countsFollowTheirDefinition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try Self.random(nodes: 1...9, using: &random)
    let signs = Self.signs(of: graph)
    let count = graph.nodeCount
    var expected = [0, 0, 0, 0]
    for one in 0..<count {
      for two in 0..<one {
        for three in 0..<two {
          let edges = [signs[one][two], signs[one][three], signs[two][three]]
          if !edges.contains(0) { expected[edges.filter { $0 < 0 }.count] += 1 }
        }
      }
    }
    #expect(TriangleBalance().census(of: graph).byNegativeEdges == expected)
    var fewest = Int.max
    for camps in 0..<(1 << count) {
      fewest = min(fewest, Self.against((0..<count).map { camps >> $0 & 1 }, signs).count)
    }
    let split = Frustration().split(of: graph)
    #expect(split.count == fewest)
    #expect(split.isExact)
    #expect(split.against == Self.against(split.camps, signs))
    for part in WeakComponents().parts(of: graph).filter({ !$0.isEmpty }) {
      #expect(split.camps[part[0]] == 0)
    }
    var bounds = Frustration()
    bounds.maximumSteps = 0
    let quick = bounds.split(of: graph)
    #expect(quick.lowerBound <= fewest)
    #expect(quick.count >= fewest)
    #expect(quick.against == Self.against(quick.camps, signs))
  }

  /// Two camps of thirty with some edges turned: no more than those can be against the best split.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func camps(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var edges: [(Int, Int, Double)] = []
    var turned = 0
    for one in 0..<60 {
      for other in 0..<one where Int.random(in: 0..<8, using: &random) == 0 {
        let isTurned = Int.random(in: 0..<15, using: &random) == 0
        turned += isTurned ? 1 : 0
        edges.append((one, other, (one % 2 == other % 2) == isTurned ? -1 : 1))
      }
    }
    let split = Frustration().split(of: try graph(edges, nodeCount: 60))
    #expect(split.count <= turned)
    #expect(split.isExact)
    let names = Array(0..<60).shuffled(using: &random)
    let renamed = Frustration().split(
      of: try graph(edges.map { (names[$0.0], names[$0.1], $0.2) }, nodeCount: 60))
    #expect(renamed.count == split.count)
  }

  private static func random(
    nodes: ClosedRange<Int>, using random: inout SplitMix64
  ) throws -> Graph {
    let sample = RandomGraph(nodes: nodes, edgesPerNode: 2.5, using: &random)
    var builder = GraphBuilder(
      nodeCount: sample.nodeCount, isDirected: sample.isDirected, isSigned: true)
    for edge in sample.edges {
      try builder.addEdge(from: edge.source, to: edge.target, weight: edge.weight - 2.5)
    }
    return builder.graph()
  }

  private static func signs(of graph: Graph) -> [[Int]] {
    (0..<graph.nodeCount).map { one in
      (0..<graph.nodeCount).map { other in
        guard one != other else { return 0 }
        let there = graph.weight(from: one, to: other) ?? 0
        let back = graph.isDirected ? graph.weight(from: other, to: one) ?? 0 : 0
        return there + back < 0 ? -1 : there + back > 0 ? 1 : 0
      }
    }
  }

  private static func against(_ camps: [Int], _ signs: [[Int]]) -> [Frustration.Pair] {
    var pairs: [Frustration.Pair] = []
    for one in camps.indices {
      for other in camps.indices where one < other && signs[one][other] != 0 {
        if (camps[one] == camps[other]) != (signs[one][other] > 0) {
          pairs.append(Frustration.Pair(first: one, second: other))
        }
      }
    }
    return pairs
  }
}
