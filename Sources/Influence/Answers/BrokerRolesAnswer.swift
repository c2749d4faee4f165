import Graphs

/// The roles in which actors stand between others.
public struct BrokerRolesAnswer: Answer {
  public struct Row: Sendable {
    public var actor: ActorID
    public var camp: String
    public var counts: BrokerageRoles.Counts
  }

  public var rows: [Row]
  /// The two camps that were asked for; nil for all.
  public let sides: (one: String, other: String)?
  let rule: String
  let graph: InfluenceGraph

  public var table: AnswerTable {
    let articles = CountingNote.many(graph.articleCount, "article")
    let between = sides.map { " the camps \($0.one) and \($0.other)" } ?? " others"
    let note = CountingNote(graph: graph)
    return AnswerTable(
      title: rows.isEmpty
        ? "Nobody between\(between) found in \(articles)" : "Who stands between\(between)",
      columns: [.init("actor"), .id("actor_id"), .init("camp")]
        + Self.roles.map { .init($0.name, isNumeric: true) } + [.init("total", isNumeric: true)],
      rows: rows.map { row in
        [.text(graph.name(of: row.actor)), .text(row.actor.rawValue), .text(row.camp)]
          + Self.roles.map { .count(row.counts[keyPath: $0.count]) } + [.count(row.counts.total)]
      },
      note: note.text(
        counted: note.reports, remarks: [Self.meaning, pairs, rule.capitalizedFirst + "."]))
  }

  private static let roles:
    [(name: String, count: KeyPath<BrokerageRoles.Counts, Int> & Sendable)] =
      [
        ("coordinator", \.coordinator), ("consultant", \.consultant), ("gatekeeper", \.gatekeeper),
        ("representative", \.representative), ("liaison", \.liaison),
      ]

  private static let meaning =
    "Pairs of others with no channel of their own, by role (Gould and Fernandez): coordinator, all "
    + "three of one camp; consultant, an outsider between two of one camp; gatekeeper, lets outsiders "
    + "in to its own; representative, speaks for its own to outsiders; liaison, all three of "
    + "different camps."

  private var pairs: String {
    sides == nil
      ? "Channels run both ways, so each pair counts twice, once in either order."
      : "Pairs: one of \(sides?.one ?? "") and one of \(sides?.other ?? "")."
  }
}
