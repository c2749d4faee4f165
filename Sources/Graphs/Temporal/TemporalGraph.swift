/// An edge that holds at one moment: what was done on one day.
public struct TimedEdge: Sendable, Hashable {
  /// The node it leads from.
  public var source: Int
  /// The node it leads to.
  public var target: Int
  /// In any unit that grows: days, seconds, numbers of issues.
  public var time: Double
  /// Its weight.
  public var weight: Double

  /// Puts it together from its parts.
  public init(from source: Int, to target: Int, at time: Double, weight: Double = 1) {
    self.source = source
    self.target = target
    self.time = time
    self.weight = weight
  }
}

/// A graph whose edges each hold at one moment; parallel edges stay apart.
public struct TemporalGraph: Sendable {
  /// How many nodes there are; they are numbered from 0.
  public let nodeCount: Int
  /// Whether edges run one way.
  public let isDirected: Bool
  /// By time, then source, target and weight.
  public let edges: [TimedEdge]

  /// - Throws: `GraphError.noSuchNode`, `GraphError.invalidWeight` for a weight below 0,
  ///   `GraphError.invalidTime` for a time that is not a finite number.
  /// - Complexity: O(*edges* log *edges*).
  public init(nodeCount: Int, isDirected: Bool = true, edges: [TimedEdge]) throws(GraphError) {
    for (place, edge) in edges.enumerated() {
      for node in [edge.source, edge.target] where !(0..<nodeCount).contains(node) {
        throw .noSuchNode(node: node, nodeCount: nodeCount)
      }
      guard edge.weight.isFinite, edge.weight >= 0 else {
        throw .invalidWeight(edge: place, weight: edge.weight)
      }
      guard edge.time.isFinite else { throw .invalidTime(edge: place, time: edge.time) }
    }
    self.init(
      nodeCount: nodeCount, isDirected: isDirected,
      sorted: edges.sorted {
        ($0.time, $0.source, $0.target, $0.weight) < ($1.time, $1.source, $1.target, $1.weight)
      })
  }

  private init(nodeCount: Int, isDirected: Bool, sorted edges: [TimedEdge]) {
    self.nodeCount = nodeCount
    self.isDirected = isDirected
    self.edges = edges
  }

  /// The same nodes with the edges of some time only, its first moment included, its last not.
  ///
  /// - Complexity: O(log *edges* + *edges kept*).
  public func window(_ times: Range<Double>) -> TemporalGraph {
    let kept = place(of: times.lowerBound)..<place(of: times.upperBound)
    return TemporalGraph(nodeCount: nodeCount, isDirected: isDirected, sorted: Array(edges[kept]))
  }

  /// All edges without their times, as a graph that any measure takes.
  ///
  /// - Throws: `GraphError.tooLarge`.
  public func graph(merging: GraphBuilder.Merging = .sum) throws(GraphError) -> Graph {
    var builder = GraphBuilder(nodeCount: nodeCount, isDirected: isDirected)
    for edge in edges {
      try builder.addEdge(from: edge.source, to: edge.target, weight: edge.weight)
    }
    return builder.graph(merging: merging)
  }

  /// The first edge that is not before `time`.
  func place(of time: Double) -> Int {
    var range = 0..<edges.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range =
        edges[middle].time < time
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  func require(node: Int) throws(GraphError) {
    guard (0..<nodeCount).contains(node) else {
      throw .noSuchNode(node: node, nodeCount: nodeCount)
    }
  }
}
