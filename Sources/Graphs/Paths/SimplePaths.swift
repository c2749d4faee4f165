/// All paths between two nodes with at most so many hops, none with a loop.
///
/// Branches that cannot come to the target in time are not entered.
///
/// - Complexity: two searches of the graph, then O(*hops*) for each branch that still can; the
///   number of paths grows with a power of their length.
/// - Source: Read, Tarjan (1975), *Bounds on backtrack algorithms*; Korf (1985) for going through
///   lengths one by one.
public struct SimplePaths: Sendable {
  /// Paths with more steps are left out.
  public var maximumHops = 4
  /// How many paths at most, the first in order; nil for all.
  public var limit: Int?

  public init() {}

  /// Returns the paths, fewest hops first, then in the order of their nodes. None if nothing leads
  /// from `source` to `target` or they are the same node. Weights do not matter.
  ///
  /// - Throws: `GraphError.noSuchNode`.
  public func paths(from source: Int, to target: Int, in graph: Graph) throws(GraphError) -> [Path]
  {
    try walk(from: source, to: target, in: graph, isCounting: false).found
  }

  /// Returns how many there are, without building them; no more than `limit`.
  ///
  /// - Throws: `GraphError.noSuchNode`.
  public func count(from source: Int, to target: Int, in graph: Graph) throws(GraphError) -> Int {
    try walk(from: source, to: target, in: graph, isCounting: true).count
  }

  private func walk(
    from source: Int, to target: Int, in graph: Graph, isCounting: Bool
  ) throws(GraphError) -> Walk {
    try graph.require(node: source)
    try graph.require(node: target)
    var walk = Walk(isCounting: isCounting, limit: limit ?? .max)
    let most = min(maximumHops, graph.nodeCount - 1)
    guard source != target, most > 0, walk.limit > 0 else { return walk }
    let field = PathField(
      from: Int(graph.inner[source]), to: Int(graph.inner[target]), in: graph, length: .hops,
      limit: Double(most))
    guard let ends = field.ends else { return walk }
    var hops: Int? = Int(field.left[ends.source])
    while let length = hops, length <= most, walk.count < walk.limit {
      hops = walk.findPaths(of: length, in: field, between: ends)
    }
    return walk
  }

  /// A search in depth for paths of one length, which keeps its own stack.
  private struct Walk {
    let isCounting: Bool
    let limit: Int
    var count = 0
    var found: [Path] = []

    /// Adds the paths with `length` hops, and returns the next length that may have some.
    mutating func findPaths(
      of length: Int, in field: PathField, between ends: (source: Int, target: Int)
    ) -> Int? {
      // The last step is not searched for: it is the arc to the target, if there is one.
      var lastWeights = [Double](repeating: 0, count: field.nodes.count)
      for node in field.nodes.indices {
        for arc in field.row(of: node) where Int(field.neighbours[arc]) == ends.target {
          lastWeights[node] = field.weights[arc]
        }
      }
      let neighbours = field.neighbours.span
      let weights = field.weights.span
      let left = field.left.span
      var longer: Int?
      var isOnPath = [Bool](repeating: false, count: field.nodes.count)
      let row = field.row(of: ends.source)
      var path = [PathField.Place(node: ends.source, arc: row.lowerBound, end: row.upperBound)]
      isOnPath[ends.source] = true
      while var place = path.last {
        guard place.arc < place.end else {
          isOnPath[place.node] = false
          path.removeLast()
          continue
        }
        let arc = place.arc
        place.arc += 1
        path[path.count - 1].arc = place.arc
        // Rows hold nodes of the field only, and `left` has one number for each.
        let next = Int(neighbours[unchecked: arc])
        guard !isOnPath[next] else { continue }
        let hops = path.count
        let rest = Int(left[unchecked: next])
        guard hops + rest <= length else {
          longer = min(longer ?? .max, hops + rest)
          continue
        }
        // The target ends a path: one that comes to it early has been found.
        guard rest > 0 || hops == length else { continue }
        guard hops + 1 >= length else {
          isOnPath[next] = true
          path.append(place.after(weights[unchecked: arc], to: next, row: field.row(of: next)))
          continue
        }
        count += 1
        if !isCounting {
          var last = place.after(weights[unchecked: arc], to: next, row: 0..<0)
          let between = rest > 0 ? next : nil
          if rest > 0 { last = last.after(lastWeights[next], to: ends.target, row: 0..<0) }
          found.append(field.path(over: path, between: between, last: last))
        }
        guard count < limit else { return nil }
        // Longer paths may go on from the last node but one; the next length is the least.
        guard rest > 0, (longer ?? .max) > length + 1 else { continue }
        for arc in field.row(of: next) {
          let beyond = Int(neighbours[unchecked: arc])
          guard beyond != ends.target, !isOnPath[beyond] else { continue }
          longer = min(longer ?? .max, hops + 1 + Int(left[unchecked: beyond]))
        }
      }
      return longer
    }
  }
}
