/// An edge that says what it is.
public struct TypedEdge: Sendable, Hashable {
  /// The node it leads from.
  public var source: Int
  /// The node it leads to.
  public var target: Int
  /// What kind of tie it is.
  public var type: String
  /// In any unit that grows; nil if it is not known.
  public var time: Double?
  /// Its weight.
  public var weight: Double

  /// Puts it together from its parts.
  public init(
    from source: Int, to target: Int, type: String, at time: Double? = nil, weight: Double = 1
  ) {
    self.source = source
    self.target = target
    self.type = type
    self.time = time
    self.weight = weight
  }
}

/// A graph whose edges have a type and perhaps a time; parallel edges stay apart.
public struct TypedGraph: Sendable {
  /// How many nodes there are; they are numbered from 0.
  public let nodeCount: Int
  /// Whether edges run one way.
  public let isDirected: Bool
  /// As they were given.
  public let edges: [TypedEdge]
  /// The types that occur, in alphabetical order.
  public let types: [String]
  /// The steps out of each node, forwards and backwards over edges.
  let steps: StepRows

  /// - Throws: `GraphError.noSuchNode`, `GraphError.invalidWeight` for a weight below 0,
  ///   `GraphError.invalidTime` for a time that is not a finite number, `GraphError.tooLarge`.
  /// - Complexity: O(*nodes* + *edges*).
  public init(nodeCount: Int, isDirected: Bool = true, edges: [TypedEdge]) throws(GraphError) {
    guard edges.count < Int(Int32.max) / 2 else { throw .tooLarge(count: edges.count) }
    guard nodeCount < Int(Int32.max) else { throw .tooLarge(count: nodeCount) }
    for (place, edge) in edges.enumerated() {
      for node in [edge.source, edge.target] where !(0..<nodeCount).contains(node) {
        throw .noSuchNode(node: node, nodeCount: nodeCount)
      }
      guard edge.weight.isFinite, edge.weight >= 0 else {
        throw .invalidWeight(edge: place, weight: edge.weight)
      }
      if let time = edge.time, !time.isFinite { throw .invalidTime(edge: place, time: time) }
    }
    self.nodeCount = nodeCount
    self.isDirected = isDirected
    self.edges = edges
    var numbers: [String: Int32] = [:]
    for edge in edges { numbers[edge.type] = 0 }
    types = numbers.keys.sorted()
    for (number, type) in types.enumerated() { numbers[type] = Int32(number) }
    steps = StepRows(
      nodeCount: nodeCount, isDirected: isDirected,
      edges: edges.map { (Int32($0.source), Int32($0.target), numbers[$0.type] ?? 0) })
  }

  /// The same nodes with some of the edges.
  public func keeping(_ isKept: (TypedEdge) -> Bool) throws(GraphError) -> TypedGraph {
    try TypedGraph(nodeCount: nodeCount, isDirected: isDirected, edges: edges.filter(isKept))
  }

  /// The same nodes with the edges of some time only, its first moment included, its last not;
  /// edges without a time are left out.
  public func window(_ times: Range<Double>) throws(GraphError) -> TypedGraph {
    try keeping { $0.time.map(times.contains) ?? false }
  }

  /// The edges without types and times, as a graph that any measure takes.
  public func graph(merging: GraphBuilder.Merging = .sum) throws(GraphError) -> Graph {
    var builder = GraphBuilder(nodeCount: nodeCount, isDirected: isDirected)
    for edge in edges {
      try builder.addEdge(from: edge.source, to: edge.target, weight: edge.weight)
    }
    return builder.graph(merging: merging)
  }

  /// The edges that have a time, without their types.
  public func temporal() throws(GraphError) -> TemporalGraph {
    try TemporalGraph(
      nodeCount: nodeCount, isDirected: isDirected,
      edges: edges.compactMap { edge in
        edge.time.map {
          TimedEdge(from: edge.source, to: edge.target, at: $0, weight: edge.weight)
        }
      })
  }

  func require(node: Int) throws(GraphError) {
    guard (0..<nodeCount).contains(node) else {
      throw .noSuchNode(node: node, nodeCount: nodeCount)
    }
  }
}
