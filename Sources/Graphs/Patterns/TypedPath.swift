/// A way through a typed graph: the nodes, and what is walked over between them.
public struct TypedPath: Sendable, Hashable {
  /// One step.
  public struct Step: Sendable, Hashable {
    /// What kind of tie it is.
    public var type: String
    /// True when the step goes against its edge.
    public var isInverse: Bool
  }

  /// From the first to the last.
  public var nodes: [Int]
  /// One fewer than nodes.
  public var steps: [Step]

  /// The types of its steps, in order.
  public var types: [String] { steps.map(\.type) }
  /// How many steps it has.
  public var hops: Int { steps.count }

  init(nodes: [Int], symbols: [Int32], in graph: TypedGraph) {
    self.nodes = nodes
    steps = symbols.map {
      Step(type: graph.types[Int($0 / 2)], isInverse: $0 % 2 == 1)
    }
  }
}
