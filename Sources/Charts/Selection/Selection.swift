import Actors
import Influence

/// The relations a chart shows, and how many it leaves out for which reason.
struct Selection: Sendable {
  /// Strongest first.
  let edges: [DrawnEdge]
  /// Relations of the graph that take a line to draw.
  let total: Int
  /// Relations that need no line: they say whom somebody serves, and the cards show it.
  let toldByCards: [DrawnEdge]
  /// Relations that have no evidence of a status that is asked for.
  let hiddenByStatus: Int
  /// Relations too far from the focus.
  let hiddenByFocus: Int
  /// Relations left out because stronger ones fill the chart.
  let hiddenAsWeaker: Int

  init(from graph: InfluenceGraph, options: ChartOptions) throws(ChartError) {
    let includes = options.showsAll ? Set(EvidenceStatus.allCases) : options.includes
    let affiliations = Affiliations(graph.actors)
    toldByCards = graph.edges.filter(affiliations.tell).compactMap {
      DrawnEdge($0, includes: includes)
    }.sorted(by: DrawnEdge.isStronger)
    let relations = graph.edges.filter { !affiliations.tell($0) }
    var candidates = relations.compactMap { DrawnEdge($0, includes: includes) }
    total = relations.count
    hiddenByStatus = total - candidates.count
    if let focus = options.focus {
      guard graph.actors[focus] != nil else { throw .unknownFocus(focus) }
      let near = Surroundings(of: focus, hops: options.hops, edges: candidates, graph: graph)
      hiddenByFocus = candidates.count { !near.contains($0.edge) }
      candidates.removeAll { !near.contains($0.edge) }
    } else {
      hiddenByFocus = 0
    }
    candidates.sort(by: DrawnEdge.isStronger)
    let limit = options.showsAll ? candidates.count : max(0, options.maximumRelations)
    hiddenAsWeaker = max(0, candidates.count - limit)
    edges = Array(candidates.prefix(limit))
  }
}
