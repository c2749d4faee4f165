import Influence

/// Writes the JSON of Cytoscape and cytoscape.js, with every claim at its edge.
///
/// - Source: Cytoscape, *cytoscape.js JSON*; cytoscape.js, *Elements JSON*.
enum CytoscapeWriter {
  static func bytes(of list: TieList) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("format_version", "1.0")
    json.member("generated_by", "goodoffices")
    json.member("target_cytoscapejs_version", "~3")
    json.member("directed", true)
    json.member("multigraph", true)
    json.name("data")
    json.beginObject()
    json.member("name", list.title)
    json.member("note", list.note)
    json.endObject()
    json.name("elements")
    json.beginObject()
    json.name("nodes")
    json.beginArray()
    for actor in list.actors { write(actor, list, &json) }
    json.endArray()
    json.name("edges")
    json.beginArray()
    for tie in list.ties { write(tie, list, &json) }
    json.endArray()
    json.endObject()
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private static func write(_ actor: Actor, _ list: TieList, _ json: inout JSONWriter) {
    json.beginObject()
    json.name("data")
    json.beginObject()
    json.member("id", actor.id.rawValue)
    // networkx takes the node's name in its graph from here.
    json.member("value", actor.id.rawValue)
    json.member("name", actor.name)
    json.members(list.actorColumns, of: actor)
    json.endObject()
    json.endObject()
  }

  private static func write(_ tie: Tie, _ list: TieList, _ json: inout JSONWriter) {
    json.beginObject()
    json.name("data")
    json.beginObject()
    json.member("id", tie.id)
    json.member("source", tie.source.rawValue)
    json.member("target", tie.target.rawValue)
    json.member("interaction", tie.edge.relation.rawValue)
    json.member("weight", tie.edge.weight)
    // networkx tells parallel edges apart by it.
    json.member("key", tie.id)
    json.members(list.tieColumns, of: tie)
    json.claims(of: tie)
    json.endObject()
    json.endObject()
  }
}
