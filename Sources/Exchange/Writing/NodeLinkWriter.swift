import Influence

/// Writes the JSON that `networkx.node_link_graph` reads, with every claim at its edge.
///
/// - Source: networkx, `node_link_data`, whose default name of the list is `edges` since 3.6.
enum NodeLinkWriter {
  static func bytes(of list: TieList) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("directed", true)
    json.member("multigraph", true)
    json.name("graph")
    json.beginObject()
    json.member("name", list.title)
    json.member("note", list.note)
    json.endObject()
    json.name("nodes")
    json.beginArray()
    for actor in list.actors {
      json.beginObject()
      json.member("id", actor.id.rawValue)
      json.member("name", actor.name)
      json.members(list.actorColumns, of: actor)
      json.endObject()
    }
    json.endArray()
    json.name("edges")
    json.beginArray()
    for tie in list.ties {
      json.beginObject()
      json.member("source", tie.source.rawValue)
      json.member("target", tie.target.rawValue)
      json.member("key", tie.id)
      json.member("weight", tie.edge.weight)
      json.members(list.tieColumns, of: tie)
      json.claims(of: tie)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.bytes
  }
}
