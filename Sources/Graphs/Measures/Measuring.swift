/// Measures graphs by the names of measures, with what several measures have in common set once.
public struct Measuring: Sendable {
  /// How many threads a measure may use, where it can use several.
  public var threads = 1
  /// How many starts a sampled measure looks from.
  public var samples = 256
  /// Of what is drawn at random.
  public var seed: UInt64 = 1
  /// The pairs of nodes for measures of pairs.
  public var pairs: [(source: Int, target: Int)] = []

  public init() {}

  /// What a measure gives.
  public enum Result: Sendable {
    /// By node; nil where the measure is not defined.
    case nodes([Double?])
    /// By name; nil where the measure is not defined.
    case graph([(name: String, value: Double?)])
    /// In the order of `pairs`; nil where nothing leads from the one to the other.
    case pairs([Double?])
  }

  /// Returns what a measure says of a graph.
  ///
  /// - Throws: as the algorithm of the measure does.
  public func result(of measure: GraphMeasure, in graph: Graph) throws(GraphError) -> Result {
    switch measure.scope {
    case .node, .group: .nodes(try scores(of: measure, in: graph))
    case .graph: .graph(whole(measure, graph))
    case .pair: .pairs(try between(measure, graph))
    }
  }

  /// Returns one number per node; nil where the measure is not defined.
  ///
  /// - Precondition: the measure's scope is `node` or `group`.
  /// - Throws: as the algorithm of the measure does.
  public func scores(of measure: GraphMeasure, in graph: Graph) throws(GraphError) -> [Double?] {
    switch measure {
    case .degree, .inDegree, .outDegree: degrees(measure, graph)
    case .strength, .inStrength, .outStrength: strengths(measure, graph)
    case .pagerank: try PageRank().scores(of: graph)
    case .eigenvector: try Eigenvector().scores(of: graph)
    case .katz: try Katz().scores(of: graph)
    case .hubs: try HITS().scores(of: graph).hubs
    case .authorities: try HITS().scores(of: graph).authorities
    case .closeness, .closenessByLength: try closeness(measure, graph)
    case .harmonic, .harmonicByLength: try harmonic(measure, graph)
    case .betweenness, .betweennessByLength: try betweenness(measure, graph)
    case .betweennessSampled: try sampled(graph)
    case .core: CoreNumbers().numbers(of: graph).map(Double.init)
    case .clustering: Clustering().scores(of: graph)
    case .constraint: try Constraint().scores(of: graph)
    case .effectiveSize: try EffectiveSize().scores(of: graph)
    case .weakComponents: groups(WeakComponents().labels(of: graph))
    case .strongComponents: groups(StrongComponents().labels(of: graph))
    case .louvain: groups(try Louvain().partition(of: graph).labels)
    case .leiden: groups(try leiden(graph).labels)
    case .density, .reciprocity, .transitivity, .assortativity, .triads, .distance, .alternatives,
      .simplePaths, .maximumFlow:
      preconditionFailure("\(measure.rawValue) is no measure of nodes")
    }
  }

  private func groups(_ labels: [Int]) -> [Double?] {
    Partition(labels: labels).labels.map(Double.init)
  }

  private func leiden(_ graph: Graph) throws(GraphError) -> Partition {
    var leiden = Leiden()
    leiden.seed = seed
    return try leiden.partition(of: graph)
  }

  private func degrees(_ measure: GraphMeasure, _ graph: Graph) -> [Double?] {
    var degree = Degree()
    degree.direction = measure == .inDegree ? .incoming : measure == .outDegree ? .outgoing : .both
    return degree.scores(of: graph).map(Double.init)
  }

  private func strengths(_ measure: GraphMeasure, _ graph: Graph) -> [Double?] {
    var strength = Strength()
    strength.direction =
      measure == .inStrength ? .incoming : measure == .outStrength ? .outgoing : .both
    return strength.scores(of: graph)
  }

  private func closeness(_ measure: GraphMeasure, _ graph: Graph) throws(GraphError) -> [Double?] {
    var closeness = Closeness()
    closeness.length = measure == .closeness ? .hops : .weight
    closeness.threads = threads
    return try closeness.scores(of: graph)
  }

  private func harmonic(_ measure: GraphMeasure, _ graph: Graph) throws(GraphError) -> [Double?] {
    var harmonic = Harmonic()
    harmonic.length = measure == .harmonic ? .hops : .weight
    harmonic.threads = threads
    return try harmonic.scores(of: graph)
  }

  private func betweenness(_ measure: GraphMeasure, _ graph: Graph) throws(GraphError) -> [Double?]
  {
    var betweenness = Betweenness()
    betweenness.length = measure == .betweenness ? .hops : .weight
    betweenness.threads = threads
    return try betweenness.scores(of: graph)
  }

  private func sampled(_ graph: Graph) throws(GraphError) -> [Double?] {
    var betweenness = SampledBetweenness()
    betweenness.sources = .drawn(samples)
    betweenness.seed = seed
    betweenness.threads = threads
    return try betweenness.estimate(of: graph).scores
  }

  private func whole(_ measure: GraphMeasure, _ graph: Graph) -> [(name: String, value: Double?)] {
    switch measure {
    case .reciprocity: return [("reciprocity", Reciprocity().value(of: graph))]
    case .transitivity: return [("transitivity", Clustering().transitivity(of: graph))]
    case .assortativity: return [("assortativity", Assortativity().value(of: graph))]
    case .triads:
      let counts = TriadCensus().counts(of: graph)
      return Triad.allCases.map { ($0.name, Double(counts[$0])) }
    default: return [("density", Density().value(of: graph))]
    }
  }

  private func between(_ measure: GraphMeasure, _ graph: Graph) throws(GraphError) -> [Double?] {
    var values: [Double?] = []
    for (source, target) in pairs {
      switch measure {
      case .alternatives:
        var yen = YenPaths()
        yen.count = 10
        let paths = try yen.paths(from: source, to: target, in: graph)
        values.append(paths.isEmpty ? nil : paths.map(\.length).reduce(0, +))
      case .simplePaths:
        values.append(Double(try SimplePaths().count(from: source, to: target, in: graph)))
      case .maximumFlow:
        values.append(try MaximumFlow().value(from: source, to: target, in: graph))
      default:
        values.append(try Dijkstra().path(from: source, to: target, in: graph)?.length)
      }
    }
    return values
  }
}
