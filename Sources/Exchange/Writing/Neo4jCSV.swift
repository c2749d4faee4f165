import Influence

/// Writes the two tables of `neo4j-admin database import full`.
///
/// Text stands as it is: the tables are for a loader, and no cell is guarded against spreadsheets.
///
/// - Source: Neo4j, *Operations Manual*, Import, *CSV header format*.
enum Neo4jCSV {
  static func nodes(of list: TieList) -> [UInt8] {
    var text = CSVText.line(["id:ID", "name"] + list.actorColumns.map(header) + [":LABEL"])
    for actor in list.actors {
      let cells = [actor.id.rawValue, actor.name] + list.actorColumns.map { cell($0.value(actor)) }
      text += CSVText.line(cells + ["Actor;" + words(actor.kind.rawValue).joined()])
    }
    return Array(text.utf8)
  }

  static func relationships(of list: TieList) -> [UInt8] {
    var text = CSVText.line(
      [":START_ID", ":END_ID", ":TYPE", "id", "weight:int"] + list.tieColumns.map(header))
    for tie in list.ties {
      let type = words(tie.edge.relation.rawValue).map { $0.uppercased() }.joined(separator: "_")
      let cells = [
        tie.source.rawValue, tie.target.rawValue, type, tie.id, String(tie.edge.weight),
      ]
      text += CSVText.line(cells + list.tieColumns.map { cell($0.value(tie)) })
    }
    return Array(text.utf8)
  }

  private static func header<Row>(_ column: Column<Row>) -> String {
    switch column.kind {
    case .text: column.name
    case .whole: column.name + ":int"
    case .flag: column.name + ":boolean"
    }
  }

  private static func cell(_ value: Property?) -> String { value?.plain ?? "" }

  /// `partOf` as `Part`, `Of`.
  private static func words(_ name: String) -> [String] {
    var words: [String] = []
    for letter in name {
      if words.isEmpty {
        words.append(letter.uppercased())
      } else if letter.isUppercase {
        words.append(String(letter))
      } else {
        words[words.count - 1].append(letter)
      }
    }
    return words
  }
}
