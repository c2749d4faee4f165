/// Whether the friends of friends are friends, and the enemies of enemies: triangles by their number
/// of negative edges. None or two of them is balanced, one or three is not.
///
/// Two nodes stand for or against each other as the sum of the weights between them is above or
/// below 0, whichever way edges run.
///
/// - Complexity: O(*edges*^1.5).
/// - Source: Heider (1946); Cartwright, Harary (1956), *Structural balance*.
public struct TriangleBalance: Sendable {
  public init() {}

  /// The triangles of a graph.
  public struct Census: Sendable, Hashable {
    /// How many triangles have no, one, two and three negative edges.
    public var byNegativeEdges = [0, 0, 0, 0]

    /// How many triangles there are.
    public var triangles: Int { byNegativeEdges.reduce(0, +) }

    /// The share of triangles that are balanced; nil if there are none.
    public var balancedShare: Double? {
      triangles == 0
        ? nil : Double(byNegativeEdges[0] + byNegativeEdges[2]) / Double(triangles)
    }
  }

  /// Returns the count of triangles.
  public func census(of graph: Graph) -> Census {
    let rows = SignedRows(graph)
    var census = Census()
    // Inner nodes are numbered by falling degree: rows of lower numbers are short.
    var signs = [Int](repeating: -1, count: rows.nodeCount)
    for node in 0..<rows.nodeCount {
      let lower = lowerNeighbours(of: node, in: rows)
      for place in lower { signs[Int(rows.neighbours[place])] = rows.isNegative[place] ? 1 : 0 }
      for place in lower {
        let middle = Int(rows.neighbours[place])
        let first = rows.isNegative[place] ? 1 : 0
        for other in lowerNeighbours(of: middle, in: rows) {
          let second = signs[Int(rows.neighbours[other])]
          guard second >= 0 else { continue }
          census.byNegativeEdges[first + second + (rows.isNegative[other] ? 1 : 0)] += 1
        }
      }
      for place in lower { signs[Int(rows.neighbours[place])] = -1 }
    }
    return census
  }

  private func lowerNeighbours(of node: Int, in rows: SignedRows) -> Range<Int> {
    let row = rows.row(of: node)
    var end = row.lowerBound
    while end < row.upperBound, Int(rows.neighbours[end]) < node { end += 1 }
    return row.lowerBound..<end
  }
}
