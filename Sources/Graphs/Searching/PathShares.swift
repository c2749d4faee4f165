/// What share of the shortest paths from some starts runs through each node, or over each arc.
struct PathShares: Sendable {
  var length: Length
  var threads = 1

  /// Whose name an error tells.
  var measure = "betweenness"

  /// Returns by inner node the sum over all ordered pairs that begin at one of `starts`, which are
  /// inner nodes too; the ends of a path are left out.
  ///
  /// - Throws: `GraphError.tooManyPaths`.
  func scores(from starts: [Int], in graph: Graph) throws(GraphError) -> [Double] {
    try sum(from: starts, in: graph, ShareScores(over: graph.forward)).nodes
  }

  /// Returns the same by arc of `graph.forward`.
  func arcScores(from starts: [Int], in graph: Graph) throws(GraphError) -> [Double] {
    try sum(from: starts, in: graph, ShareScores(over: graph.forward, withArcs: true)).arcs
  }

  /// Returns the scores of each group of starts.
  func scores(fromEach groups: [[Int]], in graph: Graph) throws(GraphError) -> [[Double]] {
    let each = fold(groups, graph, ShareScores(over: graph.forward), into: []) { all, scores in
      all.append(scores.nodes)
    }
    for scores in each { try require(scores) }
    return each
  }

  private func sum(
    from starts: [Int], in graph: Graph, _ none: ShareScores
  ) throws(GraphError) -> ShareScores {
    let leading = starts.filter { !graph.forward.row(of: $0).isEmpty }
    let lanes = length == .hops ? HopShares.lanes : LengthShares.lanes
    let groups = Parallel.chunks(of: leading.count, unit: lanes).map { Array(leading[$0]) }
    let total = fold(groups, graph, none, into: none) { total, scores in
      for node in total.nodes.indices { total.nodes[node] += scores.nodes[node] }
      for arc in total.arcs.indices { total.arcs[arc] += scores.arcs[arc] }
    }
    try require(total.nodes)
    return total
  }

  /// A node that too many paths lead to has no number as its score.
  private func require(_ scores: [Double]) throws(GraphError) {
    guard scores.allSatisfy(\.isFinite) else { throw .tooManyPaths(measure: measure) }
  }

  private func fold<Result: Sendable>(
    _ groups: [[Int]], _ graph: Graph, _ none: ShareScores, into start: Result,
    join: @Sendable (inout Result, ShareScores) -> Void
  ) -> Result {
    switch length {
    case .hops: fold(groups, graph, none, HopShares(over: graph.forward), into: start, join: join)
    case .weight:
      fold(groups, graph, none, LengthShares(over: graph.forward), into: start, join: join)
    }
  }

  private func fold<Sum: ShareSum, Result: Sendable>(
    _ groups: [[Int]], _ graph: Graph, _ none: ShareScores, _ empty: Sum, into start: Result,
    join: @Sendable (inout Result, ShareScores) -> Void
  ) -> Result {
    let each = groups.indices.map { $0..<$0 + 1 }
    return Parallel.fold(chunks: each, threads: threads, into: start) {
      empty
    } part: { sum, chunk in
      sum.scores = none
      for starts in groups[chunk] {
        for first in stride(from: 0, to: starts.count, by: Sum.lanes) {
          sum.add(starts[first..<min(first + Sum.lanes, starts.count)], in: graph.forward)
        }
      }
      return sum.scores
    } join: { result, scores in
      join(&result, scores)
    }
  }
}

/// Sums of shares of paths.
struct ShareScores: Sendable {
  /// By inner node, the ends of a path left out.
  var nodes: [Double]
  /// By arc; empty if not asked for.
  var arcs: [Double]

  init(over adjacency: Adjacency, withArcs: Bool = false) {
    nodes = [Double](repeating: 0, count: adjacency.offsets.count - 1)
    arcs = [Double](repeating: 0, count: withArcs ? adjacency.neighbours.count : 0)
  }
}

/// Adds up shares of paths, a few starts at a time.
protocol ShareSum: Sendable {
  /// How many starts are added at a time.
  static var lanes: Int { get }
  /// Over ordered pairs; by arc only if there is room for arcs.
  var scores: ShareScores { get set }
  /// Adds the paths from up to `lanes` different starts along the arcs of `adjacency`.
  mutating func add(_ starts: ArraySlice<Int>, in adjacency: Adjacency)
}
