import Influence

/// Writes GraphML.
///
/// All edges are written as directed, and `symmetric` says which have no direction: networkx and
/// igraph read no graph in which both are mixed. The id of an edge is an attribute, too: igraph 1.0
/// gives edges without one the ids of nodes.
///
/// - Source: Brandes, Eiglsperger, Lerner: *GraphML Primer* and its schema, version 1.1.
enum GraphMLWriter {
  static func bytes(of list: TieList) -> [UInt8] {
    var xml = XMLWriter()
    xml.begin("graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns")])
    key("name", .text, of: "node", &xml)
    for column in list.actorColumns { key(column.name, column.kind, of: "node", &xml) }
    key("id", .text, of: "edge", &xml)
    key("weight", .whole, of: "edge", &xml)
    for column in list.tieColumns { key(column.name, column.kind, of: "edge", &xml) }
    xml.begin("graph", [("id", "goodoffices"), ("edgedefault", "directed")])
    xml.leaf("desc", text: "\(list.title)\n\(list.note)")
    for actor in list.actors {
      xml.begin("node", [("id", actor.id.rawValue)])
      data("name", .text(actor.name), of: "node", &xml)
      for column in list.actorColumns { data(column.name, column.value(actor), of: "node", &xml) }
      xml.end()
    }
    for tie in list.ties {
      xml.begin(
        "edge",
        [("id", tie.id), ("source", tie.source.rawValue), ("target", tie.target.rawValue)])
      data("id", .text(tie.id), of: "edge", &xml)
      data("weight", .whole(tie.edge.weight), of: "edge", &xml)
      for column in list.tieColumns { data(column.name, column.value(tie), of: "edge", &xml) }
      xml.end()
    }
    xml.end()
    xml.end()
    return xml.bytes
  }

  private static func key(
    _ name: String, _ kind: PropertyKind, of owner: String, _ xml: inout XMLWriter
  ) {
    let type =
      switch kind {
      case .text: "string"
      case .whole: "int"
      case .flag: "boolean"
      }
    xml.leaf(
      "key",
      [("id", "\(owner)_\(name)"), ("for", owner), ("attr.name", name), ("attr.type", type)])
  }

  private static func data(
    _ name: String, _ value: Property?, of owner: String, _ xml: inout XMLWriter
  ) {
    guard let value else { return }
    xml.leaf("data", [("key", "\(owner)_\(name)")], text: value.plain)
  }
}
