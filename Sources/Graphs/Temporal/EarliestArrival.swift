/// When something that starts at one node can first be at each other, if it moves along an edge only
/// at that edge's time and needs time for every step: times strictly rise along a path.
///
/// - Complexity: O(*nodes* + *edges*), one look at each edge in order of time.
/// - Source: Wu, Cheng, Huang, Ke, Lu, Xu (2014), *Path problems in temporal graphs*; Kempe,
///   Kleinberg, Kumar (2002).
public struct EarliestArrival: Sendable {
  /// Edges before this time are not used.
  public var start = -Double.infinity

  public init() {}

  /// A path along rising times.
  public struct TimedPath: Sendable, Hashable {
    /// From the first to the last node, none twice.
    public var nodes: [Int]
    /// The time of each step, strictly rising.
    public var times: [Double]
    /// The time of the last step; nil for a path without steps.
    public var arrival: Double? { times.last }
  }

  /// Returns the earliest time at which each node is reached: `start` for `source` itself, nil for
  /// nodes that no path along rising times reaches.
  ///
  /// - Throws: `GraphError.noSuchNode`.
  public func times(from source: Int, in graph: TemporalGraph) throws(GraphError) -> [Double?] {
    try search(from: source, in: graph).map { $0.isReached ? $0.time : nil }
  }

  /// Returns a path that arrives as early as can be; nil if there is none, or both are one node.
  ///
  /// Each node of it is itself reached as early as can be; of several last steps to a node at that
  /// time, the one from the least node is taken.
  ///
  /// - Throws: `GraphError.noSuchNode`.
  public func path(
    from source: Int, to target: Int, in graph: TemporalGraph
  ) throws(GraphError) -> TimedPath? {
    try graph.require(node: target)
    let arrivals = try search(from: source, in: graph)
    guard source != target, arrivals[target].isReached else { return nil }
    var path = TimedPath(nodes: [target], times: [])
    var node = target
    while node != source {
      path.times.append(arrivals[node].time)
      node = arrivals[node].previous
      path.nodes.append(node)
    }
    path.nodes.reverse()
    path.times.reverse()
    return path
  }

  private struct Arrival {
    var time: Double
    var previous: Int
    var isReached: Bool
  }

  private func search(from source: Int, in graph: TemporalGraph) throws(GraphError) -> [Arrival] {
    try graph.require(node: source)
    let never = Arrival(time: .infinity, previous: -1, isReached: false)
    var arrivals = [Arrival](repeating: never, count: graph.nodeCount)
    arrivals[source] = Arrival(time: start, previous: -1, isReached: true)
    /// Takes a step if it can be taken. The source can be left at `start` itself, every other node
    /// only after it is reached.
    func step(from node: Int, to next: Int, at time: Double) {
      guard node == source || arrivals[node].time < time else { return }
      let arrival = arrivals[next]
      // Edges come in order of time: the first that reaches a node is the earliest.
      guard !arrival.isReached || (arrival.time == time && node < arrival.previous) else { return }
      arrivals[next] = Arrival(time: time, previous: node, isReached: true)
    }
    for edge in graph.edges[graph.place(of: start)...] {
      step(from: edge.source, to: edge.target, at: edge.time)
      if !graph.isDirected { step(from: edge.target, to: edge.source, at: edge.time) }
    }
    return arrivals
  }
}
