/// Why a graph cannot be built or measured.
public enum GraphError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A weight is not a finite number, or is negative in a graph that is not signed.
  case invalidWeight(edge: Int, weight: Double)
  /// An edge names a node that the graph does not have.
  case noSuchNode(node: Int, nodeCount: Int)
  /// A measure that needs positive lengths was asked of a graph with an edge of length zero or less.
  case lengthNotPositive(measure: String)
  /// An iteration did not settle.
  case didNotConverge(measure: String, iterations: Int)
  /// More shortest paths lead from one node to another than a floating-point number counts.
  case tooManyPaths(measure: String)
  /// Katz centrality counts ways that grow in number faster than `alpha` makes them count for less.
  case alphaTooLarge(alpha: Double, safe: Double)
  /// More nodes or edges than 32-bit indices reach.
  case tooLarge(count: Int)
  /// Two nodes that have to be parted are one.
  case sameEnds(node: Int)
  /// The weights of all edges add up to more than a floating-point number holds.
  case weightsTooLarge(measure: String)
  /// A line of an edge list, counted from 1, does not say what it should.
  case unreadable(line: Int, problem: LineProblem)
  /// A time is not a finite number.
  case invalidTime(edge: Int, time: Double)
  /// A pattern that needs more states than a search can keep apart.
  case patternTooLarge(pattern: String, states: Int)
  /// A weight that should be the chance that an edge holds is not above 0 and at most 1.
  case notAChance(weight: Double)

  /// What is wrong and what to do about it, for people.
  public var description: String {
    switch self {
    case .invalidWeight(let edge, let weight):
      "edge \(edge): weight \(weight) is not a finite number of at least 0; "
        + "leave the edge out, or build a signed graph"
    case .noSuchNode(let node, let nodeCount):
      "node \(node) does not exist; the graph has nodes 0 to \(nodeCount - 1)"
    case .lengthNotPositive(let measure):
      "\(measure) by length needs lengths above 0; give every edge a positive length, "
        + "or count hops instead"
    case .didNotConverge(let measure, let iterations):
      "\(measure) did not settle in \(iterations) iterations; "
        + "allow more of them or a larger tolerance"
    case .tooManyPaths(let measure):
      "\(measure) counts shortest paths, and two nodes have more than 1e308 of them; "
        + "leave out edges that repeat a pattern, or measure by lengths that differ"
    case .alphaTooLarge(let alpha, let safe):
      "alpha \(alpha) is too large for this graph: Katz centrality has no finite value; "
        + "\(safe) is safe, and is taken if none is given"
    case .tooLarge(let count):
      "\(count) nodes or edges are more than a graph holds (\(Int32.max)); split the graph"
    case .sameEnds(let node):
      "node \(node) cannot be parted from itself; name two nodes"
    case .weightsTooLarge(let measure):
      "\(measure) adds up weights, and their sum is not finite; divide all by the same number"
    case .unreadable(let line, let problem): "line \(line): \(problem)"
    case .notAChance(let weight):
      "weight \(weight) is no chance: it must be above 0 and at most 1; "
        + "leave out edges that never hold, and merge parallel edges by their maximum"
    case .invalidTime(let edge, let time):
      "edge \(edge): time \(time) is not a finite number; give the edge a time, or none at all"
    case .patternTooLarge(let pattern, let states):
      "the pattern '\(pattern.prefix(60))' needs more than \(states) states; "
        + "write it shorter, with fewer '.' and '!' before repeated parts"
    }
  }
}
