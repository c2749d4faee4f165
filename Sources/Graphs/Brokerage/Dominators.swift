/// Whom everything from a source must pass: the dominator tree.
///
/// A node dominates another if every path from the root to the other runs through it. Each node that
/// the root reaches has one nearest dominator, its immediate dominator, and those make up a tree.
/// In an undirected graph, edges run both ways.
///
/// - Complexity: O(*edges* log *nodes*).
/// - Source: Lengauer, Tarjan (1979), *A fast algorithm for finding dominators in a flowgraph*.
public struct Dominators: Sendable {
  public init() {}

  /// Returns the immediate dominator of each node; nil for the root and for what it does not reach.
  ///
  /// - Throws: `GraphError.noSuchNode`.
  public func immediate(from root: Int, in graph: Graph) throws(GraphError) -> [Int?] {
    try graph.require(node: root)
    var walk = DominatorWalk(from: Int(graph.inner[root]), in: graph)
    let dominators = walk.dominators(in: graph)
    var result = [Int?](repeating: nil, count: graph.nodeCount)
    for turn in dominators.indices.dropFirst() {
      let node = Int(graph.given[Int(walk.order[turn])])
      result[node] = Int(graph.given[Int(walk.order[Int(dominators[turn])])])
    }
    return result
  }

  /// Returns, for each node, how many others the root reaches only through it; 0 for what the root
  /// does not reach, and all that it reaches for the root.
  ///
  /// - Throws: `GraphError.noSuchNode`.
  public func dominated(from root: Int, in graph: Graph) throws(GraphError) -> [Int] {
    try graph.require(node: root)
    var walk = DominatorWalk(from: Int(graph.inner[root]), in: graph)
    let dominators = walk.dominators(in: graph)
    var counts = [Int](repeating: 0, count: graph.nodeCount)
    // A dominator is walked before what it dominates.
    for turn in dominators.indices.dropFirst().reversed() {
      counts[Int(walk.order[Int(dominators[turn])])] += counts[Int(walk.order[turn])] + 1
    }
    return graph.inGivenOrder(counts)
  }
}

/// A depth-first walk from a root, and the forest of Lengauer and Tarjan over it. All but `order` is
/// by turn, the place of a node in the walk.
private struct DominatorWalk {
  /// Inner nodes in the order of the walk.
  private(set) var order: [Int32] = []
  /// By inner node: its turn; −1 where the root does not lead.
  private var turns: [Int32]
  /// The turn from which the walk came.
  private var parents: [Int32] = []
  /// The least turn from which a path leads to the node over later turns only.
  private var semidominators: [Int32] = []
  /// Links towards the root of what is done with; −1 where there is none yet.
  private var ancestors: [Int32] = []
  /// The turn with the least semidominator on the way along links to, not including, the last.
  private var labels: [Int32] = []
  private var compressed: [Int32] = []

  init(from root: Int, in graph: Graph) {
    turns = [Int32](repeating: -1, count: graph.nodeCount)
    var arcs = [Int32](repeating: 0, count: graph.nodeCount)
    var walk: [Int32] = []
    enter(Int32(root), from: 0)
    walk.append(Int32(root))
    arcs[root] = graph.forward.offsets[root]
    while let top = walk.last {
      let node = Int(top)
      guard arcs[node] < graph.forward.offsets[node + 1] else {
        walk.removeLast()
        continue
      }
      let other = graph.forward.neighbours[Int(arcs[node])]
      arcs[node] += 1
      guard turns[Int(other)] < 0 else { continue }
      enter(other, from: turns[node])
      walk.append(other)
      arcs[Int(other)] = graph.forward.offsets[Int(other)]
    }
    semidominators = order.indices.map { Int32($0) }
    labels = semidominators
    ancestors = [Int32](repeating: -1, count: order.count)
  }

  private mutating func enter(_ node: Int32, from parent: Int32) {
    turns[Int(node)] = Int32(order.count)
    order.append(node)
    parents.append(parent)
  }

  /// The turn of the immediate dominator of each turn; the root's own is 0.
  mutating func dominators(in graph: Graph) -> [Int32] {
    let count = order.count
    var dominators = [Int32](repeating: 0, count: count)
    // Turns that wait for their semidominator to be linked, as chains.
    var firsts = [Int32](repeating: -1, count: count)
    var nexts = firsts
    for turn in stride(from: count - 1, to: 0, by: -1) {
      for arc in graph.backward.row(of: Int(order[turn])) {
        let previous = turns[Int(graph.backward.neighbours[arc])]
        guard previous >= 0 else { continue }
        let best = semidominators[least(from: previous)]
        semidominators[turn] = min(semidominators[turn], best)
      }
      let chain = Int(semidominators[turn])
      nexts[turn] = firsts[chain]
      firsts[chain] = Int32(turn)
      let parent = parents[turn]
      ancestors[turn] = parent
      var waiting = firsts[Int(parent)]
      firsts[Int(parent)] = -1
      while waiting >= 0 {
        let best = least(from: waiting)
        let isLess = semidominators[best] < semidominators[Int(waiting)]
        dominators[Int(waiting)] = isLess ? Int32(best) : parent
        waiting = nexts[Int(waiting)]
      }
    }
    for turn in 0..<count where dominators[turn] != semidominators[turn] {
      dominators[turn] = dominators[Int(dominators[turn])]
    }
    return dominators
  }

  /// The turn with the least semidominator on the way along links, which are shortened.
  private mutating func least(from turn: Int32) -> Int {
    guard ancestors[Int(turn)] >= 0 else { return Int(turn) }
    var place = turn
    while ancestors[Int(ancestors[Int(place)])] >= 0 {
      compressed.append(place)
      place = ancestors[Int(place)]
    }
    while let place = compressed.popLast() {
      let ancestor = Int(ancestors[Int(place)])
      if semidominators[Int(labels[ancestor])] < semidominators[Int(labels[Int(place)])] {
        labels[Int(place)] = labels[ancestor]
      }
      ancestors[Int(place)] = ancestors[ancestor]
    }
    return Int(labels[Int(turn)])
  }
}
