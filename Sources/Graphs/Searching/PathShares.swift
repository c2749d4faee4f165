/// What share of the shortest paths from some starts runs through each node.
struct PathShares: Sendable {
  var length: Length
  var threads = 1

  /// Returns by inner node the sum over all ordered pairs that begin at one of `starts`, which are
  /// inner nodes too; the ends of a path are left out. No number if paths are too many to count.
  func scores(from starts: [Int], in graph: Graph) -> [Double] {
    let leading = starts.filter { !graph.forward.row(of: $0).isEmpty }
    return switch length {
    case .hops: sum(from: leading, in: graph, HopShares(nodeCount: graph.nodeCount))
    case .weight: sum(from: leading, in: graph, LengthShares(over: graph.forward))
    }
  }

  private func sum<Sum: ShareSum>(from starts: [Int], in graph: Graph, _ empty: Sum) -> [Double] {
    let none = [Double](repeating: 0, count: graph.nodeCount)
    return Parallel.fold(
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
      for node in total.indices { total[node] += scores[node] }
    }
  }
}

/// Adds up shares of paths, a few starts at a time.
protocol ShareSum: Sendable {
  /// How many starts are added at a time.
  static var lanes: Int { get }
  /// By inner node, over ordered pairs, the ends of a path left out.
  var scores: [Double] { get set }
  /// Adds the paths from up to `lanes` different starts along the arcs of `adjacency`.
  mutating func add(_ starts: ArraySlice<Int>, in adjacency: Adjacency)
}
