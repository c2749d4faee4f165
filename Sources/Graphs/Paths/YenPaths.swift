/// The best paths between two nodes, best first, none with a loop.
///
/// Each next path leaves one already found at some node; the best such detours wait in a list. A
/// path is only left behind the node at which it itself left another (Lawler), so no path comes up
/// twice.
///
/// - Complexity: O(*count* × *hops*) searches.
/// - Source: Yen (1971), *Finding the k shortest loopless paths in a network*; Lawler (1972).
public struct YenPaths: Sendable {
  /// How many paths at most.
  public var count = 3
  /// What makes a path better.
  public var objective = PathObjective.shortest
  /// Paths with more hops are not considered; nil for any number.
  public var maximumHops: Int?

  public init() {}

  /// Returns up to `count` paths in the order of `objective`; none if nothing leads from `source`
  /// to `target` or they are the same node.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.invalidWeight` for a negative weight.
  public func paths(
    from source: Int, to target: Int, in graph: Graph
  ) throws(GraphError) -> [Path] {
    try graph.require(node: source)
    try graph.require(node: target)
    try graph.requireNoNegativeWeights()
    guard source != target, count > 0 else { return [] }
    let ends = (Int(graph.inner[source]), Int(graph.inner[target]))
    switch (objective, maximumHops) {
    case (.widest, _):
      return paths(between: ends, in: graph, WidthSearch())
    case (.shortest, .some):
      return paths(between: ends, in: graph, LayeredSearch())
    case (.shortest, .none):
      return paths(between: ends, in: graph, lengthSearch(.weight, to: ends.1, in: graph))
    case (.fewestHops, _):
      return paths(between: ends, in: graph, lengthSearch(.hops, to: ends.1, in: graph))
    }
  }

  private func lengthSearch(_ length: Length, to target: Int, in graph: Graph) -> LengthSearch {
    var search = LengthSearch(length: length, nodeCount: graph.nodeCount)
    if count > 1 { search.aim(at: target, in: graph) }
    return search
  }

  /// A path that waits, and the place in it where it leaves an earlier one.
  private struct Candidate {
    var nodes: [Int]
    var branch: Int
    var path: Path
  }

  private func paths(
    between ends: (Int, Int), in graph: Graph, _ search: some DetourSearch
  ) -> [Path] {
    var search = search
    var found: [Candidate] = []
    var waiting: [Candidate] = []
    extend([], to: ends, found: found, in: graph, &search, &waiting)
    while found.count < count, let best = takeBest(&waiting) {
      found.append(best)
      guard found.count < count else { break }
      for branch in best.branch..<best.nodes.count - 1 {
        extend(
          Array(best.nodes[..<branch]), to: (best.nodes[branch], ends.1), found: found, in: graph,
          &search, &waiting)
      }
    }
    return found.map(\.path)
  }

  /// Adds the best path that begins with `root`, goes on from `ends.0`, and is not found yet.
  private func extend(
    _ root: [Int], to ends: (start: Int, target: Int), found: [Candidate], in graph: Graph,
    _ search: inout some DetourSearch, _ waiting: inout [Candidate]
  ) {
    let beginning = root + [ends.start]
    var detour = Detour(
      start: ends.start, target: ends.target,
      isClosed: [Bool](repeating: false, count: graph.nodeCount))
    for node in root { detour.isClosed[node] = true }
    for path in found where path.nodes.starts(with: beginning) {
      detour.barred.insert(path.nodes[beginning.count])
    }
    let soFar = Path(inner: beginning, in: graph)
    detour.longest = soFar.longest
    detour.narrowest = soFar.narrowest
    if objective == .shortest {
      detour.maximumLength = usefulLength(found: found.count, waiting) - soFar.length
    }
    if let maximumHops {
      detour.maximumHops = maximumHops - root.count
      guard maximumHops > root.count else { return }
    }
    guard let rest = search.nodes(of: detour, in: graph) else { return }
    let nodes = root + rest
    guard nodes.count - 1 <= maximumHops ?? .max else { return }
    waiting.append(
      Candidate(nodes: nodes, branch: root.count, path: Path(inner: nodes, in: graph)))
  }

  /// How long another path may be and still come among the first `count`: no longer than the last
  /// of those that would be taken if no other came.
  private func usefulLength(found: Int, _ waiting: [Candidate]) -> Double {
    let wanted = count - found
    guard waiting.count >= wanted else { return .infinity }
    return waiting.map(\.path.length).sorted()[wanted - 1] * (1 + 1e-9)
  }

  private func takeBest(_ waiting: inout [Candidate]) -> Candidate? {
    guard var best = waiting.indices.first else { return nil }
    for place in waiting.indices.dropFirst()
    where objective.prefers(waiting[place].path, to: waiting[best].path) {
      best = place
    }
    return waiting.remove(at: best)
  }
}
