/// The parts of a graph within which every node reaches every other along edges.
///
/// - Complexity: O(*nodes* + *edges*).
/// - Source: Tarjan (1972), *Depth-first search and linear graph algorithms*.
public struct StrongComponents: Sendable {
  public init() {}

  /// Returns the number of each node's part; parts are numbered by their first node.
  public func labels(of graph: Graph) -> [Int] {
    ComponentLabels(inner: innerLabels(of: graph), of: graph).labels
  }

  /// Returns the parts as lists of nodes, each rising, ordered by their first node.
  public func parts(of graph: Graph) -> [[Int]] {
    ComponentLabels(labels: labels(of: graph)).parts
  }

  /// The part of each inner node: a part is numbered when it is complete, so every arc leads to a
  /// part with the same or a smaller number.
  ///
  /// A node is complete when all it leads to has been walked. `lows` holds the least turn that a
  /// node is known to lead back to; a node that leads back to none before itself closes a part.
  func innerLabels(of graph: Graph) -> [Int32] {
    let count = graph.nodeCount
    let offsets = graph.forward.offsets.span
    let neighbours = graph.forward.neighbours.span
    var labels = [Int32](repeating: -1, count: count)
    var lows = [Int32](repeating: -1, count: count)
    var turns = lows
    var arcs = [Int32](repeating: 0, count: count)
    var walk: [Int32] = []
    var open: [Int32] = []
    var turn: Int32 = 0
    var part: Int32 = 0

    for root in 0..<count where turns[root] < 0 {
      walk.append(Int32(root))
      while let top = walk.last {
        let node = Int(top)
        if turns[node] < 0 {
          turns[node] = turn
          lows[node] = turn
          turn += 1
          open.append(top)
          arcs[node] = offsets[unchecked: node]
        }
        // All neighbours are below the node count.
        if arcs[node] < offsets[unchecked: node + 1] {
          let other = Int(neighbours[unchecked: Int(arcs[node])])
          arcs[node] += 1
          if turns[other] < 0 {
            walk.append(Int32(other))
          } else if labels[other] < 0 {
            lows[node] = min(lows[node], turns[other])
          }
          continue
        }
        walk.removeLast()
        if let above = walk.last { lows[Int(above)] = min(lows[Int(above)], lows[node]) }
        guard lows[node] == turns[node] else { continue }
        while let member = open.popLast() {
          labels[Int(member)] = part
          if member == top { break }
        }
        part += 1
      }
    }
    return labels
  }
}
