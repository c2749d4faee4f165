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
    var kept = [Bool](repeating: false, count: candidates.count)
    var room = max(0, limit)
    func keep(upTo most: Int, where belongs: (DrawnEdge) -> Bool) {
      var found = 0
      for index in candidates.indices where belongs(candidates[index]) {
        guard room > 0, found < most else { return }
        found += 1
        guard !kept[index] else { continue }
        kept[index] = true
        room -= 1
      }
    }
    keep(upTo: limit) { isCentral($0.edge) }
    keep(upTo: limit / share) { $0.edge.isDisputed }
    keep(upTo: limit / share) { $0.edge.relation == .mediates }
    keep(upTo: candidates.count) { _ in true }
    return zip(candidates, kept).filter(\.1).map(\.0)
  }
}
