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
  /// More nodes or edges than 32-bit indices reach.
  case tooLarge(count: Int)
  /// The weights of all edges add up to more than a floating-point number holds.
  case weightsTooLarge(measure: String)
  /// A line of an edge list, counted from 1, does not say what it should.
  case unreadable(line: Int, problem: LineProblem)

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
    case .tooLarge(let count):
      "\(count) nodes or edges are more than a graph holds (\(Int32.max)); split the graph"
    case .weightsTooLarge(let measure):
      "\(measure) adds up weights, and their sum is not finite; divide all by the same number"
    case .unreadable(let line, let problem): "line \(line): \(problem)"
    }
  }
}
