/// The sum of the weights of a node's edges: parallel edges count each, a self-loop at both ends.
public struct Strength: Sendable {
  /// Which edges count: those in, those out, or both.
  public var direction = Direction.both
  public init() {}

  /// Returns one sum per node, in the unit of the weights. In an undirected graph all directions
  /// are the same.
  public func scores(of graph: Graph) -> [Double] {
    switch (graph.isDirected, direction) {
    case (false, _), (_, .outgoing): graph.outStrengths
    case (true, .incoming): graph.inStrengths
    case (true, .both): zip(graph.outStrengths, graph.inStrengths).map { $0 + $1 }
    }
  }
}
