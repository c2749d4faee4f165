/// Who stands for and against whom, whichever way edges run: rows of neighbours with the sign of the
/// summed weights between the two. Self-loops and sums of 0 are left out; rows are sorted.
struct SignedRows: Sendable {
  private(set) var offsets: [Int32] = [0]
  private(set) var neighbours: [Int32] = []
  private(set) var isNegative: [Bool] = []

  init() {}

  /// Rows by inner node.
  init(_ graph: Graph) {
    for node in 0..<graph.nodeCount {
      var out = graph.forward.row(of: node)
      var into = graph.isDirected ? graph.backward.row(of: node) : 0..<0
      while !out.isEmpty || !into.isEmpty {
        let ahead = out.first.map { graph.forward.neighbours[$0] } ?? .max
        let behind = into.first.map { graph.backward.neighbours[$0] } ?? .max
        var sum = 0.0
        if ahead <= behind { sum += graph.forward.weights[out.removeFirst()] }
        if behind <= ahead { sum += graph.backward.weights[into.removeFirst()] }
        add(Int(min(ahead, behind)), isNegative: sum < 0, unless: sum == 0, from: node)
      }
      endRow()
    }
  }

  private mutating func add(
    _ neighbour: Int, isNegative: Bool, unless isNone: Bool, from node: Int
  ) {
    guard !isNone, neighbour != node else { return }
    neighbours.append(Int32(neighbour))
    self.isNegative.append(isNegative)
  }

  private mutating func endRow() { offsets.append(Int32(neighbours.count)) }

  var nodeCount: Int { offsets.count - 1 }

  func row(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// The rows of some nodes, numbered in the order given; `number` says which each is, or −1.
  func part(_ nodes: [Int32], numbered number: [Int32]) -> SignedRows {
    var part = SignedRows()
    for node in nodes {
      for place in row(of: Int(node)) where number[Int(neighbours[place])] >= 0 {
        part.neighbours.append(number[Int(neighbours[place])])
        part.isNegative.append(isNegative[place])
      }
      part.endRow()
    }
    return part
  }
}
