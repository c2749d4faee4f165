/// How often an edge is answered by one the other way.
///
/// Weights, parallel edges and self-loops do not matter.
///
/// - Complexity: O(*nodes* + *edges*).
/// - Source: Wasserman, Faust (1994), *Social Network Analysis*, section 13.1.
public struct Reciprocity: Sendable {
  public init() {}

  /// Returns the share of edges that are answered, in 0...1, and 1 in an undirected graph; nil if no
  /// edge joins two nodes.
  public func value(of graph: Graph) -> Double? {
    let ways = Ties(of: graph).ways
    let leading = ways.count { $0 & Ties.out != 0 }
    let answered = ways.count { $0 == Ties.out | Ties.back }
    return leading > 0 ? Double(answered) / Double(leading) : nil
  }
}
