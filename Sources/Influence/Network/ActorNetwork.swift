import Graphs

/// Actors as the nodes of a graph.
struct ActorNetwork: Sendable {
  /// Sorted by id: ties that a graph decides by node are decided by actor id.
  let actors: [ActorID]
  private let index: [ActorID: Int]

  init(of links: [Link]) {
    let actors = Set(links.flatMap { [$0.source, $0.target] }).sorted()
    self.actors = actors
    index = Dictionary(uniqueKeysWithValues: zip(actors, 0...))
  }

  func node(of actor: ActorID) -> Int? { index[actor] }

  /// The graph of links, each weighted; a link weighted nil is left out.
  func graph(
    of links: [Link], isDirected: Bool, weight: (_ link: Int) -> Double?
  ) throws(GraphError) -> Graph {
    var builder = GraphBuilder(nodeCount: actors.count, isDirected: isDirected)
    for (place, link) in links.enumerated() {
      guard let source = index[link.source], let target = index[link.target],
        let weight = weight(place)
      else { continue }
      try builder.addEdge(from: source, to: target, weight: weight)
    }
    return builder.graph()
  }
}
