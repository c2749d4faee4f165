import Actors
import Claims
import Influence

/// Two sets of articles in one graph: every relation of the one, those that only the other has, and
/// what has changed.
struct Comparison: Sendable {
  /// The relations of both; those that are gone have claims of the other articles.
  let graph: InfluenceGraph
  /// By edge id; nothing for a relation that is told alike.
  let changes: [String: EdgeChange]
  /// How many articles the other set has.
  let articleCount: Int

  private struct Key: Hashable {
    var actors: [ActorID]
    var relation: Relation

    init(_ edge: Edge) {
      actors = edge.actors
      relation = edge.relation
    }
  }

  /// - Parameter minimumReports: a relation that neither set tells so often with one status is left
  ///   out; one that only one of them does has not come or gone for that.
  /// - Complexity: O(*edges* + *claims*) of both.
  init(of graph: InfluenceGraph, against other: InfluenceGraph, minimumReports: Int = 1) {
    let all = Set(EvidenceStatus.allCases)
    var earlier: [Key: EvidenceStatus] = [:]
    for edge in other.edges {
      earlier[Key(edge)] = DrawnEdge(edge, includes: all)?.status
    }
    var changes: [String: EdgeChange] = [:]
    for edge in graph.edges {
      guard let status = earlier[Key(edge)] else {
        changes[edge.id] = .new
        continue
      }
      if let now = DrawnEdge(edge, includes: all)?.status, now != status {
        changes[edge.id] = .was(status)
      }
    }
    var merged = graph
    let known = Set(graph.edges.map(Key.init))
    let shift = graph.claims.count
    for var edge in other.edges where !known.contains(Key(edge)) {
      edge.id = "gone_" + edge.id
      edge.claims = edge.claims.map { $0 + shift }
      edge.denials = edge.denials.map { $0 + shift }
      changes[edge.id] = .gone
      merged.edges.append(edge)
    }
    let often = Set(
      (graph.edges + other.edges).filter { $0.mostReports >= minimumReports }.map(Key.init))
    let count = merged.edges.count
    merged.edges.removeAll { !often.contains(Key($0)) }
    merged.omissions.weakEdges += count - merged.edges.count
    merged.claims += other.claims
    merged.actors.merge(other.actors) { mine, _ in mine }
    merged.outlets.merge(other.outlets) { mine, _ in mine }
    merged.links.merge(other.links) { mine, _ in mine }
    self.graph = merged
    self.changes = changes
    articleCount = other.articleCount
  }
}
