/// The relations in view, a row for each kind of evidence.
public struct RelationList: Answer {
  private let graph: InfluenceGraph

  public init(of graph: InfluenceGraph) { self.graph = graph }

  public var table: AnswerTable {
    let articles = CountingNote.many(graph.articleCount, "article")
    let number = { (key: String) in AnswerTable.Column(key, isNumeric: true) }
    let statuses = graph.statuses.sorted().map(\.rawValue).joined(separator: ", ")
    return AnswerTable(
      title: graph.edges.isEmpty
        ? "No relation in view found in \(articles)"
        : CountingNote.many(graph.edges.count, "relation"),
      columns: [
        .init("source"), .init("relation"), .init("target"), .init("status"), number("reports"),
        number("outlets"), number("articles"), number("mentions"), .init("disputed"), .id("id"),
      ],
      rows: graph.edges.flatMap { edge in
        edge.counts.map { key, counts in
          [
            .text(graph.name(of: edge.source)), .text(edge.relation.rawValue),
            .list(edge.recipients.map { graph.name(of: $0) }), .text(Self.word(key)),
            .count(counts.reports), .count(counts.outlets), .count(counts.articles),
            .count(counts.mentions), .flag(edge.isDisputed), .text(edge.id),
          ]
        }
      },
      note: CountingNote(graph: graph).text(
        counted: "claims with status \(statuses), each status by itself"))
  }

  /// `actual`, `requested`; a denial also says of what kind, unless of what happened.
  private static func word(_ key: EvidenceKey) -> String {
    guard key.polarity == .denied, key.realis != .actual else { return key.status.rawValue }
    return "denied (\(key.realis.rawValue))"
  }
}
