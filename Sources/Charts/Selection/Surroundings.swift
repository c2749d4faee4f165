import Actors
import Influence

/// What lies within some relations of one actor. Whoever serves an actor counts as near as the
/// actor itself; a focus on a person is on that person alone.
struct Surroundings {
  private let distance: [ActorID: Int]
  private let hops: Int
  private let affiliations: Affiliations
  private let focus: ActorID

  /// - Complexity: O(*hops* × *edges*).
  init(of focus: ActorID, hops: Int, edges: [DrawnEdge], graph: InfluenceGraph) {
    self.focus = focus
    self.hops = hops
    let affiliations = Affiliations(graph.actors)
    var distance = [focus: 0]
    for step in 0..<max(0, hops) {
      var reached: [ActorID] = []
      for drawn in edges {
        let ends = drawn.edge.actors.map { $0 == focus ? $0 : affiliations.root(of: $0) }
        guard ends.contains(where: { distance[$0] == step }) else { continue }
        reached += ends.filter { distance[$0] == nil }
      }
      for actor in reached { distance[actor] = step + 1 }
    }
    self.distance = distance
    self.affiliations = affiliations
  }

  func contains(_ edge: Edge) -> Bool {
    edge.actors.contains { actor in
      let known = distance[actor == focus ? actor : affiliations.root(of: actor)]
      return (known ?? hops) < hops
    }
  }

  /// True for a relation of the focus itself, or of somebody who serves it.
  func isOfFocus(_ edge: Edge) -> Bool {
    edge.actors.contains { $0 == focus || affiliations.root(of: $0) == focus }
  }
}
