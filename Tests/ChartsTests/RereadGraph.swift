import GraphvizShim

@testable import Charts

/// A DOT text as libcgraph reads it back.
struct RereadGraph: Sendable {
  struct Line: Sendable {
    var tail: String
    var attributes: [String: String]
  }
  var nodes: [String: [String: String]] = [:]
  var lines: [Line] = []

  func line(id: String) -> Line? { lines.first { $0.attributes["id"] == id } }
}

extension Graphviz {
  /// Nil when libcgraph cannot parse the text.
  func reread(_ dot: String) -> RereadGraph? {
    let messages = GraphvizMessages()
    guard let graph = graphviz_parse(dot) else { return nil }
    defer { graphviz_close(graph) }
    var result = RereadGraph()
    var node = graphviz_first_node(graph)
    while let handle = node {
      let name = String(cString: graphviz_node_name(handle))
      result.nodes[name] = attributes(["id", "class", "label", "tooltip"], of: handle)
      var edge = graphviz_first_edge_out(graph, handle)
      while let line = edge {
        let names = [
          "id", "class", "label", "tooltip", "style", "arrowhead", "arrowtail", "dir", "URL",
          "color", "penwidth",
        ]
        result.lines.append(RereadGraph.Line(tail: name, attributes: attributes(names, of: line)))
        edge = graphviz_next_edge_out(graph, line)
      }
      node = graphviz_next_node(graph, handle)
    }
    return messages.close().isEmpty ? result : nil
  }

  private func attributes(_ names: [String], of object: OpaquePointer) -> [String: String] {
    var values: [String: String] = [:]
    for name in names {
      guard let value = graphviz_attribute(UnsafeMutableRawPointer(object), name) else { continue }
      values[name] = String(cString: value)
    }
    return values
  }
}
