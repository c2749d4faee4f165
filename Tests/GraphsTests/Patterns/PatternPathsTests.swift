import TestSupport
import Testing

@testable import Graphs

@Suite struct PatternPathsTests {
  /// 0 presses 1 twice; 1 hosts and funds 2; 3 attacks 2 and meets 0.
  private func talks() throws -> TypedGraph {
    try TypedGraph(
      nodeCount: 4,
      edges: [
        TypedEdge(from: 0, to: 1, type: "presses", at: 1),
        TypedEdge(from: 0, to: 1, type: "presses", at: 2, weight: 3),
        TypedEdge(from: 1, to: 2, type: "hosts", at: 3), TypedEdge(from: 1, to: 2, type: "funds"),
        TypedEdge(from: 3, to: 2, type: "attacks", at: 4),
        TypedEdge(from: 3, to: 0, type: "meets", at: 5), TypedEdge(from: 2, to: 2, type: "hosts"),
      ])
  }

  private func paths(_ text: String, _ source: Int, _ target: Int) throws -> [TypedPath] {
    try PatternPaths().paths(
      from: source, to: target, matching: PathPattern(text), in: talks())
  }

  @Test func talksByHand() throws {
    // Both pressings are one step; hosting and funding are two, in alphabetical order.
    let two = try paths("presses/(hosts|funds)", 0, 2)
    #expect(two.map(\.nodes) == [[0, 1, 2], [0, 1, 2]])
    #expect(two.map(\.types) == [["presses", "funds"], ["presses", "hosts"]])
    #expect(try paths("presses/hosts", 0, 2).count == 1)
    #expect(try paths("presses/hosts/hosts", 0, 2).isEmpty)
    #expect(try paths("presses/!hosts", 0, 2).map(\.types) == [["presses", "funds"]])
    // From 0 to 3 only against the attack: the direct way back over the meeting comes first.
    let back = try paths("^meets|.+/^attacks", 0, 3)
    #expect(back.map(\.nodes) == [[0, 3], [0, 1, 2, 3], [0, 1, 2, 3]])
    #expect(back[0].steps == [TypedPath.Step(type: "meets", isInverse: true)])
    #expect(try paths(".*", 0, 0).isEmpty)
    #expect(try paths("sells", 0, 1).isEmpty)
    #expect(throws: GraphError.noSuchNode(node: 4, nodeCount: 4)) { try paths(".", 0, 4) }
  }

  @Test func limitsKeepTheFirst() throws {
    let pattern = try PathPattern(".+")
    var search = PatternPaths()
    let all = try search.paths(from: 3, to: 2, matching: pattern, in: talks())
    #expect(all.map(\.nodes) == [[3, 2], [3, 0, 1, 2], [3, 0, 1, 2]])
    search.limit = 2
    #expect(
      try search.paths(from: 3, to: 2, matching: pattern, in: talks()) == Array(all.prefix(2)))
    search.limit = nil
    search.maximumHops = 2
    #expect(
      try search.paths(from: 3, to: 2, matching: pattern, in: talks()) == Array(all.prefix(1)))
  }

  @Test func aWalkMayComeBack() throws {
    let graph = try TypedGraph(
      nodeCount: 3,
      edges: [
        TypedEdge(from: 0, to: 1, type: "a"), TypedEdge(from: 1, to: 0, type: "a"),
        TypedEdge(from: 1, to: 2, type: "b"),
      ])
    let pattern = try PathPattern("a/a/a/b")
    let search = PatternPaths()
    #expect(try search.paths(from: 0, to: 2, matching: pattern, in: graph).isEmpty)
    let walk = try search.shortestWalk(from: 0, to: 2, matching: pattern, in: graph)
    #expect(walk?.nodes == [0, 1, 0, 1, 2])
    #expect(try search.shortestWalk(from: 2, to: 0, matching: pattern, in: graph) == nil)
    let nothing = try search.shortestWalk(from: 2, to: 2, matching: PathPattern("a*"), in: graph)
    #expect(nothing?.nodes == [2])
  }

  @Test func viewsOfATypedGraph() throws {
    let graph = try talks()
    #expect(graph.types == ["attacks", "funds", "hosts", "meets", "presses"])
    #expect(try graph.graph().weight(from: 0, to: 1) == 4)
    // The funding and the loop have no time.
    #expect(try graph.temporal().edges.map(\.time) == [1, 2, 3, 4, 5])
    #expect(try graph.window(2..<4).edges.map(\.type) == ["presses", "hosts"])
    #expect(try graph.keeping { $0.type == "funds" }.types == ["funds"])
    let pairs = try PatternPairs().graph(matching: PathPattern("presses/hosts"), in: graph)
    #expect(pairs.edgeCount == 1)
    #expect(pairs.weight(from: 0, to: 2) == 1)
    #expect(throws: GraphError.invalidTime(edge: 0, time: .infinity)) {
      try TypedGraph(
        nodeCount: 1, edges: [TypedEdge(from: 0, to: 0, type: "a", at: .infinity)])
    }
    let none = try TypedGraph(nodeCount: 0, edges: [])
    #expect(try PatternPairs().graph(matching: PathPattern("a"), in: none).nodeCount == 0)
  }

  @Test func aLongChainIsNoTrouble() throws {
    let count = 200_000
    let graph = try TypedGraph(
      nodeCount: count, edges: (1..<count).map { TypedEdge(from: $0 - 1, to: $0, type: "a") })
    let paths = try PatternPaths().paths(
      from: 0, to: count - 1, matching: PathPattern("a+"), in: graph)
    #expect(paths.map(\.hops) == [count - 1])
  }

  /// Every path is tried and its steps are compared with the parts of the pattern.
  @Test(arguments: 0..<150 as Range<UInt64>)
  func pathsFollowTheirDefinition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try Self.graph(using: &random)
    let pattern = try PathPattern(Self.text(depth: 3, using: &random))
    let target = graph.nodeCount - 1
    var expected: [TypedPath] = []
    func extend(_ nodes: [Int], _ symbols: [Int32]) {
      guard let last = nodes.last, last != target || nodes.count == 1 else {
        let path = TypedPath(nodes: nodes, symbols: symbols, in: graph)
        if Self.ends(of: pattern.root, along: path.steps, from: 0, graph).contains(symbols.count) {
          expected.append(path)
        }
        return
      }
      for (next, symbol) in Self.steps(from: last, in: graph) where !nodes.contains(next) {
        extend(nodes + [next], symbols + [symbol])
      }
    }
    if target > 0 { extend([0], []) }
    expected.sort {
      ($0.hops, Self.order($0)) < ($1.hops, Self.order($1))
    }
    var search = PatternPaths()
    #expect(try search.paths(from: 0, to: target, matching: pattern, in: graph) == expected)
    search.maximumHops = 3
    search.limit = 4
    #expect(
      try search.paths(from: 0, to: target, matching: pattern, in: graph)
        == Array(expected.filter { $0.hops <= 3 }.prefix(4)))
  }

  /// Which pairs a pattern joins, by putting relations together.
  @Test(arguments: 0..<150 as Range<UInt64>)
  func pairsFollowTheirDefinition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try Self.graph(using: &random)
    let pattern = try PathPattern(Self.text(depth: 3, using: &random))
    let expected = Self.relation(of: pattern.root, in: graph)
    let pairs = try PatternPairs().graph(matching: pattern, in: graph)
    for source in 0..<graph.nodeCount {
      for target in 0..<graph.nodeCount {
        let isJoined = expected.contains([source, target])
        #expect((pairs.weight(from: source, to: target) == 1) == (isJoined && source != target))
        let walk = try PatternPaths().shortestWalk(
          from: source, to: target, matching: pattern, in: graph)
        #expect((walk != nil) == isJoined)
        if let walk {
          let ends = Self.ends(of: pattern.root, along: walk.steps, from: 0, graph)
          #expect(ends.contains(walk.hops))
        }
      }
    }
  }

  private static func graph(using random: inout SplitMix64) throws -> TypedGraph {
    let sample = RandomGraph(nodes: 1...6, edgesPerNode: 2, using: &random)
    return try TypedGraph(
      nodeCount: sample.nodeCount, isDirected: sample.isDirected,
      edges: sample.edges.map {
        TypedEdge(from: $0.source, to: $0.target, type: ["a", "b", "c"][Int($0.weight) % 3])
      })
  }

  private static func text(depth: Int, using random: inout SplitMix64) -> String {
    func inner() -> String { text(depth: depth - 1, using: &random) }
    guard depth > 0 else {
      return ["a", "b", "c", ".", "!a", "!(a|b)", "^a", "^.", "^!c"].randomElement(using: &random)
        ?? "a"
    }
    return switch Int.random(in: 0...6, using: &random) {
    case 0: "(\(inner()))/(\(inner()))"
    case 1: "\(inner())|\(inner())"
    case 2: "(\(inner()))+"
    case 3: "(\(inner()))*"
    case 4: "(\(inner()))?"
    case 5: "^(\(inner()))"
    default: inner()
    }
  }

  /// The ways out of a node, told from the edges alone.
  private static func steps(from node: Int, in graph: TypedGraph) -> [(Int, Int32)] {
    var steps: Set<[Int]> = []
    for edge in graph.edges where edge.source != edge.target {
      guard let type = graph.types.firstIndex(of: edge.type) else { continue }
      if edge.source == node { steps.insert([edge.target, 2 * type]) }
      if edge.target == node {
        steps.insert([edge.source, 2 * type + (graph.isDirected ? 1 : 0)])
      }
    }
    return steps.map { ($0[0], Int32($0[1])) }
  }

  private static func order(_ path: TypedPath) -> String {
    zip(path.nodes.dropFirst(), path.steps).map { "\($0)\($1.type)\($1.isInverse ? 1 : 0)" }
      .joined()
  }

  private static func holds(
    _ step: PathPattern.Step, for walked: TypedPath.Step, _ graph: TypedGraph
  ) -> Bool {
    step.names.contains(walked.type) != step.isExcluding
      && (walked.isInverse == step.isInverse || !graph.isDirected)
  }

  /// Where a part that begins at a step may end.
  private static func ends(
    of part: PathPattern.Part, along steps: [TypedPath.Step], from place: Int, _ graph: TypedGraph
  ) -> Set<Int> {
    switch part {
    case .step(let step):
      return place < steps.count && holds(step, for: steps[place], graph) ? [place + 1] : []
    case .sequence(let parts):
      return parts.reduce([place]) { places, part in
        places.reduce(into: []) { $0.formUnion(ends(of: part, along: steps, from: $1, graph)) }
      }
    case .either(let parts):
      return parts.reduce(into: []) {
        $0.formUnion(ends(of: $1, along: steps, from: place, graph))
      }
    case .repeated(let part, let least, let isMany):
      var reached = ends(of: part, along: steps, from: place, graph)
      while isMany {
        let more = reached.reduce(into: reached) {
          $0.formUnion(ends(of: part, along: steps, from: $1, graph))
        }
        if more == reached { break }
        reached = more
      }
      return least == 0 ? reached.union([place]) : reached
    }
  }

  private static func relation(of part: PathPattern.Part, in graph: TypedGraph) -> Set<[Int]> {
    func joined(_ one: Set<[Int]>, _ other: Set<[Int]>) -> Set<[Int]> {
      one.reduce(into: []) { result, pair in
        for next in other where next[0] == pair[1] { result.insert([pair[0], next[1]]) }
      }
    }
    let identity = Set((0..<graph.nodeCount).map { [$0, $0] })
    switch part {
    case .step(let step):
      return (0..<graph.nodeCount).reduce(into: []) { result, node in
        for (next, symbol) in steps(from: node, in: graph) {
          let walked = TypedPath.Step(
            type: graph.types[Int(symbol) / 2], isInverse: symbol % 2 == 1)
          if holds(step, for: walked, graph) { result.insert([node, next]) }
        }
      }
    case .sequence(let parts):
      return parts.reduce(identity) { joined($0, relation(of: $1, in: graph)) }
    case .either(let parts):
      return parts.reduce(into: []) { $0.formUnion(relation(of: $1, in: graph)) }
    case .repeated(let part, let least, let isMany):
      let once = relation(of: part, in: graph)
      var reached = once
      while isMany {
        let more = reached.union(joined(reached, once))
        if more == reached { break }
        reached = more
      }
      return least == 0 ? reached.union(identity) : reached
    }
  }
}
