import Actors
import Influence

/// All that the actors of one box do to those of another, drawn as one line.
struct Bundle: Sendable {
  /// What the line may look like. What is told as having happened never shares a line with the rest:
  /// only its lines are solid.
  enum Standing: Int, Sendable, Comparable {
    case told, other, gone

    init(_ drawn: DrawnEdge) {
      self = drawn.change == .gone ? .gone : drawn.status == .actual ? .told : .other
    }

    static func < (one: Standing, other: Standing) -> Bool { one.rawValue < other.rawValue }
  }

  /// Which relations share a line.
  struct Ends: Sendable, Hashable, Comparable {
    var tail: Int
    var head: Int
    /// Relations that neither side does to the other have a line with two heads; its tail is the
    /// lesser box.
    var isMutual: Bool
    var standing: Standing

    static func < (one: Ends, other: Ends) -> Bool {
      (one.tail, one.head, one.isMutual ? 1 : 0, one.standing)
        < (other.tail, other.head, other.isMutual ? 1 : 0, other.standing)
    }
  }

  var ends: Ends
  /// Strongest first.
  var edges: [DrawnEdge]

  /// Independent reports of all of them, an article that tells of several counted for each.
  var reports: Int { edges.reduce(0) { $0 + $1.counts.reports } }
  var isDisputed: Bool { edges.contains { $0.edge.isDisputed } }
  var isMediation: Bool { edges.contains { $0.edge.relation == .mediates } }
}

/// Puts relations into bundles by the boxes their actors stand in.
struct Bundling {
  /// Strongest first: what is told as having happened, by weight, then the rest.
  private(set) var bundles: [Bundle] = []
  /// The relations within each box, strongest first.
  private(set) var within: [Int: [DrawnEdge]] = [:]

  /// - Parameters:
  ///   - edges: strongest first.
  ///   - weight: what makes a bundle strong.
  ///   - box: the box an actor stands in, nil for none.
  init(_ edges: [DrawnEdge], by weight: (Bundle) -> Int, box: (ActorID) -> Int?) {
    var places: [Bundle.Ends: Int] = [:]
    for drawn in edges {
      guard let source = box(drawn.edge.source) else { continue }
      var isBetween = false
      // A mediator has a line to the box of each party.
      for target in Set(drawn.edge.recipients.compactMap(box)).sorted() where target != source {
        isBetween = true
        let isMutual = drawn.edge.relation.isSymmetric
        let ends = Bundle.Ends(
          tail: isMutual ? min(source, target) : source,
          head: isMutual ? max(source, target) : target, isMutual: isMutual,
          standing: Bundle.Standing(drawn))
        if let place = places[ends] {
          bundles[place].edges.append(drawn)
        } else {
          places[ends] = bundles.count
          bundles.append(Bundle(ends: ends, edges: [drawn]))
        }
      }
      if !isBetween, drawn.edge.recipients.contains(where: { box($0) == source }) {
        within[source, default: []].append(drawn)
      }
    }
    let weights = bundles.map(weight)
    bundles = bundles.indices.sorted { one, other in
      let (a, b) = (bundles[one].ends, bundles[other].ends)
      if a.standing != b.standing { return a.standing < b.standing }
      return weights[one] != weights[other] ? weights[one] > weights[other] : a < b
    }.map { bundles[$0] }
  }
}
