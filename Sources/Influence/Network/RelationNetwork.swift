import Graphs

/// Actors as the nodes of a graph whose edges keep their relation: what patterns of steps run over.
struct RelationNetwork: Sendable {
  let network: ActorNetwork
  /// For each relation its links.
  let links: [(relation: Relation, links: [Link])]

  init(of graph: InfluenceGraph) {
    links = Set(graph.edges.map(\.relation)).sorted().map { relation in
      (relation, LinkGathering(relations: [relation], isDirected: true).links(in: graph))
    }
    network = ActorNetwork(of: links.flatMap(\.links))
  }

  /// The typed graph, each edge weighted by reports; a link without reports is left out.
  ///
  /// - Parameter reports: of each link, by the place of its relation and its own.
  func graph(reports: (_ relation: Int, _ link: Int) -> Int) throws(GraphError) -> TypedGraph {
    var edges: [TypedEdge] = []
    for (place, (relation, links)) in links.enumerated() {
      for (number, link) in links.enumerated() {
        let count = reports(place, number)
        guard count > 0, let source = network.node(of: link.source),
          let target = network.node(of: link.target)
        else { continue }
        edges.append(
          TypedEdge(from: source, to: target, type: relation.rawValue, weight: Double(count)))
      }
    }
    return try TypedGraph(nodeCount: network.actors.count, edges: edges)
  }

  func graph() throws(GraphError) -> TypedGraph {
    try graph { links[$0].links[$1].reports }
  }
}
