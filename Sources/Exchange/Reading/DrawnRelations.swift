import Graphviz

/// The relations of a chart of ours, written as DOT: its nodes are cards on which several actors
/// stand and the diamonds of mediations, so that lines tell whom they are about.
///
/// What is drawn is read: relations that stand on cards, such as who serves whom, and what the
/// chart hides, are not.
struct DrawnRelations {
  private(set) var foreign = ForeignGraph()

  /// Nil for a graph that is no chart of ours.
  init?(_ graph: DOTGraph) {
    let lines = graph.edges.map { (edge: $0, told: DOTAttributes($0.attributes, of: "")) }
    guard lines.contains(where: { $0.told["from_actor"] != nil && $0.told["relation"] != nil })
    else { return nil }
    var parties: [String: [DOTAttributes]] = [:]
    for line in lines where line.told["from_actor"] == nil && line.told["to_actor"] != nil {
      parties[line.edge.tail, default: []].append(line.told)
    }
    for line in lines {
      guard let source = line.told["from_actor"], line.told["relation"] != nil else { continue }
      note(source, line.told, "from")
      let recipients = line.told["to_actor"] == nil ? parties[line.edge.head] ?? [] : [line.told]
      for recipient in recipients {
        guard let target = recipient["to_actor"] else { continue }
        note(target, recipient, "to")
        foreign.edges.append(
          ForeignGraph.Edge(
            place: .file, source: source, target: target, isDirected: true,
            attributes: line.told.values))
      }
    }
  }

  private var noted: Set<String> = []

  private mutating func note(_ actor: String, _ told: DOTAttributes, _ side: String) {
    guard noted.insert(actor).inserted else { return }
    var attributes: [String: String] = [:]
    attributes["name"] = told[side + "_name"]
    attributes["kind"] = told[side + "_kind"]
    foreign.nodes.append(ForeignGraph.Node(id: actor, attributes: attributes))
  }
}
