import Graphs

/// Ranks actors by measures over links, and again with each report left out.
///
/// A report is an article together with whatever copies it: leaving it out takes one report from
/// every link that the article supports.
struct LeaveOneReportOut: Sendable {
  /// The links that each measure looks at.
  var links: [[Link]]
  /// No more reports than this are left out in turn; of more, so many evenly spread ones.
  var limit: Int

  /// A limit for measures that take *actors* × *links* steps: as many turns as stay within some
  /// seconds, but no fewer than eight.
  static func limit(_ limit: Int, actors: Int, links: Int) -> Int {
    min(limit, max(8, 100_000_000 / max(1, actors * links)))
  }

  /// Scores of `actors` by measure, for so many reports of each link.
  typealias Scoring = (_ reports: [[Int]]) throws(GraphError) -> [[Double]]

  func ranking(of actors: [ActorID], scoring: Scoring) throws(GraphError) -> Ranking {
    let whole = links.map { $0.map(\.reports) }
    let scores = try scoring(whole)
    let ranks = scores.map(Self.ranks)
    var low = ranks
    var high = ranks
    let articles = Set(links.flatMap { $0.flatMap(\.articles) }).sorted()
    let count = min(articles.count, limit)
    for turn in 0..<count {
      let article = articles[turn * articles.count / count]
      var reports = whole
      for (list, links) in links.enumerated() {
        for (place, link) in links.enumerated() where link.articles.contains(article) {
          reports[list][place] -= 1
        }
      }
      for (measure, scores) in try scoring(reports).enumerated() {
        for (actor, rank) in Self.ranks(scores).enumerated() {
          low[measure][actor] = min(low[measure][actor], rank)
          high[measure][actor] = max(high[measure][actor], rank)
        }
      }
    }

    let scored = actors.indices.filter { actor in scores.contains { $0[actor] > 0 } }
    let order = scored.sorted { one, other in
      for measure in scores {
        let (left, right) = (measure[one], measure[other])
        if !Self.tie(left, right) { return left > right }
      }
      return actors[one] < actors[other]
    }
    return Ranking(
      actors: order.map { actors[$0] }, unranked: actors.count - order.count,
      standings: scores.indices.map { measure in
        order.map { actor in
          let score = scores[measure][actor]
          guard score > 0 else { return Ranking.Standing(score: score) }
          return Ranking.Standing(
            score: score, rank: ranks[measure][actor],
            ranks: low[measure][actor]...high[measure][actor])
        }
      }, reportCount: articles.count, reportsLeftOut: count)
  }

  /// One more than the number of higher scores.
  private static func ranks(_ scores: [Double]) -> [Int] {
    let order = scores.indices.sorted { scores[$0] > scores[$1] }
    var ranks = [Int](repeating: 1, count: scores.count)
    for (place, actor) in order.enumerated() {
      guard place > 0 else { continue }
      let above = order[place - 1]
      ranks[actor] = tie(scores[actor], scores[above]) ? ranks[above] : place + 1
    }
    return ranks
  }

  /// Scores that differ by rounding alone are equal.
  private static func tie(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(1, abs(one))
  }
}
