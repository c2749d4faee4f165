import Actors
import Influence

/// What lies on the short ways from one actor to another, whichever way the relations point: what
/// they do to each other, what third parties do to both, who mediates.
///
/// Whoever serves an actor counts as the actor, as for `Surroundings`. No way runs through one of
/// the two ends.
struct Between {
  /// How many relations the longest way in view has.
  let length: Int
  /// How many the shortest way has; nil when no way is known.
  let shortest: Int?
  private let fromOne: [ActorID: Int]
  private let fromOther: [ActorID: Int]
  private let affiliations: Affiliations
  let ends: ActorPair

  /// - Parameter longest: the most relations of a way; nil for one third party in between, or as
  ///   many as the shortest way needs.
  /// - Complexity: O(*edges* + *actors*).
  init(_ ends: ActorPair, longest: Int?, edges: [DrawnEdge], graph: InfluenceGraph) {
    self.ends = ends
    affiliations = Affiliations(graph.actors)
    var neighbours: [ActorID: [ActorID]] = [:]
    for drawn in edges {
      for (one, other) in Self.steps(of: drawn.edge, ends: ends, affiliations) {
        neighbours[one, default: []].append(other)
        neighbours[other, default: []].append(one)
      }
    }
    fromOne = Self.distances(from: ends.one, avoiding: ends.other, neighbours)
    fromOther = Self.distances(from: ends.other, avoiding: ends.one, neighbours)
    shortest = fromOne[ends.other]
    length = longest ?? max(2, shortest ?? 2)
  }

  func contains(_ edge: Edge) -> Bool {
    Self.steps(of: edge, ends: ends, affiliations).contains { one, other in
      isOnWay(from: one, to: other) || isOnWay(from: other, to: one)
    }
  }

  /// True for a relation of one end with the other, and for a mediation between the two.
  func joins(_ edge: Edge) -> Bool {
    let actors = Set(edge.actors.map { Self.node($0, ends: ends, affiliations) })
    return actors.contains(ends.one) && actors.contains(ends.other)
  }

  private func isOnWay(from one: ActorID, to other: ActorID) -> Bool {
    // The far end of the first way and the near end of the second are no stops on the way.
    guard one != ends.other, other != ends.one, let before = fromOne[one],
      let behind = fromOther[other]
    else { return false }
    return before + 1 + behind <= length
  }

  private static func node(
    _ actor: ActorID, ends: ActorPair, _ affiliations: Affiliations
  ) -> ActorID {
    actor == ends.one || actor == ends.other ? actor : affiliations.root(of: actor)
  }

  /// The pairs that a relation brings together: a mediator and each party.
  private static func steps(
    of edge: Edge, ends: ActorPair, _ affiliations: Affiliations
  ) -> [(ActorID, ActorID)] {
    let source = node(edge.source, ends: ends, affiliations)
    return edge.recipients.map { (source, node($0, ends: ends, affiliations)) }
      .filter { $0.0 != $0.1 }
  }

  /// How many relations it takes to reach each actor on ways that end at `end` where they meet it.
  private static func distances(
    from start: ActorID, avoiding end: ActorID, _ neighbours: [ActorID: [ActorID]]
  ) -> [ActorID: Int] {
    var distance = [start: 0]
    var reached = [start]
    var next = 0
    while next < reached.count {
      let actor = reached[next]
      next += 1
      guard actor != end, let so = distance[actor] else { continue }
      for neighbour in neighbours[actor] ?? [] where distance[neighbour] == nil {
        distance[neighbour] = so + 1
        reached.append(neighbour)
      }
    }
    return distance
  }
}
