import Actors
import Influence

/// Who stands in which group: actors with those who serve them, by who has to do with whom.
struct ActorCommunities {
  struct Group {
    /// Actors with a card of their own, the best tied within the group first.
    var centre: [ActorID]
    /// All others of the group, sorted.
    var members: [ActorID]
  }
  /// The largest first.
  private(set) var groups: [Group] = []
  /// The group of each actor that has a box.
  private(set) var boxes: [ActorID: Int] = [:]
  /// How many actors are in groups too small for a box, or too many.
  private(set) var apart = 0
  /// How many actors stand in boxes, those who serve others not counted.
  var actorCount: Int { groups.reduce(0) { $0 + $1.centre.count } }

  /// - Throws: `ChartError.drawingFailed` when the graph core refuses the ties.
  init(of edges: [DrawnEdge], in graph: InfluenceGraph) throws(ChartError) {
    let affiliations = Affiliations(graph.actors)
    var roots: [ActorID: ActorID] = [:]
    for id in edges.flatMap(\.edge.actors) where roots[id] == nil {
      roots[id] = affiliations.root(of: id)
    }
    func root(_ id: ActorID) -> ActorID { roots[id] ?? id }
    let ties = edges.flatMap { drawn in
      drawn.edge.recipients.map {
        TieGroups.Tie(
          root(drawn.edge.source), root($0), weight: max(1, drawn.counts.reports))
      }
    }
    var finder = TieGroups()
    finder.most = Readable.groups
    finder.smallest = Readable.smallestGroup(among: Set(roots.values).count)
    let found: [[ActorID]]
    do throws(InfluenceError) {
      found = try finder.groups(of: ties)
    } catch {
      throw .drawingFailed(step: "group the actors of", message: "\(error)")
    }
    for centre in found {
      let isLarge = centre.count >= finder.smallest || found.count <= Readable.groups
      guard groups.count < Readable.groups, isLarge else {
        apart += centre.count
        continue
      }
      for id in centre { boxes[id] = groups.count }
      groups.append(Group(centre: centre, members: []))
    }
    for id in roots.keys.sorted() where id != root(id) {
      guard let box = boxes[root(id)] else { continue }
      boxes[id] = box
      groups[box].members.append(id)
    }
  }
}
