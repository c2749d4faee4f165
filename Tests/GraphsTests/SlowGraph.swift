import Graphs

/// A graph as sets of nodes: what slow references are written on, straight from a definition.
struct SlowGraph {
  /// The nodes each node leads to, itself left out.
  var successors: [Set<Int>]

  init(_ graph: Graph) {
    successors = (0..<graph.nodeCount).map { Set(graph.neighbours(of: $0)).subtracting([$0]) }
  }

  var nodes: Range<Int> { successors.indices }

  func leads(_ one: Int, _ other: Int) -> Bool { successors[one].contains(other) }

  func isTied(_ one: Int, _ other: Int) -> Bool { leads(one, other) || leads(other, one) }

  func ties(of node: Int) -> Set<Int> { Set(nodes.filter { isTied($0, node) }) }

  /// The nodes that can be reached from `start` without `closed`, `start` included.
  func reach(from start: Int, without closed: Int? = nil) -> Set<Int> {
    var reached: Set<Int> = start == closed ? [] : [start]
    var rest = Array(reached)
    while let node = rest.popLast() {
      for next in successors[node] where next != closed && reached.insert(next).inserted {
        rest.append(next)
      }
    }
    return reached
  }

  /// All ties both ways.
  var undirected: SlowGraph {
    var copy = self
    for node in nodes { copy.successors[node] = ties(of: node) }
    return copy
  }

  func without(_ one: Int, _ other: Int) -> SlowGraph {
    var copy = self
    copy.successors[one].remove(other)
    copy.successors[other].remove(one)
    return copy
  }
}
