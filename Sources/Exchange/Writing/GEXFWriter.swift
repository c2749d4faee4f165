import Influence

/// Writes GEXF 1.3.
///
/// Time is the days of the reports: an edge has a spell for each stretch of days on which articles
/// told of it. When the thing itself happened, where a text says so, is an attribute. Without any
/// dated report the graph is a static one.
///
/// - Source: Gephi, *GEXF 1.3 schema*, gexf.net.
enum GEXFWriter {
  static func bytes(of list: TieList) -> [UInt8] {
    let spells = list.ties.map { Spell.spells(of: $0.evidence.compactMap(\.claim.reportDate)) }
    let isDynamic = spells.contains { !$0.isEmpty }
    var xml = XMLWriter()
    xml.begin("gexf", [("xmlns", "http://gexf.net/1.3"), ("version", "1.3")])
    xml.begin("meta")
    xml.leaf("creator", text: "goodoffices")
    xml.leaf("description", text: "\(list.title)\n\(list.note)")
    xml.end()
    xml.begin(
      "graph",
      [("mode", isDynamic ? "dynamic" : "static"), ("defaultedgetype", "directed")]
        + (isDynamic ? [("timeformat", "date"), ("timerepresentation", "interval")] : []))
    declare(list.actorColumns, of: "node", &xml)
    declare(list.tieColumns, of: "edge", &xml)
    xml.begin("nodes")
    for actor in list.actors {
      xml.begin("node", [("id", actor.id.rawValue), ("label", actor.name)])
      values(list.actorColumns, of: actor, &xml)
      xml.end()
    }
    xml.end()
    xml.begin("edges")
    for (tie, spells) in zip(list.ties, spells) {
      xml.begin("edge", attributes(of: tie))
      values(list.tieColumns, of: tie, &xml)
      write(spells, &xml)
      xml.end()
    }
    xml.end()
    xml.end()
    xml.end()
    return xml.bytes
  }

  /// `kind` keeps Gephi from merging edges of several relations between the same actors.
  private static func attributes(of tie: Tie) -> XMLWriter.Attributes {
    let relation = tie.edge.relation.rawValue
    return [
      ("id", tie.id), ("source", tie.source.rawValue), ("target", tie.target.rawValue),
      ("type", tie.isSymmetric ? "undirected" : "directed"), ("kind", relation),
      ("label", relation), ("weight", String(tie.edge.weight)),
    ]
  }

  private static func declare<Row>(
    _ columns: [Column<Row>], of owner: String, _ xml: inout XMLWriter
  ) {
    xml.begin("attributes", [("class", owner), ("mode", "static")])
    for column in columns {
      let type =
        switch column.kind {
        case .text: "string"
        case .whole: "integer"
        case .flag: "boolean"
        }
      xml.leaf("attribute", [("id", column.name), ("title", column.name), ("type", type)])
    }
    xml.end()
  }

  private static func values<Row>(
    _ columns: [Column<Row>], of row: Row, _ xml: inout XMLWriter
  ) {
    xml.begin("attvalues")
    for column in columns {
      guard let value = column.value(row) else { continue }
      xml.leaf("attvalue", [("for", column.name), ("value", value.plain)])
    }
    xml.end()
  }

  private static func write(_ spells: [Spell], _ xml: inout XMLWriter) {
    guard !spells.isEmpty else { return }
    xml.begin("spells")
    for spell in spells {
      xml.leaf("spell", [("start", spell.start.description), ("end", spell.end.description)])
    }
    xml.end()
  }
}
