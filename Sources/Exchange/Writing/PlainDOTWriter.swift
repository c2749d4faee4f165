import Graphviz
import Influence

/// Writes the graph in Graphviz's language: a node an actor, an edge a tie, all columns as
/// attributes. Graphviz draws it as boxes and lines, solid only for what is told as having happened.
///
/// A backslash stands doubled in every text, as in Graphviz's own labels: DOT cannot hold a string
/// that ends in a single one. Ids stand in `actor`, since names of nodes have no such rule, and names
/// in `actor_name`: pydot takes no attribute that is called `name`.
///
/// - Source: Graphviz, *The DOT Language*.
enum PlainDOTWriter {
  static func bytes(of list: TieList) -> [UInt8] {
    var text = "digraph {\n"
    text += "  graph [label=\(label(list.title)), comment=\(DOTString.quoted(list.note))];\n"
    text += "  node [shape=box];\n"
    for actor in list.actors {
      let attributes =
        [
          ("actor", DOTString.quoted(actor.id.rawValue)),
          ("actor_name", DOTString.quoted(actor.name)),
        ]
        + [("label", label(actor.name))] + told(list.actorColumns, of: actor)
      text += "  \(DOTString.quoted(actor.id.rawValue)) \(bracketed(attributes));\n"
    }
    for tie in list.ties {
      let attributes =
        [
          ("id", DOTString.quoted(tie.id)), ("label", label(tie.edge.relation.rawValue)),
          ("weight", "\(tie.edge.weight)"), ("style", style(of: tie.status)),
          ("dir", tie.isSymmetric ? "none" : "forward"),
        ] + told(list.tieColumns, of: tie)
      text += "  \(DOTString.quoted(tie.source.rawValue)) -> "
      text += "\(DOTString.quoted(tie.target.rawValue)) \(bracketed(attributes));\n"
    }
    return Array((text + "}\n").utf8)
  }

  private static func style(of status: EvidenceStatus) -> String {
    switch status {
    case .actual: "solid"
    case .denied: "dotted"
    default: "dashed"
    }
  }

  /// A text for people to read in the drawing, where Graphviz looks for entities.
  private static func label(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "&" { escaped += "&amp;" } else { escaped.unicodeScalars.append(scalar) }
    }
    return DOTString.quoted(escaped)
  }

  private static func told<Row>(_ columns: [Column<Row>], of row: Row) -> [(String, String)] {
    columns.compactMap { column in
      column.value(row).map { (column.name, DOTString.quoted($0.plain)) }
    }
  }

  private static func bracketed(_ attributes: [(String, String)]) -> String {
    "[" + attributes.map { "\($0.0)=\($0.1)" }.joined(separator: ", ") + "]"
  }
}
