import Influence

/// Writes the two tables that Gephi's *Import spreadsheet* reads.
///
/// No cell is a formula when a spreadsheet opens the tables: such text has an apostrophe before it.
enum GephiCSV {
  static func nodes(of list: TieList) -> [UInt8] {
    var text = CSVText.line(["Id", "Label"] + list.actorColumns.map(\.name))
    for actor in list.actors {
      let cells = [actor.id.rawValue, actor.name].map(CSVText.guarded)
      text += CSVText.line(cells + list.actorColumns.map { cell($0.value(actor)) })
    }
    return Array(text.utf8)
  }

  static func edges(of list: TieList) -> [UInt8] {
    var text = CSVText.line(
      ["Source", "Target", "Type", "Kind", "Id", "Label", "Weight"] + list.tieColumns.map(\.name))
    for tie in list.ties {
      let relation = tie.edge.relation.rawValue
      let cells = [
        CSVText.guarded(tie.source.rawValue), CSVText.guarded(tie.target.rawValue),
        tie.isSymmetric ? "Undirected" : "Directed", relation, tie.id, relation,
        String(tie.edge.weight),
      ]
      text += CSVText.line(cells + list.tieColumns.map { cell($0.value(tie)) })
    }
    return Array(text.utf8)
  }

  private static func cell(_ value: Property?) -> String {
    guard case .text(let text)? = value else { return value?.plain ?? "" }
    return CSVText.guarded(text)
  }
}
