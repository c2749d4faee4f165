/// Chooses which bundles are drawn when there are more than can be told apart: each box keeps its
/// strongest line, some places are kept for what is not told as having happened, for disputes and
/// for mediations, the strongest get the rest.
struct BundlePruning {
  /// The most boxes.
  var boxes: Int
  /// How many lines so many boxes may have.
  var lines: (Int) -> Int
  /// One place in so many is kept for each of these.
  var share = 5
  /// A box that keeps its lines before all others; nil for none.
  var centre: Int?

  /// The bundles that stay, in the order given.
  ///
  /// - Parameter bundles: strongest first.
  /// - Complexity: O(*bundles*).
  func kept(of bundles: [Bundle]) -> [Bundle] {
    let order = bundles.filter(isCentral) + bundles.filter { !isCentral($0) }
    var chosen: Set<Int> = []
    for bundle in order {
      let added = Set([bundle.ends.tail, bundle.ends.head]).subtracting(chosen)
      if chosen.count + added.count <= boxes { chosen.formUnion(added) }
    }
    let candidates = bundles.filter {
      chosen.contains($0.ends.tail) && chosen.contains($0.ends.head)
    }
    let limit = lines(chosen.count)
    guard candidates.count > limit else { return candidates }
    var places = Places(for: candidates, limit: limit)
    places.keep(upTo: limit, where: isCentral)
    var reached: Set<Int> = []
    places.keep(upTo: limit) { bundle in
      let isNew = !reached.contains(bundle.ends.tail) || !reached.contains(bundle.ends.head)
      if isNew { reached.formUnion([bundle.ends.tail, bundle.ends.head]) }
      return isNew
    }
    places.keep(upTo: limit / share) { $0.ends.standing != .told }
    places.keep(upTo: limit / share) { $0.isDisputed }
    places.keep(upTo: limit / share) { $0.isMediation }
    places.keep(upTo: limit) { _ in true }
    return places.kept
  }

  private func isCentral(_ bundle: Bundle) -> Bool {
    centre.map { bundle.ends.tail == $0 || bundle.ends.head == $0 } ?? false
  }
}
