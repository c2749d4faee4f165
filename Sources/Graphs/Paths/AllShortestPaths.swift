/// Every shortest path between two nodes.
///
/// - Complexity: two searches of the graph, then O(*hops*) for each path. Edges of length zero may
///   lead into dead ends.
/// - Source: Dijkstra (1959).
public struct AllShortestPaths: Sendable {
  /// Whether an edge counts as one step or by its weight.
  public var length = Length.hops
  /// How many paths at most, the first in order; nil for all. Their number can double with every
  /// few hops.
  public var limit: Int?

  public init() {}

  /// Returns the paths in the order of their nodes. Lengths that differ by less than 1e-10 of
  /// themselves tie. None if nothing leads from `source` to `target` or they are the same node.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.invalidWeight` for a negative weight.
  public func paths(from source: Int, to target: Int, in graph: Graph) throws(GraphError) -> [Path]
  {
    try graph.require(node: source)
    try graph.require(node: target)
    if length == .weight { try graph.requireNoNegativeWeights() }
    let field = PathField(
      from: Int(graph.inner[source]), to: Int(graph.inner[target]), in: graph, length: length)
    guard let ends = field.ends, limit ?? 1 > 0 else { return [] }
    return paths(in: field, between: ends)
  }

  /// A search in depth that keeps its own stack.
  private func paths(in field: PathField, between ends: (source: Int, target: Int)) -> [Path] {
    let least = field.left[ends.source]
    var found: [Path] = []
    var isOnPath = [Bool](repeating: false, count: field.nodes.count)
    let row = field.row(of: ends.source)
    var path = [PathField.Place(node: ends.source, arc: row.lowerBound, end: row.upperBound)]
    isOnPath[ends.source] = true
    while let place = path.last {
      guard place.arc < place.end else {
        isOnPath[place.node] = false
        path.removeLast()
        continue
      }
      path[path.count - 1].arc += 1
      let next = Int(field.neighbours[place.arc])
      guard !isOnPath[next] else { continue }
      let reached = place.after(field.weights[place.arc], to: next, row: field.row(of: next))
      let sum = (length == .hops ? Double(path.count) : reached.length) + field.left[next]
      guard sum <= least || Tolerance.equal(sum, least) else { continue }
      if next == ends.target {
        found.append(field.path(over: path, last: reached))
        guard found.count < limit ?? .max else { return found }
      } else {
        isOnPath[next] = true
        path.append(reached)
      }
    }
    return found
  }
}
