/// Ranked actors, a score and the ranks it holds for each measure.
public struct RankingAnswer: Answer {
  /// How a measure is shown.
  public struct Measure: Sendable, Hashable {
    public var key: String
    public var decimals: Int
  }

  public var ranking: Ranking
  public var title: String
  public var measures: [Measure]
  /// What the measures mean, whole sentences.
  public var remarks: [String]
  let graph: InfluenceGraph

  public var table: AnswerTable {
    var columns: [AnswerTable.Column] = [.init("actor"), .id("actor_id")]
    for measure in measures {
      columns.append(.init(measure.key, isNumeric: true))
      columns.append(.init(measure.key + "_rank", "rank", isNumeric: true))
      columns.append(.init(measure.key + "_ranks", "range", isNumeric: true))
    }
    let articles = CountingNote.many(graph.articleCount, "article")
    let note = CountingNote(graph: graph)
    return AnswerTable(
      title: ranking.actors.isEmpty ? "No claim to rank by found in \(articles)" : title,
      columns: columns,
      rows: ranking.actors.enumerated().map { place, actor in
        [.text(graph.name(of: actor)), .text(actor.rawValue)]
          + measures.indices.flatMap { cells(ranking.standings[$0][place], measures[$0]) }
      }, note: note.text(counted: note.reports, remarks: remarks + unranked + [stability]))
  }

  private func cells(_ standing: Ranking.Standing, _ measure: Measure) -> [AnswerTable.Cell] {
    [
      .number(standing.score, decimals: measure.decimals),
      standing.rank.map { .count($0) } ?? .missing,
      standing.ranks.map { .range($0.lowerBound, $0.upperBound) } ?? .missing,
    ]
  }

  private var unranked: [String] {
    guard ranking.unranked > 0 else { return [] }
    return ["\(CountingNote.many(ranking.unranked, "more actor")) score 0."]
  }

  private var stability: String {
    let all = ranking.reportsLeftOut == ranking.reportCount
    let which = all ? "each report" : "each of \(ranking.reportsLeftOut) reports"
    let whole = all ? "" : " of \(ranking.reportCount)"
    return
      "Range: the best and the worst rank when \(which)\(whole) in turn, with its copies, is left out."
  }
}
