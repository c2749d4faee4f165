import Graphs

/// Routes whose steps have the relations that a pattern asks for: `pressures/hosts`, `mediates+`,
/// `!attacks`.
public struct PatternRoutes: Sendable {
  /// The pattern, as it was given.
  public let pattern: String
  private let steps: PathPattern
  /// How many routes at most.
  public var count = 3
  /// Routes with more steps are not considered; nil for at most six.
  public var maximumHops: Int?
  /// The chance that one independent report is right, between 0 and 1.
  public var confidence = 0.6

  /// How many routes are looked at to find the best of them.
  private static let mostRoutes = 10_000

  /// - Throws: `InfluenceError.badPattern`.
  public init(_ pattern: String) throws(InfluenceError) {
    self.pattern = pattern
    steps = try PathPattern.of(relations: pattern)
  }

  /// The routes that match, the most reliable first, then the shorter one.
  ///
  /// - Throws: `InfluenceError.sameActor`, `InfluenceError.badConfidence`, `.graph`.
  public func routes(
    from source: ActorID, to target: ActorID, in graph: InfluenceGraph
  ) throws(InfluenceError) -> RouteAnswer {
    guard source != target else { throw .sameActor(name: graph.name(of: source)) }
    let chance = try Confidence(perReport: confidence)
    let relations = RelationNetwork(of: graph)
    var link: [[String]: Link] = [:]
    for (relation, links) in relations.links {
      for one in links {
        link[[relation.rawValue, one.source.rawValue, one.target.rawValue]] = one
      }
    }
    var found: [TypedPath] = []
    let network = relations.network
    if let start = network.node(of: source), let end = network.node(of: target) {
      var search = PatternPaths()
      search.maximumHops = maximumHops ?? 6
      search.limit = Self.mostRoutes
      do throws(GraphError) {
        found = try search.paths(from: start, to: end, matching: steps, in: try relations.graph())
      } catch {
        throw .graph(error)
      }
    }
    let routes = found.map { path in
      let actors = path.nodes.map { network.actors[$0] }
      let hops = path.steps.enumerated().compactMap { place, step -> Route.Hop? in
        let ends = [actors[place].rawValue, actors[place + 1].rawValue]
        return link[[step.type] + (step.isInverse ? ends.reversed() : ends)].map {
          Route.Hop($0, chance, in: graph)
        }
      }
      return Route(actors: actors, hops: hops)
    }
    let best = routes.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if left.reliability != right.reliability { return left.reliability > right.reliability }
      return (left.hops.count, one.offset) < (right.hops.count, other.offset)
    }
    var remarks = ["Routes match \(pattern): one step a relation, a mediator to each party."]
    if found.count == Self.mostRoutes {
      remarks.append("More than \(Self.mostRoutes) routes match; the shortest ones were compared.")
    }
    return RouteAnswer(
      source: source, target: target, routes: best.prefix(count).map(\.element),
      remarks: remarks + [Confidence.remark(perReport: confidence)], graph: graph)
  }
}

extension PathPattern {
  /// A pattern of relations.
  ///
  /// - Throws: `InfluenceError.badPattern` if it cannot be read or names no relation of ours.
  static func of(relations text: String) throws(InfluenceError) -> PathPattern {
    let pattern: PathPattern
    do throws(PatternError) {
      pattern = try PathPattern(text)
    } catch {
      throw .badPattern(error.description, pattern: text)
    }
    let known = Set(Relation.allCases.map(\.rawValue))
    if let unknown = pattern.typeNames.first(where: { !known.contains($0) }) {
      let names = Relation.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badPattern("no relation is called \(unknown); there are \(names)", pattern: text)
    }
    return pattern
  }
}
