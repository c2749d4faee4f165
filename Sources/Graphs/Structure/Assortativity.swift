/// Whether busy nodes are tied to busy nodes: the correlation of degrees over edges.
///
/// Above 0 the busy keep to the busy; below 0 they are tied to those with few ties, as in most trees
/// and stars. Weights, parallel edges and self-loops do not matter.
///
/// - Complexity: O(*nodes* + *edges*).
/// - Source: Newman (2002), *Assortative mixing in networks*; (2003) for directed graphs.
public struct Assortativity: Sendable {
  public init() {}

  /// Returns Pearson's correlation, in −1...1, of the degrees at both ends of the edges: of the
  /// source's out-degree and the target's in-degree in a directed graph. Nil if all are alike at one
  /// of the ends.
  public func value(of graph: Graph) -> Double? {
    let ties = Ties(of: graph)
    var leaving = [Int](repeating: 0, count: graph.nodeCount)
    var arriving = leaving
    for node in 0..<graph.nodeCount {
      for arc in ties.adjacency.row(of: node) {
        if ties.ways[arc] & Ties.out != 0 { leaving[node] += 1 }
        if ties.ways[arc] & Ties.back != 0 { arriving[node] += 1 }
      }
    }
    let edges = Double(leaving.reduce(0, +))
    guard edges > 0 else { return nil }
    // Each node's degree counts once for each of its edges.
    let sourceMean = leaving.reduce(0) { $0 + Double($1) * Double($1) } / edges
    let targetMean = arriving.reduce(0) { $0 + Double($1) * Double($1) } / edges
    var together = 0.0
    var sourceSpread = 0.0
    var targetSpread = 0.0
    for node in 0..<graph.nodeCount {
      let source = Double(leaving[node]) - sourceMean
      let target = Double(arriving[node]) - targetMean
      sourceSpread += Double(leaving[node]) * source * source
      targetSpread += Double(arriving[node]) * target * target
      for arc in ties.adjacency.row(of: node) where ties.ways[arc] & Ties.out != 0 {
        let other = Int(ties.adjacency.neighbours[arc])
        together += source * (Double(arriving[other]) - targetMean)
      }
    }
    // Equal degrees may leave a spread of rounding errors only.
    let least = 1e-12 * edges
    guard sourceSpread > least * sourceMean * sourceMean,
      targetSpread > least * targetMean * targetMean
    else { return nil }
    return together / (sourceSpread * targetSpread).squareRoot()
  }
}
