import Actors
import Claims
import Influence

/// Lines that say which relation they are of, for programs that read the drawing as a graph: its
/// nodes are cards on which several actors stand, and the diamonds of mediations.
///
/// Graphviz draws none of this. `import` reads it back.
extension DOTDocument {
  /// Tells nothing of a chart whose lines are of several relations each: it is no graph of relations
  /// any more.
  mutating func tellRelations(of design: ChartDesign) {
    let graph = design.graph
    var told: [String: [DOTAttribute]] = [:]
    for edge in graph.edges {
      guard let slug = design.slugs[edge.id] else { continue }
      guard told[slug] == nil else { return }
      told[slug] = Self.attributes(of: edge, in: graph)
    }
    for mediation in design.mediations {
      for (slug, party) in zip(design.branches(of: mediation), mediation.parties) {
        told[slug] = Self.end("to", party, in: graph)
      }
    }
    for index in edges.indices {
      guard
        case .token(let slug)? = edges[index].attributes.first(where: { $0.name == "id" })?.value
      else { continue }
      edges[index].attributes += told[slug] ?? []
    }
  }

  private static func attributes(of edge: Edge, in graph: InfluenceGraph) -> [DOTAttribute] {
    var attributes = [DOTAttribute("relation", .token(edge.relation.rawValue))]
    attributes += end("from", edge.source, in: graph)
    if let target = edge.target {
      attributes += end("to", target, in: graph)
    } else {
      attributes.append(DOTAttribute("mediation", .token(edge.id)))
    }
    attributes.append(DOTAttribute("disputed", .token(edge.isDisputed ? "true" : "false")))
    for (key, counts) in edge.counts {
      for (name, count) in [
        ("reports", counts.reports), ("outlets", counts.outlets), ("articles", counts.articles),
        ("mentions", counts.mentions),
      ] {
        attributes.append(DOTAttribute("\(key.columnPrefix)_\(name)", .number(Double(count))))
      }
    }
    return attributes
  }

  private static func end(
    _ side: String, _ actor: ActorID, in graph: InfluenceGraph
  ) -> [DOTAttribute] {
    var attributes = [DOTAttribute(side + "_actor", .plain(actor.rawValue))]
    if let known = graph.actors[actor] {
      attributes += [
        DOTAttribute(side + "_name", .plain(known.name)),
        DOTAttribute(side + "_kind", .token(known.kind.rawValue)),
      ]
    }
    return attributes
  }
}
