/// The edges of a file in the order in which they stand there, parallel ones kept.
public struct EdgeList: Sendable {
  /// One line of the file.
  public struct Edge: Equatable, Sendable {
    /// The node it leads from.
    public var source: Int
    /// The node it leads to.
    public var target: Int
    /// Its weight.
    public var weight: Double
    /// What kind of tie it is.
    public var type: String?
    /// When it happened, in any unit.
    public var time: Int?

    /// Puts it together from its parts.
    public init(
      source: Int, target: Int, weight: Double = 1, type: String? = nil, time: Int? = nil
    ) {
      self.source = source
      self.target = target
      self.weight = weight
      self.type = type
      self.time = time
    }
  }

  /// How many nodes there are; they are numbered from 0.
  public internal(set) var nodeCount = 0
  /// Whether edges run one way.
  public internal(set) var isDirected = true
  /// The name of each node in the order of the file; nil if the file numbers its nodes.
  public internal(set) var names: [String]?
  /// All types in the order in which they first come.
  public internal(set) var types: [String] = []

  var sources: [Int32] = []
  var targets: [Int32] = []
  var weights: [Double] = []
  /// For each edge an index of `types` or −1; empty if the file has no types.
  var typeNumbers: [Int32] = []
  /// For each edge its time or `noTime`; empty if the file has no times.
  var times: [Int] = []

  static let noTime = Int.min

  /// How many edges there are, parallel ones counted each.
  public var edgeCount: Int { sources.count }

  /// The edge of a place in 0..<`edgeCount`.
  ///
  /// - Precondition: there is such an edge.
  public subscript(edge: Int) -> Edge {
    let type = typeNumbers.isEmpty ? -1 : Int(typeNumbers[edge])
    let time = times.isEmpty ? EdgeList.noTime : times[edge]
    return Edge(
      source: Int(sources[edge]), target: Int(targets[edge]), weight: weights[edge],
      type: type < 0 ? nil : types[type], time: time == EdgeList.noTime ? nil : time)
  }

  /// Freezes the edges, parallel ones merged, whatever their types and times.
  ///
  /// - Complexity: O(*nodes* + *edges*).
  public func graph(merging: GraphBuilder.Merging = .sum) -> Graph {
    Graph(
      nodeCount: nodeCount, isDirected: isDirected, sources: sources, targets: targets,
      weights: weights, merging: merging)
  }
}
