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
    let forward = graph.forward.neighbours
    let backward = graph.backward.neighbours
    let outward = graph.isDirected ? Ties.out : Ties.out | Ties.back
    adjacency.offsets.reserveCapacity(graph.nodeCount + 1)
    adjacency.neighbours.reserveCapacity(forward.count)
    adjacency.weights.reserveCapacity(forward.count)
    ways.reserveCapacity(forward.count)
    for node in 0..<graph.nodeCount {
      var leaving = graph.forward.row(of: node)
      var arriving = graph.isDirected ? graph.backward.row(of: node) : 0..<0
      while true {
        // No node has the number Int32.max: it stands for the end of a row.
        let next = leaving.first.map { forward[$0] } ?? .max
        let last = arriving.first.map { backward[$0] } ?? .max
        let other = min(next, last)
        if other == .max { break }
        var weight = 0.0
        var way: UInt8 = 0
        if next == other, let arc = leaving.popFirst() {
          weight += graph.forward.weights[arc]
          way |= outward
        }
        if last == other, let arc = arriving.popFirst() {
          weight += graph.backward.weights[arc]
          way |= Ties.back
        }
        if Int(other) != node, weight > 0 || !leavesOutWeightless {
          adjacency.neighbours.append(other)
          adjacency.weights.append(weight)
          ways.append(way)
        }
      }
      adjacency.offsets.append(Int32(adjacency.neighbours.count))
    }
  }

  var nodeCount: Int { adjacency.offsets.count - 1 }

  /// How many others each inner node is tied to.
  var degrees: [Int] { (0..<nodeCount).map { adjacency.row(of: $0).count } }
}
