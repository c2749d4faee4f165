/// Collects the edges of a graph, then freezes them.
///
/// ```swift
/// var builder = GraphBuilder(nodeCount: 3)
/// try builder.addEdge(from: 0, to: 1, weight: 2)
/// try builder.addEdge(from: 1, to: 2)
/// let graph = builder.graph()
/// ```
public struct GraphBuilder: Sendable {
  /// What becomes of the weights of parallel edges.
  public enum Merging: Sendable {
    /// For strengths: two letters are more than one.
    case sum
    /// For lengths: the shorter way counts.
    case minimum
    /// For widths and probabilities: the better way counts.
    case maximum
  }

  /// True when edges run one way.
  public let isDirected: Bool
  /// True when weights below zero are welcome. Only measures that ignore weights, and strength,
  /// take a graph with such weights.
  public let isSigned: Bool
  public private(set) var nodeCount: Int
  private var sources: [Int32] = []
  private var targets: [Int32] = []
  private var weights: [Double] = []

  /// - Precondition: `nodeCount` is in 0...`Int32.max`.
  public init(nodeCount: Int = 0, isDirected: Bool = true, isSigned: Bool = false) {
    precondition((0...Int(Int32.max)).contains(nodeCount), "nodes are counted in 32 bits")
    self.nodeCount = nodeCount
    self.isDirected = isDirected
    self.isSigned = isSigned
  }

  /// How many edges there are, parallel ones counted each.
  public var edgeCount: Int { sources.count }

  /// Adds a node and returns its index.
  public mutating func addNode() throws(GraphError) -> Int {
    guard nodeCount < Int(Int32.max) else { throw .tooLarge(count: nodeCount + 1) }
    nodeCount += 1
    return nodeCount - 1
  }

  /// Adds an edge; parallel edges and self-loops are welcome.
  ///
  /// - Throws: `GraphError.noSuchNode`, `GraphError.invalidWeight`, `GraphError.tooLarge`.
  public mutating func addEdge(
    from source: Int, to target: Int, weight: Double = 1
  ) throws(GraphError) {
    for node in [source, target] where !(0..<nodeCount).contains(node) {
      throw .noSuchNode(node: node, nodeCount: nodeCount)
    }
    guard weight.isFinite, isSigned || weight >= 0 else {
      throw .invalidWeight(edge: edgeCount, weight: weight)
    }
    // An undirected edge is two arcs.
    guard edgeCount < Int(Int32.max) / 2 else { throw .tooLarge(count: edgeCount + 1) }
    sources.append(Int32(source))
    targets.append(Int32(target))
    weights.append(weight)
  }

  /// Freezes the edges, parallel ones merged.
  ///
  /// - Complexity: O(*nodes* + *edges*).
  public func graph(merging: Merging = .sum) -> Graph {
    Graph(
      nodeCount: nodeCount, isDirected: isDirected, sources: sources, targets: targets,
      weights: weights, merging: merging)
  }
}
