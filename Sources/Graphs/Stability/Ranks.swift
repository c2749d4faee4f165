/// The places of scores, highest first.
struct Ranks: Sendable {
  /// From 1; scores that tie share the best place, those behind them keep theirs: 1, 2, 2, 4.
  private(set) var places: [Int]
  /// From 1; scores that tie share the mean of their places: 1, 2.5, 2.5, 4.
  private(set) var means: [Double]

  /// Scores that differ by at most `tolerance` of the larger tie; what is no number comes last.
  ///
  /// - Complexity: O(*n* log *n*).
  init(of given: [Double], tolerance: Double) {
    let scores = given.map { $0.isNaN ? -.infinity : $0 }
    let order = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    places = [Int](repeating: 0, count: scores.count)
    means = [Double](repeating: 0, count: scores.count)
    var start = 0
    while start < order.count {
      let high = scores[order[start]]
      var end = start + 1
      while end < order.count, Ranks.tie(high, scores[order[end]], tolerance) { end += 1 }
      for node in order[start..<end] {
        places[node] = start + 1
        means[node] = Double(start + 1 + end) / 2
      }
      start = end
    }
  }

  private static func tie(_ one: Double, _ other: Double, _ tolerance: Double) -> Bool {
    // The second test would make an infinity equal to any number.
    one == other
      || abs(one - other) <= tolerance * max(abs(one), abs(other)) && (one - other).isFinite
  }

  /// The nodes on the first `count` places; more if the last of them is shared.
  func top(_ count: Int) -> [Int] { places.indices.filter { places[$0] <= count } }
}
