import TestSupport
import Testing

@testable import Graphs

@Suite struct StructuralHolesTests {
  /// 0 is tied to 1, 2 and 3, and 1 to 2; all weights 1. Two thirds of 0's contacts know each other.
  private func fork() throws -> Graph {
    var builder = GraphBuilder(nodeCount: 5, isDirected: false)
    for (source, target) in [(0, 1), (0, 2), (0, 3), (1, 2), (4, 4)] {
      try builder.addEdge(from: source, to: target)
    }
    return builder.graph()
  }

  @Test func constraintByHand() throws {
    // 0: a third goes to each. To 1: 1/3 + (by 2) 1/3 × 1/2 = 1/2, to 2 the same, to 3: 1/3;
    //    1/4 + 1/4 + 1/9 = 11/18.
    // 1: halves. To 0: 1/2 + (by 2) 1/2 × 1/2 = 3/4; to 2: 1/2 + (by 0) 1/2 × 1/3 = 2/3;
    //    9/16 + 4/9 = 145/144.
    // 3: all of it goes to 0. 4 has only a loop.
    let scores = try Constraint().scores(of: fork())
    #expect(agree(scores.compactMap { $0 }, [11.0 / 18, 145.0 / 144, 145.0 / 144, 1]))
    #expect(scores[4] == nil)
  }

  @Test func effectiveSizeByHand() throws {
    // 0: three contacts, 1 and 2 each redundant by a third: 3 − 2/3. 1: two contacts, each redundant
    // by half: 2 − 1. 3: one contact.
    let sizes = try EffectiveSize().scores(of: fork())
    #expect(agree(sizes.compactMap { $0 }, [7.0 / 3, 1, 1, 1]))
    #expect(sizes[4] == nil)
    let shares = try EffectiveSize().efficiencies(of: fork())
    #expect(agree(shares.compactMap { $0 }, [7.0 / 9, 0.5, 0.5, 1]))
  }

  @Test func tiesWithoutWeightShareNothingOut() throws {
    var builder = GraphBuilder(nodeCount: 3)
    try builder.addEdge(from: 0, to: 1, weight: 0)
    try builder.addEdge(from: 1, to: 2, weight: 2)
    #expect(try Constraint().scores(of: builder.graph()) == [nil, 1, 1])
    #expect(try EffectiveSize().scores(of: builder.graph()) == [nil, 1, 1])
    #expect(try Constraint().scores(of: Graph()).isEmpty)
  }

  @Test func signedGraphsAreRefused() throws {
    var builder = GraphBuilder(nodeCount: 2, isSigned: true)
    try builder.addEdge(from: 0, to: 1, weight: -1)
    let graph = builder.graph()
    #expect(throws: GraphError.invalidWeight(edge: 0, weight: -1)) {
      try Constraint().scores(of: graph)
    }
    #expect(throws: GraphError.invalidWeight(edge: 0, weight: -1)) {
      try EffectiveSize().scores(of: graph)
    }
  }

  /// Both measures from their formulas, over all nodes.
  @Test(arguments: 0..<80 as Range<UInt64>)
  func theyFollowTheirFormulas(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomGraph(nodes: 1...14, edgesPerNode: 2.5, using: &random).graph()
    let nodes = 0..<graph.nodeCount
    let strength = nodes.map { one in
      nodes.map { other -> Double in
        guard one != other else { return 0 }
        let forth = graph.weight(from: one, to: other) ?? 0
        return graph.isDirected ? forth + (graph.weight(from: other, to: one) ?? 0) : forth
      }
    }
    let share = strength.map { row in row.map { $0 / max(row.reduce(0, +), 1) } }
    let constraints = try Constraint().scores(of: graph)
    let sizes = try EffectiveSize().scores(of: graph)
    var byOther = EffectiveSize()
    byOther.measure = .strongestOfOther
    let othersSizes = try byOther.scores(of: graph)
    for one in nodes {
      let contacts = nodes.filter { strength[one][$0] > 0 }
      guard let constraint = constraints[one], let size = sizes[one] else {
        #expect(contacts.isEmpty)
        #expect(constraints[one] == nil && sizes[one] == nil)
        continue
      }
      var squares = 0.0
      var effective = 0.0
      var effectiveByOther = 0.0
      for other in contacts {
        var reach = share[one][other]
        var redundancy = 0.0
        var redundancyByOther = 0.0
        for middle in nodes {
          reach += share[one][middle] * share[middle][other]
          redundancy +=
            share[one][middle] * strength[other][middle] / (strength[other].max() ?? 1)
          redundancyByOther +=
            share[one][middle] * strength[other][middle] / max(strength[middle].max() ?? 1, 1)
        }
        squares += reach * reach
        effective += 1 - redundancy
        effectiveByOther += 1 - redundancyByOther
      }
      #expect(abs(constraint - squares) < 1e-9)
      #expect(abs(size - effective) < 1e-9)
      #expect(size <= Double(contacts.count) + 1e-9)
      #expect(othersSizes[one].map { abs($0 - effectiveByOther) < 1e-9 } ?? false)
    }
  }
}
