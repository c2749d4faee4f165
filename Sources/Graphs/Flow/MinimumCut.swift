/// The cheapest edges to take away so that nothing leads from one node to another any more.
///
/// Their capacities sum to the greatest flow. Of several such cuts this is the one nearest the
/// source: no other has a smaller source's side.
///
/// - Complexity: as `MaximumFlow`.
/// - Source: Ford, Fulkerson (1956), *Maximal flow through a network*.
public struct MinimumCut: Sendable {
  /// What each edge can carry: its weight, or one.
  public var capacity = Capacity.weight

  /// A cut of a graph in two.
  public struct Cut: Sendable, Equatable {
    /// The sum of the capacities of `edges`.
    public var value: Double
    /// The edges from the source's side to the target's, by source, then target.
    public var edges: [Edge]
    /// The nodes that the source still reaches, rising.
    public var sourceSide: [Int]
    /// All other nodes, rising.
    public var targetSide: [Int]
  }

  /// An edge that a cut takes away.
  public struct Edge: Sendable, Hashable {
    /// The node it leads from.
    public var source: Int
    /// The node it leads to.
    public var target: Int
    /// Its weight.
    public var weight: Double
  }

  public init() {}

  /// Returns the cut between `source` and `target`; without edges if nothing leads there.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.invalidWeight` for a negative weight,
  ///   `GraphError.sameEnds` if both are one node.
  public func cut(from source: Int, to target: Int, in graph: Graph) throws(GraphError) -> Cut {
    var flow = MaximumFlow()
    flow.capacity = capacity
    var search = try flow.search(from: source, to: target, in: graph)
    _ = search.maximize()
    let isNear = search.sourceSide()
    var cut = Cut(value: 0, edges: [], sourceSide: [], targetSide: [])
    for node in 0..<graph.nodeCount {
      let inner = Int(graph.inner[node])
      guard isNear[inner] else {
        cut.targetSide.append(node)
        continue
      }
      cut.sourceSide.append(node)
      let first = cut.edges.count
      for arc in graph.forward.row(of: inner) {
        let next = Int(graph.forward.neighbours[arc])
        let weight = graph.forward.weights[arc]
        // An edge of weight 0 carries nothing: it need not be cut.
        if !isNear[next], capacity == .one || weight > 0 {
          cut.edges.append(
            Edge(source: node, target: Int(graph.given[next]), weight: weight))
        }
      }
      cut.edges[first...].sort { $0.target < $1.target }
    }
    for edge in cut.edges { cut.value += capacity == .one ? 1 : edge.weight }
    return cut
  }
}
