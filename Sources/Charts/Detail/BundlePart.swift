import Claims
import Influence

/// The relations of one kind and one status within a bundle: a line of its label.
struct BundlePart: Sendable {
  var relation: Relation
  /// Strongest first.
  var edges: [DrawnEdge]
  /// Independent reports of any of them.
  var reports: Int

  private struct Key: Hashable {
    var relation: Relation
    var status: EvidenceStatus
    var change: EdgeChange?
  }

  /// The parts of a bundle, those with the most reports first.
  static func all(of bundle: Bundle, in graph: InfluenceGraph) -> [BundlePart] {
    var parts: [BundlePart] = []
    var places: [Key: Int] = [:]
    for drawn in bundle.edges {
      let key = Key(relation: drawn.edge.relation, status: drawn.status, change: drawn.change)
      if let place = places[key] {
        parts[place].edges.append(drawn)
      } else {
        places[key] = parts.count
        parts.append(BundlePart(relation: key.relation, edges: [drawn], reports: 0))
      }
    }
    for index in parts.indices { parts[index].reports = reports(of: parts[index].edges, in: graph) }
    return parts.enumerated().sorted {
      ($1.element.reports, $0.offset) < ($0.element.reports, $1.offset)
    }.map(\.element)
  }

  /// An article that tells of several of the relations is one report. A graph without claims gives
  /// no way to know: its counts are added up.
  private static func reports(of edges: [DrawnEdge], in graph: InfluenceGraph) -> Int {
    if edges.count == 1 { return edges[0].counts.reports }
    let claims = edges.flatMap { drawn in
      drawn.edge.claims.map { graph.claims[$0] }.filter { EvidenceKey($0).status == drawn.status }
    }
    guard !claims.isEmpty else { return edges.reduce(0) { $0 + $1.counts.reports } }
    return IndependentReports(of: claims, outlets: graph.outlets).groups.count
  }
}
