/// The paths between two nodes whose steps have the types that a pattern asks for.
///
/// A path visits no node twice. Paths are told apart by their nodes and by the types of their
/// steps: two edges of one type between the same nodes make one path.
///
/// - Complexity: O(*nodes* × *states*) and the branches that can still reach the target in time;
///   the number of paths may grow with a power of their length.
/// - Source: Mendelzon, Wood (1995), *Finding regular simple paths in graph databases*; Korf (1985)
///   for going through lengths one by one.
public struct PatternPaths: Sendable {
  /// Paths with more hops are not considered; nil for any number.
  public var maximumHops: Int?
  /// How many paths at most, the first in order; nil for all.
  public var limit: Int?

  public init() {}

  /// Returns the paths, fewest hops first, then step by step by node and type. None if nothing
  /// matches, or if `source` and `target` are the same node.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.patternTooLarge`, `GraphError.tooLarge`.
  public func paths(
    from source: Int, to target: Int, matching pattern: PathPattern, in graph: TypedGraph
  ) throws(GraphError) -> [TypedPath] {
    try graph.require(node: source)
    try graph.require(node: target)
    let machine = try PatternMachine(pattern, for: graph)
    let most = min(maximumHops ?? .max, graph.nodeCount - 1)
    guard source != target, most > 0, limit ?? 1 > 0 else { return [] }
    let reach = try PatternReach(
      to: target, in: graph, machine: machine, shape: .path(source: source), maximumHops: most)
    guard reach.steps(from: source, in: 0) > 0 else { return [] }
    var walk = Walk(
      graph: graph, machine: machine, reach: reach, longest: machine.longestMatches(),
      source: source, limit: limit ?? .max)
    var hops: Int? = reach.steps(from: source, in: 0)
    while let length = hops, length <= most, walk.found.count < walk.limit {
      hops = walk.findPaths(of: length)
    }
    return walk.found
  }

  /// Returns a shortest walk that matches: the least node at each step, then the least type. It may
  /// come back to a node, which a path must not; nil if there is none. A pattern that matches
  /// nothing at all, such as `a*`, gives a walk without steps from a node to itself.
  ///
  /// `maximumHops` holds, `limit` does not.
  ///
  /// - Complexity: O((*nodes* + *edges*) × *states*).
  /// - Throws: `GraphError.noSuchNode`, `GraphError.patternTooLarge`, `GraphError.tooLarge`.
  public func shortestWalk(
    from source: Int, to target: Int, matching pattern: PathPattern, in graph: TypedGraph
  ) throws(GraphError) -> TypedPath? {
    try graph.require(node: source)
    try graph.require(node: target)
    let machine = try PatternMachine(pattern, for: graph)
    let reach = try PatternReach(
      to: target, in: graph, machine: machine, shape: .walk, maximumHops: maximumHops ?? .max)
    guard reach.steps(from: source, in: 0) >= 0 else { return nil }
    var nodes = [source]
    var symbols: [Int32] = []
    var node = source
    var state = 0
    while reach.steps(from: node, in: state) > 0 {
      let left = reach.steps(from: node, in: state)
      for step in graph.steps.row(of: node) {
        let next = Int(graph.steps.neighbours[step])
        let symbol = graph.steps.symbols[step]
        let following = Int(machine.following[state * machine.symbolCount + Int(symbol)])
        guard following >= 0, reach.steps(from: next, in: following) == left - 1 else { continue }
        nodes.append(next)
        symbols.append(symbol)
        node = next
        state = following
        break
      }
    }
    return TypedPath(nodes: nodes, symbols: symbols, in: graph)
  }

  /// A search in depth for paths of one length, which keeps its own stack.
  private struct Walk {
    let graph: TypedGraph
    let machine: PatternMachine
    let reach: PatternReach
    let longest: [Int]
    let source: Int
    let limit: Int
    var found: [TypedPath] = []

    /// A node on the path, the state there, and the next step to try.
    private struct Place {
      var node: Int
      var state: Int
      var step: Int
    }

    /// Adds the paths with `length` hops, and returns the next length that may have some.
    mutating func findPaths(of length: Int) -> Int? {
      let rows = graph.steps
      var longer: Int?
      var isOnPath = [Bool](repeating: false, count: graph.nodeCount)
      var symbols: [Int32] = []
      var path = [Place(node: source, state: 0, step: rows.row(of: source).lowerBound)]
      isOnPath[source] = true
      while let place = path.last {
        guard place.step < rows.row(of: place.node).upperBound else {
          isOnPath[place.node] = false
          path.removeLast()
          if !symbols.isEmpty { symbols.removeLast() }
          continue
        }
        path[path.count - 1].step += 1
        let next = Int(rows.neighbours[place.step])
        let symbol = rows.symbols[place.step]
        let state = Int(machine.following[place.state * machine.symbolCount + Int(symbol)])
        guard state >= 0, !isOnPath[next] else { continue }
        let hops = path.count
        let left = reach.steps(from: next, in: state)
        guard left >= 0 else { continue }
        guard hops + left <= length else {
          longer = min(longer ?? .max, hops + left)
          continue
        }
        guard length - hops <= longest[state] else { continue }
        if hops < length {
          // The target ends a path: one that comes to it early has been found.
          guard left > 0 else { continue }
          isOnPath[next] = true
          symbols.append(symbol)
          path.append(Place(node: next, state: state, step: rows.row(of: next).lowerBound))
        } else {
          found.append(
            TypedPath(nodes: path.map(\.node) + [next], symbols: symbols + [symbol], in: graph))
          guard found.count < limit else { return nil }
        }
      }
      return longer
    }
  }
}
