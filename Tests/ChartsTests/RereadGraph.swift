import Graphviz

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
  private static let rereadAttributes = [
    "id", "class", "label", "tooltip", "style", "arrowhead", "arrowtail", "dir", "url", "color",
    "penwidth",
  ]

  /// Nil when libcgraph cannot parse the text.
  nonisolated func reread(_ dot: String) async -> RereadGraph? {
    let limits = ChildLimits(seconds: 20, memory: 1 << 30)
    guard
      let graph = try? await self.graph(
        of: Array(dot.utf8), attributes: Self.rereadAttributes, limits: limits)
    else { return nil }
    var result = RereadGraph()
    for node in graph.nodes { result.nodes[node.id] = node.attributes.mapValues(\.text) }
    result.lines = graph.edges.map {
      RereadGraph.Line(tail: $0.tail, attributes: $0.attributes.mapValues(\.text))
    }
    return result
  }
}
