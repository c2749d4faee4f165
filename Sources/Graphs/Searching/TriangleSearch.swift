/// Three nodes tied to each other, `first` > `second` > `third`, and the arcs of `Ties` between
/// them, from the later node to the earlier.
struct Triangle: Sendable {
  var first: Int32
  var second: Int32
  var third: Int32
  var firstToSecond: Int32
  var firstToThird: Int32
  var secondToThird: Int32
}

/// Counts something over all triangles.
protocol TriangleVisitor {
  mutating func visit(_ triangles: [Triangle])
}

/// Finds each triangle once: ties of a node to earlier nodes are marked, then the earlier ties of
/// those are looked up among the marks.
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
    var found: [Triangle] = []
    found.reserveCapacity(2 * batch)
    for first in 0..<ties.nodeCount {
      let start = Int(offsets[unchecked: first])
      let end = Int(offsets[unchecked: first + 1])
      // All neighbours are below the node count, the size of `marks`, as those of `Adjacency` are.
      var mark = marks.mutableSpan
      var middle = start
      while middle < end, Int(neighbours[unchecked: middle]) < first {
        mark[unchecked: Int(neighbours[unchecked: middle])] = Int32(middle)
        middle += 1
      }
      guard middle > start else { continue }
      for arc in start..<middle {
        let second = neighbours[unchecked: arc]
        var next = Int(offsets[unchecked: Int(second)])
        let last = Int(offsets[unchecked: Int(second) + 1])
        while next < last, neighbours[unchecked: next] < second {
          let third = neighbours[unchecked: next]
          let other = mark[unchecked: Int(third)]
          if other >= 0 {
            found.append(
              Triangle(
                first: Int32(first), second: second, third: third, firstToSecond: Int32(arc),
                firstToThird: other, secondToThird: Int32(next)))
          }
          next += 1
        }
      }
      for arc in start..<middle { mark[unchecked: Int(neighbours[unchecked: arc])] = -1 }
      if found.count >= batch {
        visitor.visit(found)
        found.removeAll(keepingCapacity: true)
      }
    }
    visitor.visit(found)
  }
}
