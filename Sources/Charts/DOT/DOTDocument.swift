/// What an attribute of a drawing holds.
enum DOTValue: Sendable, Equatable {
  /// Lines of text for people to read: any characters, no meaning for Graphviz.
  case text([String])
  /// A word of Graphviz's own vocabulary, a colour, a font, a slug.
  case token(String)
  case number(Double)
  /// A label in Graphviz's HTML-like language; what stands in it was escaped by its maker.
  case html(String)
  /// A text for programs: nothing draws it.
  case plain(String)
  /// A link within the drawing, to the element with this slug.
  case anchor(String)
}

/// One attribute. They are written in the order given.
struct DOTAttribute: Sendable, Equatable {
  var name: String
  var value: DOTValue

  init(_ name: String, _ value: DOTValue) {
    self.name = name
    self.value = value
  }
}

struct DOTNode: Sendable, Equatable {
  /// A slug: `[A-Za-z_][A-Za-z0-9_]*`.
  var id: String
  var attributes: [DOTAttribute]
}

/// Where an edge begins or ends: a node, perhaps one port of its table, perhaps one side of that.
struct DOTEnd: Sendable, Equatable {
  enum Side: String, Sendable {
    case west = "w"
    case east = "e"
  }
  var node: String
  var port: String?
  var side: Side?
}

struct DOTEdge: Sendable, Equatable {
  var tail: DOTEnd
  var head: DOTEnd
  var attributes: [DOTAttribute]
}

/// A directed drawing: attributes, nodes with ports, edges, and at most one frame around the nodes.
struct DOTDocument: Sendable, Equatable {
  var name: String
  /// The layout engine that is to draw it.
  var engine: LayoutEngine
  var attributes: [DOTAttribute] = []
  var nodeDefaults: [DOTAttribute] = []
  var edgeDefaults: [DOTAttribute] = []
  /// Attributes of a cluster that holds every node; empty for no cluster.
  var frame: [DOTAttribute] = []
  var nodes: [DOTNode] = []
  var edges: [DOTEdge] = []

  /// Takes off what has no place on the page, and the texts around the drawing: the rest is laid
  /// out alike, and sooner.
  mutating func strip() {
    func isUnseen(_ attribute: DOTAttribute) -> Bool {
      ["class", "URL", "tooltip", "labeltooltip"].contains(attribute.name)
    }
    for index in nodes.indices { nodes[index].attributes.removeAll(where: isUnseen) }
    for index in edges.indices { edges[index].attributes.removeAll(where: isUnseen) }
    attributes.removeAll { $0.name == "label" }
    frame.removeAll { $0.name == "label" }
  }
}
