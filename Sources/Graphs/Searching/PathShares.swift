/// What share of the shortest paths from some starts runs through each node, or over each arc.
struct PathShares: Sendable {
  var length: Length
  var threads = 1

  /// Returns by inner node the sum over all ordered pairs that begin at one of `starts`, which are
  /// inner nodes too; the ends of a path are left out. No number if paths are too many to count.
  func scores(from starts: [Int], in graph: Graph) -> [Double] {
    sum(from: starts, in: graph, ShareScores(over: graph.forward)).nodes
  }

  /// Returns the same by arc of `graph.forward`.
  func arcScores(from starts: [Int], in graph: Graph) -> [Double] {
    let sums = sum(from: starts, in: graph, ShareScores(over: graph.forward, withArcs: true))
    // Only nodes tell of paths that are too many: an arc may lose a share of them and stay finite.
    let isCounted = sums.nodes.allSatisfy(\.isFinite)
    return isCounted ? sums.arcs : sums.arcs.map { _ in .nan }
  }

  private func sum(from starts: [Int], in graph: Graph, _ none: ShareScores) -> ShareScores {
    let leading = starts.filter { !graph.forward.row(of: $0).isEmpty }
    return switch length {
    case .hops: sum(leading, graph, none, HopShares(over: graph.forward))
    case .weight: sum(leading, graph, none, LengthShares(over: graph.forward))
    }
  }

  private func sum<Sum: ShareSum>(
    _ starts: [Int], _ graph: Graph, _ none: ShareScores, _ empty: Sum
  ) -> ShareScores {
    Parallel.fold(
      chunks: Parallel.chunks(of: starts.count, unit: Sum.lanes), threads: threads, into: none
    ) {
      empty
    } part: { sum, chunk in
      sum.scores = none
      for first in stride(from: chunk.lowerBound, to: chunk.upperBound, by: Sum.lanes) {
        sum.add(starts[first..<min(first + Sum.lanes, chunk.upperBound)], in: graph.forward)
      }
      return sum.scores
    } join: { total, scores in
      for node in total.nodes.indices { total.nodes[node] += scores.nodes[node] }
      for arc in total.arcs.indices { total.arcs[arc] += scores.arcs[arc] }
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
