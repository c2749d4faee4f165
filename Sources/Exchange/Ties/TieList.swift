import Influence

/// A graph as nodes and edges with named attributes: what most formats are written from.
struct TieList: Sendable {
  let title: String
  let graph: InfluenceGraph
  /// The actors that edges join, by id.
  let actors: [Actor]
  /// In the order of the graph's edges.
  let ties: [Tie]
  let actorColumns: [Column<Actor>]
  let tieColumns: [Column<Tie>]
  let addresses: [String: String]
  /// The date of each article that has one.
  let dates: [String: CalendarDate]

  init(_ graph: InfluenceGraph, title: String, addresses: [String: String]) {
    self.title = title
    self.graph = graph
    self.addresses = addresses
    dates = Dictionary(
      graph.claims.compactMap { claim in claim.reportDate.map { (claim.article, $0) } },
      uniquingKeysWith: { first, _ in first })
    let joined = Set(graph.edges.flatMap(\.actors)).sorted()
    actors = joined.map {
      graph.actors[$0] ?? Actor(id: $0, name: $0.rawValue, kind: .collective)
    }
    ties = graph.edges.flatMap { Tie.ties(of: $0, in: graph, addresses: addresses) }
    actorColumns = Self.actorColumns(graph)
    tieColumns = Self.tieColumns + Self.countColumns(graph)
  }

  /// What was counted and what was left out.
  var note: String { RelationList(of: graph).table.note }

  private static func actorColumns(_ graph: InfluenceGraph) -> [Column<Actor>] {
    [
      .text("kind") { $0.kind.rawValue },
      .text("role") { $0.role.isEmpty ? nil : $0.role },
      .text("affiliation") { $0.affiliation?.rawValue },
      .text("affiliation_name") { $0.affiliation.map { graph.name(of: $0) } },
      .flag("in_tables") { !$0.id.isUnknown },
    ]
  }

  private static let tieColumns: [Column<Tie>] = [
    .text("relation") { $0.edge.relation.rawValue },
    .text("status") { $0.status.rawValue },
    .flag("disputed") { $0.edge.isDisputed },
    .flag("symmetric") { $0.isSymmetric },
    .text("mediation") { $0.mediation },
    .text("first_report") { $0.evidence.compactMap(\.claim.reportDate).min()?.description },
    .text("last_report") { $0.evidence.compactMap(\.claim.reportDate).max()?.description },
    .text("event_start") { $0.evidence.compactMap(\.claim.period?.start).min()?.description },
    .text("event_end") { $0.evidence.compactMap(\.claim.period?.end).max()?.description },
    .text("quote") { $0.quoted?.citation.quote },
    .text("speaker") { $0.quoted?.citation.voice },
    .text("cited_at") { $0.quoted?.citation.place },
    .text("outlet") { $0.quoted?.outlet },
    .text("url") { $0.quoted?.address },
  ]

  /// Four counts for each kind of evidence: `actual_reports`, `actual_outlets` … They are never
  /// added up.
  private static func countColumns(_ graph: InfluenceGraph) -> [Column<Tie>] {
    var keys = Set(graph.edges.flatMap { $0.counts.map(\.key) })
    for status in graph.statuses { keys.insert(EvidenceKey(status)) }
    return keys.sorted().flatMap { key in
      let prefix = key.columnPrefix
      return [
        .whole(prefix + "_reports") { $0.edge.counts(for: key).reports },
        .whole(prefix + "_outlets") { $0.edge.counts(for: key).outlets },
        .whole(prefix + "_articles") { $0.edge.counts(for: key).articles },
        .whole(prefix + "_mentions") { $0.edge.counts(for: key).mentions },
      ] as [Column<Tie>]
    }
  }
}

extension EvidenceKey {
  /// The plain kind of evidence that a status stands for.
  init(_ status: EvidenceStatus) {
    self.init(
      realis: Realis(rawValue: status.rawValue) ?? .actual,
      polarity: status == .denied ? .denied : .affirmed)
  }
}
