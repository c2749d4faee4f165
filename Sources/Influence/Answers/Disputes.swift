/// The relations that somebody denies.
///
/// Ask it of a graph with all statuses in view (`ClaimFilter.everything`), or denials of what
/// nobody affirms in view go unseen.
public struct Disputes: Answer {
  /// One relation, what is said for it and against it.
  public struct Dispute: Sendable {
    public var edge: Edge
    /// Claims that affirm it, those that say it happened or holds first.
    public var affirmations: [Citation]
    public var denials: [Citation]
  }

  /// In the order of edges.
  public var disputes: [Dispute]
  private let graph: InfluenceGraph

  public init(in graph: InfluenceGraph) {
    self.graph = graph
    disputes = graph.edges.filter { !$0.denials.isEmpty }.map { edge in
      let denied = Set(edge.denials)
      return Dispute(
        edge: edge,
        affirmations: edge.claims.filter { !denied.contains($0) }
          .map { Citation(graph.claims[$0], in: graph) }
          .enumerated().sorted { ($0.element.status, $0.offset) < ($1.element.status, $1.offset) }
          .map(\.element),
        denials: edge.denials.map { Citation(graph.claims[$0], in: graph) })
    }
  }

  public var table: AnswerTable {
    let articles = CountingNote.many(graph.articleCount, "article")
    return AnswerTable(
      title: disputes.isEmpty ? "No denial found in \(articles)" : "Denied by somebody",
      columns: [
        .init("source"), .init("relation"), .init("target"),
        .init("actual", isNumeric: true), .init("denied", isNumeric: true),
        .init("affirmed_by", "affirmed by"), .init("denied_by", "denied by"),
        .init("denied_in", "denied in"), .id("id"),
      ],
      rows: disputes.map { dispute in
        let denied = IndependentReports(
          of: dispute.edge.denials.map { graph.claims[$0] }, outlets: graph.outlets)
        return [
          .text(graph.name(of: dispute.edge.source)), .text(dispute.edge.relation.rawValue),
          .list(dispute.edge.recipients.map { graph.name(of: $0) }),
          .count(dispute.edge.weight), .count(denied.groups.count),
          .list(Self.voices(dispute.affirmations)), .list(Self.voices(dispute.denials)),
          .list(dispute.denials.map(\.place)), .text(dispute.edge.id),
        ]
      },
      note: CountingNote(graph: graph).text(
        counted: "independent reports, actual and denied apart; a denial takes nothing away"))
  }

  /// Who speaks, each once in the order of the claims; the status is added where it is not plain.
  private static func voices(_ citations: [Citation]) -> [String] {
    citations.map { citation in
      let isPlain = citation.status == .actual || citation.status == .denied
      return isPlain ? citation.voice : "\(citation.voice) [\(citation.status.rawValue)]"
    }.eachOnce
  }
}
