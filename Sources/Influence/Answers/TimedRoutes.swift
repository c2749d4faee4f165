import Articles
import Graphs

/// Routes along which each step is told of later than the one before: influence cannot run back in
/// time.
public struct TimedRoutes: Sendable {
  /// The relations that routes run over.
  public var relations = Routes.influence
  /// The chance that one independent report is right, between 0 and 1.
  public var confidence = 0.6

  public init() {}

  /// The route that arrives first, or none. A step happens on the day the text gives it, else on
  /// the day of the report; claims without either take no part.
  ///
  /// - Throws: `InfluenceError.sameActor`, `InfluenceError.badConfidence`, `.graph`.
  public func routes(
    from source: ActorID, to target: ActorID, in graph: InfluenceGraph
  ) throws(InfluenceError) -> RouteAnswer {
    guard source != target else { throw .sameActor(name: graph.name(of: source)) }
    let chance = try Confidence(perReport: confidence)
    let links = LinkGathering(relations: relations, isDirected: true).links(in: graph)
    let network = ActorNetwork(of: links)
    var edges: [TimedEdge] = []
    var undated = 0
    for link in links {
      guard let from = network.node(of: link.source), let to = network.node(of: link.target) else {
        continue
      }
      for claim in link.claims {
        guard let day = Self.day(of: graph.claims[claim]) else {
          undated += 1
          continue
        }
        edges.append(TimedEdge(from: from, to: to, at: Double(day)))
      }
    }
    var path: EarliestArrival.TimedPath?
    if let start = network.node(of: source), let end = network.node(of: target) {
      do throws(GraphError) {
        let timed = try TemporalGraph(nodeCount: network.actors.count, edges: edges)
        path = try EarliestArrival().path(from: start, to: end, in: timed)
      } catch {
        throw .graph(error)
      }
    }
    let route = path.map { path in
      let actors = path.nodes.map { network.actors[$0] }
      let hops = path.times.indices.compactMap { step -> Route.Hop? in
        let link = links.first { $0.source == actors[step] && $0.target == actors[step + 1] }
        return link.map { link in
          var told = link
          told.claims = link.claims.filter {
            Self.day(of: graph.claims[$0]).map(Double.init) == path.times[step]
          }
          told.reports =
            IndependentReports(
              of: told.claims.map { graph.claims[$0] }, outlets: graph.outlets
            ).groups.count
          told.relations = Set(told.claims.map { graph.claims[$0].relation }).sorted()
          return Route.Hop(told, chance, in: graph)
        }
      }
      return Route(actors: actors, hops: hops)
    }
    let names = relations.sorted().map(\.rawValue).joined(separator: ", ")
    return RouteAnswer(
      source: source, target: target, routes: route.map { [$0] } ?? [],
      remarks: [
        "The route over \(names) that arrives first, each step on a later day than the one before "
          + "(the day the text gives, else the day of the report).",
        "\(CountingNote.many(undated, "claim")) without a day took no part.",
      ], graph: graph)
  }

  /// A day as a number that grows with time; nil for a date without a day.
  private static func day(of claim: Claim) -> Int? {
    guard let date = claim.eventDate ?? claim.reportDate, let month = date.month, let day = date.day
    else { return nil }
    return (date.year * 12 + month) * 31 + day
  }
}
