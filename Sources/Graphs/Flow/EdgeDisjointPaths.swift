/// As many paths between two nodes as share no edge: routes that do not fail together.
///
/// Parallel edges are one edge. An undirected edge serves one path only, in one direction.
///
/// - Complexity: O(*paths* × *edges*) for few paths; as `MaximumFlow` at worst.
/// - Source: Menger (1927), *Zur allgemeinen Kurventheorie*; Even, Tarjan (1975).
public struct EdgeDisjointPaths: Sendable {
  public init() {}

  /// Returns how many there are: as many edges must be cut to part the two.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.sameEnds` if both are one node.
  public func count(from source: Int, to target: Int, in graph: Graph) throws(GraphError) -> Int {
    var flow = MaximumFlow()
    flow.capacity = .one
    return Int(try flow.value(from: source, to: target, in: graph))
  }

  /// Returns a largest set of such paths, in the order of `PathObjective.fewestHops`. Which one of
  /// several largest sets follows from the graph alone.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.sameEnds` if both are one node.
  public func paths(from source: Int, to target: Int, in graph: Graph) throws(GraphError) -> [Path]
  {
    var flow = MaximumFlow()
    flow.capacity = .one
    var search = try flow.search(from: source, to: target, in: graph)
    let count = Int(search.maximize())
    var isUsed = search.flows.map { $0 > 0 }
    if !graph.isDirected { dropOpposite(&isUsed, in: graph) }
    let ends = (Int(graph.inner[source]), Int(graph.inner[target]))
    var paths = (0..<count).map { _ in
      Path(inner: walk(between: ends, along: &isUsed, in: graph), in: graph)
    }
    paths.sort { PathObjective.fewestHops.prefers($0, to: $1) }
    return paths
  }

  /// Flows both ways over one edge cancel.
  private func dropOpposite(_ isUsed: inout [Bool], in graph: Graph) {
    for node in 0..<graph.nodeCount {
      for arc in graph.forward.row(of: node) where isUsed[arc] {
        let next = Int(graph.forward.neighbours[arc])
        if let other = graph.forward.arc(from: next, to: node), other != arc, isUsed[other] {
          isUsed[arc] = false
          isUsed[other] = false
        }
      }
    }
  }

  /// Takes one path out of the used arcs; circles it runs into are dropped.
  ///
  /// As much flow leaves a node as comes in, so a walk from the source ends only at the target.
  private func walk(
    between ends: (source: Int, target: Int), along isUsed: inout [Bool], in graph: Graph
  ) -> [Int] {
    var nodes = [ends.source]
    var places = [ends.source: 0]
    var node = ends.source
    while node != ends.target {
      guard let arc = graph.forward.row(of: node).first(where: { isUsed[$0] }) else { break }
      isUsed[arc] = false
      node = Int(graph.forward.neighbours[arc])
      if let place = places[node] {
        for dropped in nodes[(place + 1)...] { places[dropped] = nil }
        nodes.removeSubrange((place + 1)...)
      } else {
        places[node] = nodes.count
        nodes.append(node)
      }
    }
    return nodes
  }
}
