import Actors
import Claims

/// All who mediate between the same parties: one diamond in the drawing.
struct Mediation: Sendable {
  /// The diamond's id in the drawing.
  var slug: String
  /// Sorted.
  var parties: [ActorID]
  /// One edge a mediator, strongest first.
  var edges: [DrawnEdge]

  /// The mediations among the edges, the strongest first.
  static func all(in edges: [DrawnEdge], slugs: inout SlugTable) -> [Mediation] {
    var mediations: [Mediation] = []
    var places: [[ActorID]: Int] = [:]
    for drawn in edges where drawn.isMediation {
      let parties = drawn.edge.parties.sorted()
      if let place = places[parties] {
        mediations[place].edges.append(drawn)
      } else {
        places[parties] = mediations.count
        let name = "mediation_" + parties.map(\.rawValue).joined(separator: "_")
        mediations.append(Mediation(slug: slugs.slug(for: name), parties: parties, edges: [drawn]))
      }
    }
    return mediations
  }
}

extension DrawnEdge {
  /// Drawn through a diamond, not as one line.
  var isMediation: Bool { edge.relation == .mediates && edge.target == nil }
}
