import Influence

/// Makes an influence graph of another program's nodes and edges.
///
/// Attributes that our own exports have are understood: relation, status, counts, mediation. Else a
/// whole weight stands for the reports, and every edge counts as said to be so.
struct ForeignGathering {
  /// The relation of edges that name none.
  let fallback: Relation?
  private var selfLoops = 0
  private var addedUp = 0

  init(fallback: Relation?) { self.fallback = fallback }

  /// Which edges of the file are one edge here.
  private struct Key: Hashable, Comparable {
    var source: String
    var relation: Relation
    /// The target's id, or the id that a mediation's ties share.
    var target: String
    var isMediation: Bool

    static func < (one: Key, other: Key) -> Bool {
      (one.source, one.relation, one.target) < (other.source, other.relation, other.target)
    }
  }

  mutating func graph(
    of foreign: ForeignGraph, called name: String
  ) throws(ReadingFailure) -> ImportedGraph {
    let usesWeights = foreign.edges.allSatisfy { ForeignCounts.weight(of: $0) != nil }
    var counted: [Key: ForeignCounts] = [:]
    var parties: [Key: Set<ActorID>] = [:]
    for edge in foreign.edges {
      let relation = try relation(of: edge)
      guard edge.source != edge.target else {
        selfLoops += 1
        continue
      }
      let key = key(of: edge, relation)
      let counts = ForeignCounts(of: edge, usesWeight: usesWeights)
      if relation == .mediates {
        let isNew = parties[key, default: []].insert(ActorID(edge.target)).inserted
        // The ties of one mediation tell the same evidence, once for each party.
        if isNew, key.isMediation, counted[key] != nil { continue }
      }
      if counted[key] != nil { addedUp += 1 }
      counted[key, default: ForeignCounts()].add(counts)
    }
    var edges = counted.sorted { $0.key < $1.key }.map { key, counts in
      edge(key, counts, parties: parties[key].map { $0.sorted() } ?? [])
    }
    edges.sort { one, other in
      (one.source, one.relation) != (other.source, other.relation)
        ? (one.source, one.relation) < (other.source, other.relation)
        : one.recipients.lexicographicallyPrecedes(other.recipients)
    }
    tellApart(&edges)
    let statuses = Set(edges.flatMap { $0.counts.map(\.key.status) })
    let tellsReports = foreign.edges.contains(where: ForeignCounts.tellsReports)
    let graph = InfluenceGraph(
      actors: actors(of: foreign), claims: [], edges: edges, articleCount: 0,
      statuses: statuses.isEmpty ? [.actual] : statuses,
      unit: tellsReports ? .toldReports : usesWeights ? .weights : .edges)
    return ImportedGraph(graph: graph, name: name, selfLoops: selfLoops, addedUp: addedUp)
  }

  private static let relationNames = ["relation", "kind", "type", "interaction", "label"]

  private static let relations = Dictionary(
    uniqueKeysWithValues: Relation.allCases.map { ($0.rawValue.lowercased(), $0) })

  /// The relation that an edge names.
  private func relation(of edge: ForeignGraph.Edge) throws(ReadingFailure) -> Relation {
    let words = Self.relationNames.compactMap { edge.attributes[$0] }
    let named = words.lazy.compactMap { Self.relations[$0.lowercased()] }.first
    guard let relation = named ?? fallback else {
      let called =
        edge.attributes["relation"] ?? edge.attributes["label"] ?? edge.attributes["kind"]
      throw ReadingFailure(
        place: edge.place,
        reason: "the edge from \"\(edge.source)\" to \"\(edge.target)\" names no relation of ours"
          + (called.map { ": \"\($0)\"" } ?? "")
          + "; choose one for such edges, for example with --as meets")
    }
    guard edge.isDirected || relation.isSymmetric else {
      throw ReadingFailure(
        place: edge.place,
        reason: "the edge between \"\(edge.source)\" and \"\(edge.target)\" has no direction, and "
          + "\(relation.rawValue) has one; --as meets, agrees or cooperates has none")
    }
    return relation
  }

  private func key(of edge: ForeignGraph.Edge, _ relation: Relation) -> Key {
    if relation == .mediates, let mediation = edge.attributes["mediation"] {
      return Key(source: edge.source, relation: relation, target: mediation, isMediation: true)
    }
    var ends = (edge.source, edge.target)
    if relation.isSymmetric, ends.1 < ends.0 { ends = (ends.1, ends.0) }
    return Key(source: ends.0, relation: relation, target: ends.1, isMediation: false)
  }

  private func edge(_ key: Key, _ counts: ForeignCounts, parties: [ActorID]) -> Edge {
    let source = ActorID(key.source)
    let target = key.relation == .mediates ? nil : ActorID(key.target)
    var edge = Edge(
      id: EdgeSlug.slug(
        source: source, relation: key.relation, recipients: target.map { [$0] } ?? parties),
      source: source, relation: key.relation, target: target, parties: parties,
      counts: counts.sorted, claims: [], weight: 0, isDisputed: counts.isDisputed)
    edge.weight = edge.counts(for: .asserted).reports
    return edge
  }

  /// Gives edges that share an id a digest each.
  private func tellApart(_ edges: inout [Edge]) {
    let uses = Dictionary(grouping: edges.indices) { edges[$0].id }
    for index in edges.indices where (uses[edges[index].id]?.count ?? 0) > 1 {
      edges[index].id = EdgeSlug.distinct(
        source: edges[index].source, relation: edges[index].relation,
        recipients: edges[index].recipients)
    }
  }

  /// What stands under the name of an actor whose kind the file does not tell.
  private static let untold = "kind not told"

  /// The nodes as actors, and those that only edges name.
  private func actors(of foreign: ForeignGraph) -> [ActorID: Actor] {
    var actors: [ActorID: Actor] = [:]
    for node in foreign.nodes {
      let told = node.attributes
      let id = ActorID(node.id)
      let kind = told["kind"].flatMap { ActorKind(rawValue: $0) }
      actors[id] = Actor(
        id: id, name: told["name"] ?? told["label"] ?? node.id, kind: kind ?? .collective,
        affiliation: told["affiliation"].map { ActorID($0) },
        role: told["role"] ?? (kind == nil ? Self.untold : ""))
    }
    for edge in foreign.edges {
      for end in [edge.source, edge.target] where actors[ActorID(end)] == nil {
        actors[ActorID(end)] = Actor(
          id: ActorID(end), name: end, kind: .collective, role: Self.untold)
      }
    }
    return actors
  }
}
