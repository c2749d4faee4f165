import Graphs

/// Textbook measures over all relations in view, taken as one directed graph.
///
/// They mix what the relations mean: a mediator that everybody talks to may score 0. Narrow the
/// view to the relations that belong together first.
public struct Centralities: Sendable {
  public enum Measure: String, Sendable, CaseIterable {
    /// Links in and out.
    case degree
    /// Reports of links in and out.
    case strength
    /// PageRank, links weighted by reports.
    case pagerank
    /// Shortest paths in hops that run through.
    case betweenness
    /// How few hops away those are who reach the actor (Wasserman and Faust).
    case closeness
    /// The sum of 1/hops from those who reach the actor.
    case harmonic
  }

  public var measures: [Measure]
  /// No more reports than this are left out in turn to see how far ranks hold.
  public var stabilityLimit = 200

  public init(_ measures: [Measure]) { self.measures = measures }

  /// Ranks all actors with a link.
  ///
  /// - Throws: `InfluenceError.graph` if the graph core refuses to measure.
  public func ranking(in graph: InfluenceGraph) throws(InfluenceError) -> RankingAnswer {
    let relations = Set(graph.edges.map(\.relation))
    let links = LinkGathering(relations: relations, isDirected: true).links(in: graph)
    let network = ActorNetwork(of: links)
    let resampling = LeaveOneReportOut(
      links: [links],
      limit: LeaveOneReportOut.limit(
        stabilityLimit, actors: network.actors.count, links: links.count))
    let ranking: Ranking
    do throws(GraphError) {
      ranking = try resampling.ranking(of: network.actors) { reports throws(GraphError) in
        let graph = try network.graph(of: links, isDirected: true) {
          reports[0][$0] > 0 ? Double(reports[0][$0]) : nil
        }
        var scores: [[Double]] = []
        for measure in measures { scores.append(try Self.scores(measure, graph)) }
        return scores
      }
    } catch {
      throw .graph(error)
    }
    let names = relations.sorted().map(\.rawValue).joined(separator: ", ")
    return RankingAnswer(
      ranking: ranking, title: "Centrality over all relations in view",
      measures: measures.map { .init(key: $0.rawValue, decimals: Self.decimals($0)) },
      remarks: [
        "One number over \(names.isEmpty ? "no relation" : names) mixes what they mean; "
          + "--relation narrows them, and without --measure, pressure and channels are kept apart."
      ], graph: graph)
  }

  private static func scores(_ measure: Measure, _ graph: Graph) throws(GraphError) -> [Double] {
    switch measure {
    case .degree: Degree().scores(of: graph).map(Double.init)
    case .strength: Strength().scores(of: graph)
    case .pagerank: try PageRank().scores(of: graph)
    case .betweenness: try Betweenness().scores(of: graph)
    case .closeness: try Closeness().scores(of: graph)
    case .harmonic: try Harmonic().scores(of: graph)
    }
  }

  private static func decimals(_ measure: Measure) -> Int {
    switch measure {
    case .degree, .strength: 0
    case .betweenness, .harmonic: 2
    case .pagerank, .closeness: 4
    }
  }
}
