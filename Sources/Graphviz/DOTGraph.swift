/// A graph as a DOT text tells it: subgraphs, defaults and chains of edges are resolved.
package struct DOTGraph: Sendable, Equatable {
  package struct Value: Sendable, Equatable {
    package var text: String
    /// True when the text stands between angle brackets: markup, and no escapes.
    package var isHTML: Bool
  }
  package struct Node: Sendable, Equatable {
    package var id: String
    /// Those that were asked for and are not empty.
    package var attributes: [String: Value]
  }
  package struct Edge: Sendable, Equatable {
    package var tail: String
    package var head: String
    package var attributes: [String: Value]
  }
  package var isDirected: Bool
  package var nodes: [Node] = []
  /// In the order of their tails.
  package var edges: [Edge] = []

  /// As the shim tells it; nil when the record is broken.
  init?(record bytes: [UInt8]) {
    var record = RecordReader(bytes)
    guard record.tag() == UInt8(ascii: "G"), let direction = record.tag() else { return nil }
    isDirected = direction == 1
    while let tag = record.tag() {
      guard let name = record.text() else { return nil }
      switch tag {
      case UInt8(ascii: "N"):
        guard let attributes = Self.attributes(&record) else { return nil }
        nodes.append(Node(id: name, attributes: attributes))
      case UInt8(ascii: "E"):
        guard let head = record.text(), let attributes = Self.attributes(&record) else {
          return nil
        }
        edges.append(Edge(tail: name, head: head, attributes: attributes))
      default: return nil
      }
    }
  }

  private static func attributes(_ record: inout RecordReader) -> [String: Value]? {
    var attributes: [String: Value] = [:]
    while let tag = record.tag() {
      if tag == 0 { return attributes }
      guard let name = record.text(), let text = record.text() else { return nil }
      attributes[name] = Value(text: text, isHTML: tag == 2)
    }
    return nil
  }
}
