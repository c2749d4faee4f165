/// Three nodes tied to each other, `first` > `second` > `third`, and the arcs of `Ties` between
/// them, from the later node to the earlier.
struct Triangle: Sendable {
  var first: Int32
  var second: Int32
  var third: Int32
  var firstToSecond: Int32
  var firstToThird: Int32
  var secondToThird: Int32

  static let none = Triangle(
    first: 0, second: 0, third: 0, firstToSecond: 0, firstToThird: 0, secondToThird: 0)
}

/// Counts something over all triangles.
protocol TriangleVisitor {
  mutating func visit(_ triangles: Span<Triangle>)
}

/// Finds each triangle once, from its second node: the ties of that to earlier nodes are marked, and
/// the earlier ties of each later node looked up among the marks.
///
/// - Complexity: O(*edges*^1.5), since no node is tied to many busier ones.
/// - Source: Chiba, Nishizeki (1985); Latapy (2008), *Main-memory triangle computations*.
enum TriangleSearch {
  /// Triangles are handed on in batches of about this many.
  private static let batch = 4096

  static func visitAll(in ties: Ties, _ visitor: inout some TriangleVisitor) {
    let offsets = ties.adjacency.offsets.span
    let neighbours = ties.adjacency.neighbours.span
    var marks = [Int32](repeating: -1, count: ties.nodeCount)
    // For each node, the first arc not yet looked at. Second nodes rise, so it leads to the second
    // node in hand if any arc does, and all before it lead to earlier nodes.
    var nextArcs = Array(ties.adjacency.offsets.dropLast())
    let longest = (0..<ties.nodeCount).reduce(0) { max($0, ties.adjacency.row(of: $1).count) }
    var found = [Triangle](repeating: Triangle.none, count: max(batch, longest))
    var count = 0
    for second in 0..<ties.nodeCount {
      // All neighbours are below the node count, the size of `marks` and `nextArcs`.
      var nexts = nextArcs.mutableSpan
      var mark = marks.mutableSpan
      let start = Int(offsets[unchecked: second])
      let middle = Int(nexts[unchecked: second])
      for arc in start..<middle { mark[unchecked: Int(neighbours[unchecked: arc])] = Int32(arc) }
      for arc in middle..<Int(offsets[unchecked: second + 1]) {
        let first = Int(neighbours[unchecked: arc])
        let begin = Int(offsets[unchecked: first])
        let end = Int(nexts[unchecked: first])
        nexts[unchecked: first] += 1
        guard start < middle, begin < end else { continue }
        if count + end - begin > found.count {
          visitor.visit(found.span.extracting(0..<count))
          count = 0
        }
        // Every tie looked up is written down, but the next is written over it unless it was marked:
        // there is room for all.
        var room = found.mutableSpan
        for place in begin..<end {
          let third = neighbours[unchecked: place]
          let other = mark[unchecked: Int(third)]
          room[unchecked: count] = Triangle(
            first: Int32(first), second: Int32(second), third: third, firstToSecond: Int32(end),
            firstToThird: Int32(place), secondToThird: other)
          count += other >= 0 ? 1 : 0
        }
      }
      for arc in start..<middle { mark[unchecked: Int(neighbours[unchecked: arc])] = -1 }
    }
    visitor.visit(found.span.extracting(0..<count))
  }
}
