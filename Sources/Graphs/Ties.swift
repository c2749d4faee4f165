/// The graph without directions: each pair of joined nodes is tied once, self-loops are left out.
///
/// Rows are sorted, so the ties of a node to those before it come first. Because inner nodes are
/// numbered by falling degree, those are the ties to busier nodes, and no node has many: listing
/// triangles by them takes O(*edges*^1.5) steps.
struct Ties: Sendable {
  /// An arc each way for each tie, as long as all its weights summed (an undirected edge once).
  private(set) var adjacency = Adjacency()
  /// What runs along each arc of `adjacency`: `out`, `back`, or both.
  private(set) var ways: [UInt8] = []

  static let out: UInt8 = 1
  static let back: UInt8 = 2

  /// The same tie seen from its other end.
  static func turned(_ way: UInt8) -> UInt8 { way >> 1 | (way & out) << 1 }

  /// - Parameter leavesOutWeightless: whether ties of weight 0 do not count.
  /// - Complexity: O(*nodes* + *edges*).
  init(of graph: Graph, leavesOutWeightless: Bool = false) {
    let bound =
      graph.forward.neighbours.count + (graph.isDirected ? graph.backward.neighbours.count : 0)
    adjacency.offsets.reserveCapacity(graph.nodeCount + 1)
    var neighbours = [Int32](repeating: 0, count: bound)
    var weights = [Double](repeating: 0, count: bound)
    ways = [UInt8](repeating: 0, count: bound)
    var count = 0
    let leaving = (graph.forward.neighbours.span, graph.forward.weights.span)
    let arriving = (graph.backward.neighbours.span, graph.backward.weights.span)
    let outward = graph.isDirected ? Ties.out : Ties.out | Ties.back
    for node in 0..<graph.nodeCount {
      // There are as many ties as arcs each way at most: `count` stays below `bound`.
      var neighbourSpan = neighbours.mutableSpan
      var weightSpan = weights.mutableSpan
      var waySpan = ways.mutableSpan
      let row = graph.forward.row(of: node)
      let backRow = graph.isDirected ? graph.backward.row(of: node) : 0..<0
      var arc = row.lowerBound
      var back = backRow.lowerBound
      while arc < row.upperBound || back < backRow.upperBound {
        // No node has the number Int32.max: it stands for the end of a row.
        let next = arc < row.upperBound ? leaving.0[unchecked: arc] : .max
        let last = back < backRow.upperBound ? arriving.0[unchecked: back] : .max
        let other = min(next, last)
        var weight = 0.0
        var way: UInt8 = 0
        if next == other {
          weight += leaving.1[unchecked: arc]
          way |= outward
          arc += 1
        }
        if last == other {
          weight += arriving.1[unchecked: back]
          way |= Ties.back
          back += 1
        }
        if Int(other) != node, weight > 0 || !leavesOutWeightless {
          neighbourSpan[unchecked: count] = other
          weightSpan[unchecked: count] = weight
          waySpan[unchecked: count] = way
          count += 1
        }
      }
      adjacency.offsets.append(Int32(count))
    }
    neighbours.removeLast(bound - count)
    weights.removeLast(bound - count)
    ways.removeLast(bound - count)
    adjacency.neighbours = neighbours
    adjacency.weights = weights
  }

  var nodeCount: Int { adjacency.offsets.count - 1 }

  /// How many others each inner node is tied to.
  var degrees: [Int] { (0..<nodeCount).map { adjacency.row(of: $0).count } }
}
