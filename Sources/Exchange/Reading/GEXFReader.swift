/// Reads GEXF of any version: nodes and edges with their values. Times and looks are left out.
struct GEXFReader {
  private var xml: XMLReader
  private var graph = ForeignGraph()
  /// The titles of attributes, by owner and id: `node 0`.
  private var titles: [String: String] = [:]
  private var defaults: [String: [String: String]] = [:]
  private var isDirected = false

  static func graph(of bytes: [UInt8]) throws(ReadingFailure) -> ForeignGraph {
    var reader = GEXFReader(xml: try XMLReader(bytes))
    try reader.read()
    return reader.graph
  }

  private init(xml: XMLReader) { self.xml = xml }

  private mutating func read() throws(ReadingFailure) {
    guard case .start("gexf", _)? = try xml.next() else { throw xml.failure("expected <gexf>") }
    while let event = try xml.next() {
      guard case .start(let name, let attributes) = event else { continue }
      switch name {
      case "graph": isDirected = Self.isDirected(attributes["defaultedgetype"])
      case "attributes": try readTitles(of: attributes["class"] ?? "")
      case "node": try readNode(attributes)
      case "edge": try readEdge(attributes)
      default: continue
      }
    }
  }

  /// Edges have no direction where nothing is said.
  private static func isDirected(_ type: String?) -> Bool { type == "directed" }

  private mutating func readTitles(of owner: String) throws(ReadingFailure) {
    var title: String?
    var fallback: String?
    while let event = try xml.next() {
      switch event {
      case .start("attribute", let attributes):
        guard let id = attributes["id"] else { throw xml.failure("an <attribute> without id") }
        let name = (attributes["title"] ?? id).lowercased()
        titles["\(owner) \(id)"] = name
        title = name
      case .start("default", _): fallback = ""
      case .text(let text): fallback? += text
      case .end("default"):
        if let title { defaults[owner, default: [:]][title] = fallback }
        fallback = nil
      case .end("attributes"): return
      default: continue
      }
    }
  }

  private mutating func readNode(_ attributes: [String: String]) throws(ReadingFailure) {
    guard let id = attributes["id"] else { throw xml.failure("a <node> without id") }
    let place = graph.nodes.count
    graph.nodes.append(ForeignGraph.Node(id: id))
    var found = try readValues(of: "node")
    found["label"] = attributes["label"] ?? found["label"]
    graph.nodes[place].attributes = found
  }

  private mutating func readEdge(_ attributes: [String: String]) throws(ReadingFailure) {
    let place = ReadingFailure.Place.offset(xml.eventOffset)
    guard let source = attributes["source"], let target = attributes["target"] else {
      throw xml.failure("an <edge> without source or target")
    }
    var edge = ForeignGraph.Edge(
      place: place, source: source, target: target,
      isDirected: attributes["type"].map(Self.isDirected) ?? isDirected)
    edge.attributes = try readValues(of: "edge")
    for name in ["id", "label", "kind", "weight"] {
      if let value = attributes[name] { edge.attributes[name] = value }
    }
    graph.edges.append(edge)
  }

  /// What stands in a node or an edge, up to its end; nodes and edges within it are the graph's too.
  private mutating func readValues(of owner: String) throws(ReadingFailure) -> [String: String] {
    var found: [String: String] = [:]
    while let event = try xml.next() {
      switch event {
      case .start("attvalue", let attributes):
        // Version 1.1 has `id` where later ones have `for`.
        guard let id = attributes["for"] ?? attributes["id"], let value = attributes["value"] else {
          throw xml.failure("an <attvalue> without for or value")
        }
        guard let title = titles["\(owner) \(id)"] else {
          throw xml.failure("no attribute \"\(id)\" of \(owner)s is declared")
        }
        found[title] = value
      case .start("node", let attributes): try readNode(attributes)
      case .start("edge", let attributes): try readEdge(attributes)
      case .end(owner): return found.merging(defaults[owner] ?? [:]) { told, _ in told }
      default: continue
      }
    }
    return found
  }
}
