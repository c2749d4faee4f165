/// How many edges a node has: parallel edges count each, a self-loop once at each of its ends.
public struct Degree: Sendable {
  /// Which edges count: those in, those out, or both.
  public var direction = Direction.both
  public init() {}

  /// Returns one count per node. In an undirected graph all directions are the same.
  public func scores(of graph: Graph) -> [Int] {
    switch (graph.isDirected, direction) {
    case (false, _), (_, .outgoing): graph.outDegrees
    case (true, .incoming): graph.inDegrees
    case (true, .both): zip(graph.outDegrees, graph.inDegrees).map { $0 + $1 }
    }
  }
}
