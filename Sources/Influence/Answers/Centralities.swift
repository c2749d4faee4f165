import Graphs

/// Textbook measures over all relations in view, taken as one directed graph.
///
/// They mix what the relations mean: a mediator that everybody talks to may score 0. Narrow the
/// view to the relations that belong together first.
public struct Centralities: Sendable {
  /// Measures of nodes.
  public var measures: [GraphMeasure]
  /// The steps that tie one actor to another, `pressures/hosts` say; nil for any one relation.
  public var pattern: String?
  /// No more reports than this are left out in turn to see how far ranks hold.
  public var stabilityLimit = 200

  /// - Precondition: all are measures of nodes.
  public init(_ measures: [GraphMeasure]) {
    precondition(measures.allSatisfy { $0.scope == .node }, "measures of nodes")
    self.measures = measures
  }

  /// Ranks all actors with a link.
  ///
  /// - Throws: `InfluenceError.badPattern`; `InfluenceError.graph` if the graph core refuses to
  ///   measure.
  public func ranking(in graph: InfluenceGraph) throws(InfluenceError) -> RankingAnswer {
    let steps = try pattern.map(PathPattern.of(relations:))
    let relations = Set(graph.edges.map(\.relation))
    let ranking: Ranking
    do throws(GraphError) {
      if let steps {
        ranking = try self.ranking(over: RelationNetwork(of: graph), steps)
      } else {
        let links = LinkGathering(relations: relations, isDirected: true).links(in: graph)
        ranking = try self.ranking(over: links)
      }
    } catch {
      throw .graph(error)
    }
    let names = relations.sorted().map(\.rawValue).joined(separator: ", ")
    let ties =
      pattern.map { "A tie: the steps \($0) lead from the one to the other." }
      ?? "One number over \(names.isEmpty ? "no relation" : names) mixes what they mean; "
      + "--relation narrows them, and without --measure, pressure and channels are kept apart."
    return RankingAnswer(
      ranking: ranking, title: "Centrality over " + (pattern ?? "all relations in view"),
      measures: measures.map { .init(key: $0.rawValue, decimals: $0.decimals) },
      remarks: measures.map { "\($0.rawValue): \($0.meaning)." } + [ties], graph: graph)
  }

  private func ranking(over links: [Link]) throws(GraphError) -> Ranking {
    let network = ActorNetwork(of: links)
    return try resampling([links], network).ranking(of: network.actors) {
      reports throws(GraphError) in
      try scores(
        of: try network.graph(of: links, isDirected: true) {
          reports[0][$0] > 0 ? Double(reports[0][$0]) : nil
        })
    }
  }

  private func ranking(
    over relations: RelationNetwork, _ steps: PathPattern
  ) throws(GraphError) -> Ranking {
    let network = relations.network
    return try resampling(relations.links.map(\.links), network).ranking(of: network.actors) {
      reports throws(GraphError) in
      let typed = try relations.graph { reports[$0][$1] }
      return try scores(of: try PatternPairs().graph(matching: steps, in: typed))
    }
  }

  private func resampling(_ links: [[Link]], _ network: ActorNetwork) -> LeaveOneReportOut {
    let count = links.map(\.count).reduce(0, +)
    return LeaveOneReportOut(
      links: links,
      limit: LeaveOneReportOut.limit(
        stabilityLimit, actors: network.actors.count, links: count))
  }

  /// A measure that is not defined of an actor counts as 0.
  private func scores(of graph: Graph) throws(GraphError) -> [[Double]] {
    var scores: [[Double]] = []
    for measure in measures {
      scores.append(try Measuring().scores(of: measure, in: graph).map { $0 ?? 0 })
    }
    return scores
  }
}
