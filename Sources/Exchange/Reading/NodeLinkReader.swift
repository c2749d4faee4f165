import Articles

/// Reads the JSON of networkx's `node_link_data`, whose edges are called `edges` or, before 3.6 and
/// in d3, `links`.
struct NodeLinkReader {
  static func graph(of bytes: [UInt8]) throws(ReadingFailure) -> ForeignGraph {
    let value: JSONValue
    do throws(JSONReader.Failure) {
      value = try JSONReader.value(of: bytes)
    } catch {
      throw ReadingFailure(place: .offset(error.offset), reason: "no JSON: \(error.reason)")
    }
    guard let nodes = value["nodes"]?.array else { throw failure("expected a list \"nodes\"") }
    guard let edges = (value["edges"] ?? value["links"])?.array else {
      throw failure("expected a list \"edges\" or \"links\"")
    }
    let isDirected = value["directed"] == .bool(true)
    var graph = ForeignGraph()
    for (number, node) in nodes.enumerated() {
      guard let id = text(node["id"]) else { throw failure("node \(number + 1) has no \"id\"") }
      graph.nodes.append(ForeignGraph.Node(id: id, attributes: attributes(of: node)))
    }
    for (number, edge) in edges.enumerated() {
      guard let source = text(edge["source"]), let target = text(edge["target"]) else {
        throw failure("edge \(number + 1) has no \"source\" or no \"target\" that is an id")
      }
      var found = attributes(of: edge)
      if found["id"] == nil { found["id"] = found["key"] }
      graph.edges.append(
        ForeignGraph.Edge(
          place: .file, source: source, target: target, isDirected: isDirected, attributes: found))
    }
    return graph
  }

  private static func failure(_ reason: String) -> ReadingFailure {
    ReadingFailure(place: .file, reason: reason)
  }

  /// The members that hold one value.
  private static func attributes(of value: JSONValue) -> [String: String] {
    guard case .object(let members) = value else { return [:] }
    var attributes: [String: String] = [:]
    for member in members { attributes[member.name.lowercased()] = text(member.value) }
    return attributes
  }

  private static func text(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text): text
    case .number(let digits): digits
    case .bool(let flag): flag ? "true" : "false"
    case .null, .array, .object, nil: nil
    }
  }
}
