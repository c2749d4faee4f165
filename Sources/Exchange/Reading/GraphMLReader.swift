/// Reads GraphML: nodes and edges with their data, also of nested graphs; of yEd's drawings, the
/// labels.
struct GraphMLReader {
  private var xml: XMLReader
  private var graph = ForeignGraph()
  /// The names of attributes, by owner and id of the key: `node d0`.
  private var names: [String: String] = [:]
  /// What attributes hold where nothing is told, by owner.
  private var defaults: [String: [String: String]] = [:]
  private var isDirected = true

  static func graph(of bytes: [UInt8]) throws(ReadingFailure) -> ForeignGraph {
    var reader = GraphMLReader(xml: try XMLReader(bytes))
    try reader.read()
    return reader.graph
  }

  private init(xml: XMLReader) { self.xml = xml }

  private mutating func read() throws(ReadingFailure) {
    guard case .start("graphml", _)? = try xml.next() else {
      throw xml.failure("expected <graphml>")
    }
    while let event = try xml.next() {
      guard case .start(let name, let attributes) = event else { continue }
      switch name {
      case "key": try readKey(attributes)
      case "graph": isDirected = attributes["edgedefault"] != "undirected"
      case "node": try readNode(attributes)
      case "edge": try readEdge(attributes)
      case "hyperedge":
        throw xml.failure("a hyperedge: only edges between two nodes are read")
      default: continue
      }
    }
  }

  private mutating func readKey(_ attributes: [String: String]) throws(ReadingFailure) {
    guard let id = attributes["id"] else { throw xml.failure("a <key> without id") }
    let name = (attributes["attr.name"] ?? id).lowercased()
    let owners =
      attributes["for"].map { $0 == "all" ? ["node", "edge"] : [$0] } ?? ["node", "edge"]
    for owner in owners { names["\(owner) \(id)"] = name }
    var fallback: String?
    while let event = try xml.next() {
      switch event {
      case .start("default", _): fallback = ""
      case .text(let text): fallback? += text
      case .end("default"):
        for owner in owners { defaults[owner, default: [:]][name] = fallback }
        fallback = nil
      case .end("key"): return
      default: continue
      }
    }
  }

  private mutating func readNode(_ attributes: [String: String]) throws(ReadingFailure) {
    guard let id = attributes["id"] else { throw xml.failure("a <node> without id") }
    let place = graph.nodes.count
    graph.nodes.append(ForeignGraph.Node(id: id))
    let found = try readData(of: "node")
    graph.nodes[place].attributes = found
  }

  private mutating func readEdge(_ attributes: [String: String]) throws(ReadingFailure) {
    let place = ReadingFailure.Place.offset(xml.eventOffset)
    guard let source = attributes["source"], let target = attributes["target"] else {
      throw xml.failure("an <edge> without source or target")
    }
    let direction = attributes["directed"].map { $0 == "true" || $0 == "1" }
    var edge = ForeignGraph.Edge(
      place: place, source: source, target: target, isDirected: direction ?? isDirected)
    edge.attributes = try readData(of: "edge")
    if edge.attributes["id"] == nil { edge.attributes["id"] = attributes["id"] }
    graph.edges.append(edge)
  }

  /// What stands in a node or an edge, up to its end; nodes and edges within it are the graph's too.
  private mutating func readData(of owner: String) throws(ReadingFailure) -> [String: String] {
    var found: [String: String] = [:]
    while let event = try xml.next() {
      switch event {
      case .start("data", let attributes):
        guard let id = attributes["key"] else { throw xml.failure("<data> without key") }
        try readValue(named: names["\(owner) \(id)"] ?? id.lowercased(), into: &found)
      case .start("node", let attributes): try readNode(attributes)
      case .start("edge", let attributes): try readEdge(attributes)
      case .end(owner):
        return found.merging(defaults[owner] ?? [:]) { told, _ in told }
      default: continue
      }
    }
    return found
  }

  /// The text of a `<data>`; of a drawing inside it, the label.
  private mutating func readValue(
    named name: String, into found: inout [String: String]
  ) throws(ReadingFailure) {
    var text = ""
    var label: String?
    var path: [String] = []
    while let event = try xml.next() {
      switch event {
      case .start(let element, _): path.append(element)
      case .end where path.isEmpty:
        if let label { found["label"] = label } else { found[name] = text }
        return
      case .end: path.removeLast()
      case .text(let piece):
        if path.isEmpty {
          text += piece
        } else if path.last == "NodeLabel" || path.last == "EdgeLabel" {
          label = (label ?? "") + piece
        }
      }
    }
  }
}
