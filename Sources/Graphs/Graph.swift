/// A graph that no longer changes: nodes 0, 1, 2 … and weighted arcs in compressed rows.
///
/// Inside, nodes are numbered by falling degree, which keeps busy rows together in the cache; every
/// public function speaks of nodes as they were given.
public struct Graph: Sendable {
  /// How many nodes there are; they are numbered from 0.
  public let nodeCount: Int
  /// Whether edges run one way.
  public let isDirected: Bool
  /// Edges after merging: pairs of joined nodes, self-loops included.
  public let edgeCount: Int
  /// Arcs out of each inner node; an undirected edge is an arc each way, a self-loop one arc.
  private(set) var forward: Adjacency
  /// Arcs into each inner node; equal to `forward` if undirected.
  private(set) var backward: Adjacency
  /// The given node of each inner node.
  let given: [Int32]
  /// The inner node of each given node.
  let inner: [Int32]
  /// By given node, parallel edges counted each, a self-loop once at each of its ends.
  let outDegrees: [Int]
  let inDegrees: [Int]
  /// By given node, weights of parallel edges summed whatever the merging.
  let outStrengths: [Double]
  let inStrengths: [Double]

  /// The first arc with a weight below 0.
  private let negativeArc: Int?

  /// The graph without nodes.
  public init() { self = GraphBuilder().graph() }

  init(
    nodeCount: Int, isDirected: Bool, sources: [Int32], targets: [Int32], weights: [Double],
    merging: GraphBuilder.Merging
  ) {
    self.nodeCount = nodeCount
    self.isDirected = isDirected

    var outDegrees = [Int](repeating: 0, count: nodeCount)
    var inDegrees = outDegrees
    var outStrengths = [Double](repeating: 0, count: nodeCount)
    var inStrengths = outStrengths
    for edge in sources.indices {
      let source = Int(sources[edge])
      let target = Int(targets[edge])
      outDegrees[source] += 1
      inDegrees[target] += 1
      outStrengths[source] += weights[edge]
      inStrengths[target] += weights[edge]
    }
    if !isDirected {
      for node in 0..<nodeCount {
        outDegrees[node] += inDegrees[node]
        inDegrees[node] = outDegrees[node]
        outStrengths[node] += inStrengths[node]
        inStrengths[node] = outStrengths[node]
      }
    }
    given = Graph.byFallingDegree(
      isDirected ? zip(outDegrees, inDegrees).map { $0 + $1 } : outDegrees)
    var inner = [Int32](repeating: 0, count: nodeCount)
    for (place, node) in given.enumerated() { inner[Int(node)] = Int32(place) }
    forward = Adjacency(
      sources, targets, weights: weights, inner: inner, isSymmetric: !isDirected, merging: merging)
    backward = isDirected ? forward.reversed() : forward
    negativeArc = forward.weights.firstIndex { $0 < 0 }
    self.inner = inner
    self.outDegrees = outDegrees
    self.inDegrees = inDegrees
    self.outStrengths = outStrengths
    self.inStrengths = inStrengths

    var loops = 0
    for node in 0..<nodeCount where forward.arc(from: node, to: node) != nil { loops += 1 }
    let arcs = forward.neighbours.count
    edgeCount = isDirected ? arcs : (arcs - loops) / 2 + loops
  }

  /// All nodes, those with most edges first, of equals the lower one; in a counting pass.
  private static func byFallingDegree(_ degrees: [Int]) -> [Int32] {
    let highest = degrees.max() ?? 0
    var next = [Int32](repeating: 0, count: highest + 2)
    for degree in degrees { next[highest - degree + 1] += 1 }
    for place in 0...highest { next[place + 1] += next[place] }
    var order = [Int32](repeating: 0, count: degrees.count)
    for (node, degree) in degrees.enumerated() {
      order[Int(next[highest - degree])] = Int32(node)
      next[highest - degree] += 1
    }
    return order
  }

  /// The weight of the edge between two nodes after merging; nil if nothing joins them.
  ///
  /// - Complexity: O(log *degree*).
  /// - Precondition: both nodes exist.
  public func weight(from source: Int, to target: Int) -> Double? {
    forward.arc(from: Int(inner[source]), to: Int(inner[target])).map { forward.weights[$0] }
  }

  /// The nodes an edge leads to from `node`, rising.
  public func neighbours(of node: Int) -> [Int] {
    forward.row(of: Int(inner[node])).map { Int(given[Int(forward.neighbours[$0])]) }.sorted()
  }

  /// Values by inner node, put in the order of given nodes.
  func inGivenOrder<Value>(_ values: [Value]) -> [Value] { inner.map { values[Int($0)] } }

  /// The same graph with other weights. Strengths stay as they were.
  func mapWeights(_ change: (Double) -> Double) -> Graph {
    var copy = self
    copy.forward.weights = forward.weights.map(change)
    copy.backward.weights = backward.weights.map(change)
    return copy
  }

  /// Throws unless every arc between two nodes has a positive weight.
  func requirePositiveLengths(for measure: String) throws(GraphError) {
    for node in 0..<nodeCount {
      for arc in forward.row(of: node)
      where forward.weights[arc] <= 0 && Int(forward.neighbours[arc]) != node {
        throw .lengthNotPositive(measure: measure)
      }
    }
  }

  /// Throws if an arc has a negative weight.
  func requireNoNegativeWeights() throws(GraphError) {
    if let negativeArc {
      throw .invalidWeight(edge: negativeArc, weight: forward.weights[negativeArc])
    }
  }

  /// Throws unless `node` exists.
  func require(node: Int) throws(GraphError) {
    guard (0..<nodeCount).contains(node) else {
      throw .noSuchNode(node: node, nodeCount: nodeCount)
    }
  }
}
