import Influence

/// The edges of another program's graph, as `edges` lists them, and what they cannot tell.
public struct ImportedGraph: Answer {
  /// Edges without claims, to draw and to list.
  public var graph: InfluenceGraph
  /// The file or folder it was read from.
  public var name: String
  /// Edges from an actor to itself, left out.
  var selfLoops: Int
  /// Edges beside one of the same relation between the same actors, added to it.
  var addedUp: Int

  public var table: AnswerTable {
    var table = RelationList(of: graph).table
    let relations = graph.edges.count == 1 ? "1 relation" : "\(graph.edges.count) relations"
    table.title = graph.edges.isEmpty ? "No relation in \(name)" : "\(relations) from \(name)"
    table.note = note
    return table
  }

  /// What the graph rests on, for people: it has no quotes.
  public var note: String {
    var lines: [String] = []
    if selfLoops > 0 { lines.append("Left out: \(selfLoops) from an actor to itself.") }
    if addedUp > 0 {
      lines.append("Added up: \(addedUp) beside another of the same relation and actors.")
    }
    lines.append(
      "Read from another program's file: no articles, no quotes and no speakers stand behind it, "
        + "and nothing here can be checked against a text.")
    lines.append("Counted: \(counted).")
    return lines.joined(separator: "\n")
  }

  private var counted: String {
    switch graph.unit {
    case .reports, .toldReports: "reports, outlets, articles and mentions as the file tells them"
    case .weights: "the file's weights, standing for reports, outlets, articles and mentions alike"
    case .edges: "every edge once, for its weights are no whole numbers from 1 on"
    }
  }
}
