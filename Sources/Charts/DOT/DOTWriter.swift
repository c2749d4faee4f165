import Graphviz

/// Writes a drawing as DOT text that `dot` reads back to the same drawing.
///
/// - Source: Graphviz, *The DOT Language* and *Attributes*.
struct DOTWriter {
  /// The text of a drawing: the same bytes for the same document.
  static func text(of document: DOTDocument) -> String {
    var out = "digraph \(document.name) {\n"
    let engine = DOTAttribute("layout", .token(document.engine.rawValue))
    out += "  graph \(list([engine] + document.attributes));\n"
    out += "  node \(list(document.nodeDefaults));\n"
    out += "  edge \(list(document.edgeDefaults));\n"
    let indent = document.frame.isEmpty ? "  " : "    "
    if !document.frame.isEmpty {
      out += "  subgraph cluster_frame {\n    graph \(list(document.frame));\n"
    }
    for node in document.nodes { out += "\(indent)\(node.id) \(list(node.attributes));\n" }
    if !document.frame.isEmpty { out += "  }\n" }
    for edge in document.edges {
      out += "  \(end(edge.tail)) -> \(end(edge.head)) \(list(edge.attributes));\n"
    }
    return out + "}\n"
  }

  private static func list(_ attributes: [DOTAttribute]) -> String {
    "[" + attributes.map { "\($0.name)=\(value($0.value))" }.joined(separator: ", ") + "]"
  }

  private static func end(_ end: DOTEnd) -> String {
    [end.node, end.port, end.side?.rawValue].compactMap { $0 }.joined(separator: ":")
  }

  private static func value(_ value: DOTValue) -> String {
    switch value {
    case .text(let lines): "\"" + lines.map(DOTText.quoted).joined(separator: "\\n") + "\""
    case .token(let word): "\"" + DOTText.quoted(word) + "\""
    case .number(let number): DOTText.decimal(number)
    case .html(let label): "<" + label + ">"
    case .plain(let text): DOTString.quoted(text)
    case .anchor(let slug): "\"#" + slug + "\""
    }
  }
}
