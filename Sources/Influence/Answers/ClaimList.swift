/// The claims in view, a row each, in the order of articles. (The full claims, one a line, are
/// written by `ClaimWriter`.)
public struct ClaimList: Answer {
  private let graph: InfluenceGraph

  public init(of graph: InfluenceGraph) { self.graph = graph }

  /// The claims in view, sorted by article and position.
  public var claims: [Claim] {
    graph.edges.flatMap(\.claims).sorted().map { graph.claims[$0] }
  }

  public var table: AnswerTable {
    let claims = claims
    let articles = CountingNote.many(graph.articleCount, "article")
    let statuses = graph.statuses.sorted().map(\.rawValue).joined(separator: ", ")
    return AnswerTable(
      title: claims.isEmpty
        ? "No claim found in \(articles)" : CountingNote.many(claims.count, "claim"),
      columns: [
        .init("place"), .init("source"), .init("relation"), .init("target"), .init("status"),
        .init("speaker"), .init("quote"), .id("claim"),
        .id("plover"), .id("cameo"),
      ],
      rows: claims.map { claim in
        let citation = Citation(claim, in: graph)
        return [
          .text(citation.place), .text(claim.source.name), .text(claim.relation.rawValue),
          .list(((claim.target.map { [$0] } ?? []) + claim.parties).map(\.name)),
          .text(citation.status.rawValue), .text(citation.voice), .text(citation.quote),
          .text(claim.id), .code(claim.relation.plover), .code(claim.cameo),
        ]
      },
      note: CountingNote(graph: graph).text(counted: "claims with status \(statuses)"))
  }
}

extension AnswerTable.Cell {
  /// A code that a scheme may not have.
  fileprivate static func code(_ code: String?) -> AnswerTable.Cell {
    code.map { .text($0) } ?? .missing
  }
}
