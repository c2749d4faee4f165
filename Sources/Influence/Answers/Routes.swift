import Graphs

/// How influence runs from one actor to another.
///
/// Strength is not distance: a route is measured by how far its evidence can be relied on. A link
/// told by *n* independent reports, each right with the chance *c*, holds with p = 1 − (1 − c)ⁿ;
/// a route holds with the product of its links.
public struct Routes: Sendable {
  /// What makes a route better.
  public enum Measure: String, Sendable, CaseIterable {
    /// The product of p over its links: length −ln p.
    case reliability
    /// The reports of its weakest link.
    case widest
    /// The sum of 1/reports over its links.
    case inverse
    /// The number of links.
    case hops
  }

  /// The relations by which an actor can move another: demands, threats, shelter, help, harm that
  /// can be withdrawn, and mediation from the mediator to the parties. Meetings are left out: they
  /// have no direction.
  public static let influence: Set<Relation> = [
    .pressures, .threatens, .mediates, .hosts, .supports, .aids, .sanctions, .coerces,
  ]

  public var measure = Measure.reliability
  /// How many routes at most.
  public var count = 3
  /// Routes with more links are not considered; nil for any number.
  public var maximumHops: Int?
  /// The chance that one independent report is right, between 0 and 1.
  public var confidence = 0.6
  /// The relations that routes run over.
  public var relations = Routes.influence

  public init() {}

  /// The best routes, best first. Ties: fewer links, stronger weakest link, actor ids in order.
  ///
  /// - Throws: `InfluenceError.sameActor`, `InfluenceError.badConfidence`.
  public func routes(
    from source: ActorID, to target: ActorID, in graph: InfluenceGraph
  ) throws(InfluenceError) -> RouteAnswer {
    guard source != target else { throw .sameActor(name: graph.name(of: source)) }
    let chance = try Confidence(perReport: confidence)
    let links = LinkGathering(relations: relations, isDirected: true).links(in: graph)
    let network = ActorNetwork(of: links)
    var place: [[ActorID]: Int] = [:]
    for (index, link) in links.enumerated() { place[[link.source, link.target]] = index }

    var found: [Path] = []
    if let start = network.node(of: source), let end = network.node(of: target) {
      do throws(GraphError) {
        found = try paths(from: start, to: end, links, network, chance)
      } catch {
        throw .graph(error)
      }
    }
    let routes = found.map { path in
      let actors = path.nodes.map { network.actors[$0] }
      let hops = zip(actors, actors.dropFirst()).compactMap { from, to in
        place[[from, to]].map { Route.Hop(links[$0], chance, in: graph) }
      }
      return Route(actors: actors, hops: hops)
    }
    return RouteAnswer(
      source: source, target: target, routes: routes, remarks: remarks, graph: graph)
  }

  private func paths(
    from start: Int, to end: Int, _ links: [Link], _ network: ActorNetwork,
    _ chance: Confidence
  ) throws(GraphError) -> [Path] {
    var yen = YenPaths()
    yen.count = count
    yen.maximumHops = maximumHops
    switch measure {
    case .reliability, .inverse: yen.objective = .shortest
    case .widest: yen.objective = .widest
    case .hops: yen.objective = .fewestHops
    }
    let graph = try network.graph(of: links, isDirected: true) { link in
      let reports = links[link].reports
      guard reports > 0 else { return nil }
      return switch measure {
      case .reliability, .hops: chance.cost(reports: reports)
      case .widest: Double(reports)
      case .inverse: 1 / Double(reports)
      }
    }
    return try yen.paths(from: start, to: end, in: graph)
  }

  private var remarks: [String] {
    let names = relations.sorted().map(\.rawValue).joined(separator: ", ")
    var remarks = ["Routes run over \(names) (a mediator to each party)."]
    switch measure {
    case .reliability: break
    case .widest: remarks.append("Best is the route whose weakest link has the most reports.")
    case .inverse: remarks.append("Best is the route with the least sum of 1/reports.")
    case .hops: remarks.append("Best is the route with the fewest links.")
    }
    return remarks + [Confidence.remark(perReport: confidence)]
  }
}

extension Route.Hop {
  /// The step over a link, with all its evidence.
  init(_ link: Link, _ chance: Confidence, in graph: InfluenceGraph) {
    self.init(
      source: link.source, target: link.target, relations: link.relations, reports: link.reports,
      reliability: chance.reliability(reports: link.reports),
      citations: link.claims.map { Citation(graph.claims[$0], in: graph) })
  }
}
