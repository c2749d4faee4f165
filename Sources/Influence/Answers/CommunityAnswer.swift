/// Groups of actors that have more to do with each other than with the rest.
public struct CommunityAnswer: Answer {
  public struct Community: Sendable {
    /// Those with the most reports inside the group first.
    public var actors: [ActorID]
    /// Reports of channels between two of them.
    public var reportsWithin: Int
    /// Reports of channels to others.
    public var reportsOutside: Int
  }

  /// The largest first.
  public var communities: [Community]
  /// How far the groups explain who talks to whom: 0 as chance would have it, at most 1.
  public var modularity: Double
  let rule: String
  let graph: InfluenceGraph

  /// One row a group.
  public var table: AnswerTable {
    let articles = CountingNote.many(graph.articleCount, "article")
    let note = CountingNote(graph: graph)
    return AnswerTable(
      title: communities.isEmpty
        ? "No channel found in \(articles)"
        : CountingNote.many(communities.count, "group") + " that talk more within than without",
      columns: [
        .init("group", isNumeric: true), .init("size", isNumeric: true),
        .init("within", isNumeric: true), .init("outside", isNumeric: true), .init("actors"),
        .id("actor_ids"),
      ],
      rows: communities.enumerated().map { number, community in
        [
          .count(number + 1), .count(community.actors.count), .count(community.reportsWithin),
          .count(community.reportsOutside), .list(community.actors.map { graph.name(of: $0) }),
          .list(community.actors.map(\.rawValue)),
        ]
      },
      note: note.text(
        counted: note.reports,
        remarks: [
          "Groups by the Leiden algorithm on the channel network, links weighted by reports; within "
            + "and outside: reports of channels inside the group and to others.",
          rule.capitalizedFirst + ".",
          "Modularity \(modularity.shown(decimals: 3)): the share of reports within groups above "
            + "what chance would give. Who talks to whom is not who sides with whom.",
        ]))
  }
}
