import Influence

/// Chooses which relations a chart keeps when there is no room for all: what the chart is about,
/// then the strongest, with some places kept for disputes and for mediations, which readers look
/// for and which a few reports tell of.
struct Pruning {
  /// How many relations there is room for.
  var limit: Int
  /// One place in so many is kept for disputes, and one for mediations.
  var share = 5
  /// What the chart is about; kept before all else.
  var isCentral: (Edge) -> Bool = { _ in false }

  /// The relations that stay, in the order given.
  ///
  /// - Parameter candidates: strongest first.
  func kept(of candidates: [DrawnEdge]) -> [DrawnEdge] {
    guard candidates.count > limit else { return candidates }
    var places = Places(for: candidates, limit: limit)
    places.keep(upTo: limit) { isCentral($0.edge) }
    places.keep(upTo: limit / share) { $0.edge.isDisputed }
    places.keep(upTo: limit / share) { $0.edge.relation == .mediates }
    places.keep(upTo: candidates.count) { _ in true }
    return places.kept
  }
}
