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
  /// Relations too far from the focus, or on no way between the two in view.
  let hiddenByPlace: Int
  /// Relations left out because others fill the chart.
  let hiddenAsWeaker: Hidden
  /// The ways in view; nil unless two actors are asked for.
  let between: Between?

  /// What was left out for lack of room.
  struct Hidden: Sendable, Equatable {
    var relations = 0
    var disputed = 0
    var mediations = 0

    init(_ edges: [DrawnEdge]) {
      relations = edges.count
      disputed = edges.count { $0.edge.isDisputed }
      mediations = edges.count { $0.edge.relation == .mediates }
    }
  }

  /// - Parameter changes: by edge id, from a comparison.
  init(
    from graph: InfluenceGraph, options: ChartOptions, changes: [String: EdgeChange] = [:]
  ) throws(ChartError) {
    let includes = options.showsAll ? Set(EvidenceStatus.allCases) : options.includes
    let affiliations = Affiliations(graph.actors)
    toldByCards = graph.edges.filter(affiliations.tell).compactMap {
      DrawnEdge($0, includes: includes)
    }.sorted(by: DrawnEdge.isStronger)
    let relations = graph.edges.filter { !affiliations.tell($0) }
    var candidates = relations.compactMap {
      DrawnEdge($0, includes: includes, change: changes[$0.id])
    }
    total = relations.count
    hiddenByStatus = total - candidates.count
    for actor in [options.focus, options.between?.one, options.between?.other] {
      if let actor, graph.actors[actor] == nil { throw .unknownFocus(actor) }
    }
    let found = candidates.count
    var pruning = Pruning(limit: max(0, options.relationLimit))
    if let focus = options.focus {
      let near = Surroundings(of: focus, hops: options.hops ?? 1, edges: candidates, graph: graph)
      candidates.removeAll { !near.contains($0.edge) }
      pruning.isCentral = near.isOfFocus
    }
    between = options.between.map {
      Between($0, longest: options.hops, edges: candidates, graph: graph)
    }
    if let between {
      candidates.removeAll { !between.contains($0.edge) }
      pruning.isCentral = between.joins
    }
    if !changes.isEmpty {
      let isCentral = pruning.isCentral
      pruning.isCentral = { isCentral($0) || changes[$0.id] != nil }
    }
    hiddenByPlace = found - candidates.count
    candidates.sort(by: DrawnEdge.isStronger)
    if options.showsAll { pruning.limit = candidates.count }
    edges = pruning.kept(of: candidates)
    let kept = Set(edges.map(\.edge.id))
    hiddenAsWeaker = Hidden(candidates.filter { !kept.contains($0.edge.id) })
  }
}
