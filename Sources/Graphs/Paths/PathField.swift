/// The part of a graph that paths of a limited length between two nodes can run through, its nodes
/// numbered anew in the order of their given numbers.
///
/// Rows are sorted, so that a search in depth meets paths in the order of their nodes. No row leads
/// to the source and the target's is empty. All neighbours are below the number of nodes.
struct PathField: Sendable {
  /// The given node of each.
  private(set) var nodes: [Int] = []
  private(set) var offsets: [Int32] = [0]
  private(set) var neighbours: [Int32] = []
  private(set) var weights: [Double] = []
  /// How far each node is from the target on ways that do not run through the source.
  private(set) var left: [Double] = []
  /// Nil if the target is out of reach.
  private(set) var ends: (source: Int, target: Int)?

  /// Keeps nodes and arcs on ways from `source` to `target`, both inner nodes, that are at most
  /// `limit` long.
  ///
  /// - Complexity: two searches of the graph, and O(*nodes* + *edges*) for what is kept.
  init(from source: Int, to target: Int, in graph: Graph, length: Length, limit: Double? = nil) {
    var there = DistanceSearch(nodeCount: graph.nodeCount)
    var back = there
    switch length {
    case .hops:
      there.countHops(from: source, in: graph.forward, stoppingAt: target)
      back.countHops(from: target, in: graph.backward, stoppingAt: source)
    case .weight:
      there.addLengths(from: source, in: graph.forward, stoppingAt: target)
      back.addLengths(from: target, in: graph.backward, stoppingAt: source)
    }
    let limit = limit ?? there.distances[target]
    guard there.distances[target] < .infinity, target != source else { return }
    let bound = limit + Tolerance.relative * abs(limit)
    var number = [Int32](repeating: -1, count: graph.nodeCount)
    for node in 0..<graph.nodeCount {
      let inner = Int(graph.inner[node])
      guard there.distances[inner] + back.distances[inner] <= bound else { continue }
      number[inner] = Int32(nodes.count)
      nodes.append(node)
      left.append(back.distances[inner])
    }
    guard number[source] >= 0, number[target] >= 0 else { return }
    ends = (Int(number[source]), Int(number[target]))
    addRows(graph, there.distances, number, length, bound)
  }

  /// Arcs come by their heads, rising, and so fill each tail's row in order.
  private mutating func addRows(
    _ graph: Graph, _ distances: [Double], _ number: [Int32], _ length: Length, _ bound: Double
  ) {
    guard let ends else { return }
    var tails: [Int32] = []
    var heads: [Int32] = []
    var given: [Double] = []
    var next = [Int32](repeating: 0, count: nodes.count + 1)
    for (head, node) in nodes.enumerated() where head != ends.source {
      let inner = Int(graph.inner[node])
      for arc in graph.backward.row(of: inner) {
        let previous = Int(graph.backward.neighbours[arc])
        let weight = graph.backward.weights[arc]
        guard number[previous] >= 0, Int(number[previous]) != ends.target, previous != inner,
          distances[previous] + (length == .hops ? 1 : weight) + left[head] <= bound
        else { continue }
        tails.append(number[previous])
        heads.append(Int32(head))
        given.append(weight)
        next[Int(number[previous]) + 1] += 1
      }
    }
    for node in nodes.indices { next[node + 1] += next[node] }
    offsets = next
    neighbours = [Int32](repeating: 0, count: heads.count)
    weights = [Double](repeating: 0, count: heads.count)
    for arc in heads.indices {
      let place = Int(next[Int(tails[arc])])
      next[Int(tails[arc])] += 1
      neighbours[place] = heads[arc]
      weights[place] = given[arc]
    }
  }

  func row(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// A node on a path, the next arc to try, and what the path is like up to there.
  struct Place {
    var node: Int
    var arc: Int
    var end: Int
    var length = 0.0
    var longest = 0.0
    var narrowest = Double.infinity

    /// The place that an arc of some weight leads to.
    @inline(__always)
    func after(_ weight: Double, to node: Int, row: Range<Int>) -> Place {
      Place(
        node: node, arc: row.lowerBound, end: row.upperBound, length: length + weight,
        longest: max(longest, weight), narrowest: min(narrowest, weight))
    }
  }

  /// The path over places; `last` is its end, and `between`, if given, a node before that.
  func path(over places: [Place], between: Int? = nil, last: Place) -> Path {
    var given: [Int] = []
    given.reserveCapacity(places.count + 2)
    for place in places { given.append(nodes[place.node]) }
    if let between { given.append(nodes[between]) }
    given.append(nodes[last.node])
    return Path(
      nodes: given, length: last.length, longest: last.longest, narrowest: last.narrowest)
  }
}
