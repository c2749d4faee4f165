/// What becomes of a ranking when scores change.
///
/// - Complexity: O(*n* log *n*).
/// - Source: Kendall (1945) for tau-b; Spearman (1904) for rho.
public struct RankComparison: Sendable {
  /// How many places count as the top.
  public var top = 10
  /// Scores that differ by at most this part of the larger tie: iterations leave noise behind.
  public var tolerance = 1e-9

  public init() {}

  /// Returns how the ranking by the scores `after` differs from that by those `before`.
  ///
  /// - Precondition: the lists are equally long.
  public func change(from before: [Double], to after: [Double]) -> RankChange {
    precondition(before.count == after.count, "two lists of the same things")
    return change(
      from: Ranks(of: before, tolerance: tolerance), to: Ranks(of: after, tolerance: tolerance))
  }

  func change(from before: Ranks, to after: Ranks) -> RankChange {
    let topBefore = before.top(top)
    let topAfter = after.top(top)
    let stayed = topBefore.count { after.places[$0] <= top }
    let larger = max(topBefore.count, topAfter.count)
    return RankChange(
      before: before.places, after: after.places,
      kendall: KendallTau().value(of: before.places, and: after.places),
      spearman: correlation(before.means, after.means),
      topOverlap: larger == 0 ? 1 : Double(stayed) / Double(larger))
  }

  private func correlation(_ one: [Double], _ other: [Double]) -> Double? {
    // The mean of all places, whatever the ties.
    let mean = Double(one.count + 1) / 2
    var (both, first, second) = (0.0, 0.0, 0.0)
    for (a, b) in zip(one, other) {
      both += (a - mean) * (b - mean)
      first += (a - mean) * (a - mean)
      second += (b - mean) * (b - mean)
    }
    guard first > 0, second > 0 else { return nil }
    return both / (first.squareRoot() * second.squareRoot())
  }
}

/// Two rankings of the same nodes.
public struct RankChange: Equatable, Sendable {
  /// The place of each node from 1; nodes that tie share the best place.
  public let before: [Int]
  /// The place of each node afterwards, 1 for the highest score.
  public let after: [Int]
  /// Kendall's tau-b; nil if all nodes tie in one of the rankings.
  public let kendall: Double?
  /// Spearman's rho; nil if all nodes tie in one of the rankings.
  public let spearman: Double?
  /// The share of the top that is the same, of the larger of the two tops where ties make them
  /// differ; 1 if nobody is in either.
  public let topOverlap: Double

  /// How many places each node has climbed; below 0 for one that has fallen.
  public var moves: [Int] { zip(before, after).map { $0 - $1 } }
}
