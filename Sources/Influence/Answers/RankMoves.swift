import Graphs

/// How actors rank in one set of articles and in another.
///
/// A move says that the articles changed, not yet that the world did: the range of each rank, as
/// `central` gives it, tells how much one report weighs.
public struct RankMoves: Answer {
  /// What one measure says of one actor before and after; a rank is nil for a score of 0.
  public struct Move: Sendable, Hashable {
    public var rankBefore: Int?
    public var rankAfter: Int?
    public var scoreBefore: Double
    public var scoreAfter: Double

    /// Places gained (above 0) or lost; nil for who has no rank in one of the two.
    public var places: Int? {
      guard let rankBefore, let rankAfter else { return nil }
      return rankBefore - rankAfter
    }
  }

  /// Everybody ranked in either set: first as ranked after, then who is gone, as ranked before.
  public var actors: [ActorID]
  /// By measure, then by the place of the actor in `actors`.
  public var moves: [[Move]]
  /// How alike the two orders are, by measure: 1 the same, −1 reversed, over the actors ranked in
  /// both; nil with fewer than two of them.
  public var agreement: [Double?]
  private let before: RankingAnswer
  private let after: RankingAnswer

  /// - Precondition: both rank by the same measures.
  public init(from before: RankingAnswer, to after: RankingAnswer) {
    precondition(before.measures == after.measures, "the same measures on both sides")
    self.before = before
    self.after = after
    let known = Set(after.ranking.actors)
    actors = after.ranking.actors + before.ranking.actors.filter { !known.contains($0) }
    let (old, new) = (Self.places(before.ranking), Self.places(after.ranking))
    let none = Ranking.Standing(score: 0)
    var moves: [[Move]] = []
    var agreement: [Double?] = []
    for measure in after.measures.indices {
      let column = actors.map { actor in
        let was = old[actor].map { before.ranking.standings[measure][$0] } ?? none
        let now = new[actor].map { after.ranking.standings[measure][$0] } ?? none
        return Move(
          rankBefore: was.rank, rankAfter: now.rank, scoreBefore: was.score, scoreAfter: now.score)
      }
      let both = column.filter { $0.places != nil }
      moves.append(column)
      agreement.append(
        both.count < 2
          ? nil : KendallTau().value(of: both.map(\.scoreBefore), and: both.map(\.scoreAfter)))
    }
    self.moves = moves
    self.agreement = agreement
  }

  private static func places(_ ranking: Ranking) -> [ActorID: Int] {
    Dictionary(uniqueKeysWithValues: zip(ranking.actors, 0...))
  }

  private func name(of actor: ActorID) -> String {
    after.graph.actors[actor]?.name ?? before.graph.name(of: actor)
  }

  public var table: AnswerTable {
    var columns: [AnswerTable.Column] = [.init("actor"), .id("actor_id")]
    for measure in after.measures {
      columns.append(.id(measure.key + "_before"))
      columns.append(.init(measure.key + "_after", measure.key, isNumeric: true))
      columns.append(.init(measure.key + "_rank_before", "was", isNumeric: true))
      columns.append(.init(measure.key + "_rank_after", "rank", isNumeric: true))
      columns.append(.init(measure.key + "_move", "move", isNumeric: true))
    }
    return AnswerTable(
      title: actors.isEmpty ? "No claim to rank by found in either set" : "How ranks moved",
      columns: columns,
      rows: actors.enumerated().map { place, actor in
        [.text(name(of: actor)), .text(actor.rawValue)]
          + after.measures.indices.flatMap { cells(moves[$0][place], after.measures[$0]) }
      }, note: note)
  }

  private func cells(_ move: Move, _ measure: RankingAnswer.Measure) -> [AnswerTable.Cell] {
    [
      .number(move.scoreBefore, decimals: measure.decimals),
      .number(move.scoreAfter, decimals: measure.decimals),
      move.rankBefore.map { .count($0) } ?? .missing,
      move.rankAfter.map { .count($0) } ?? .missing,
      .text(Self.word(move)),
    ]
  }

  private static func word(_ move: Move) -> String {
    switch (move.rankBefore, move.rankAfter, move.places) {
    case (nil, nil, _): "–"
    case (nil, _, _): "new"
    case (_, nil, _): "gone"
    case (_, _, let places?): places == 0 ? "=" : places > 0 ? "+\(places)" : "−\(-places)"
    default: "–"
    }
  }

  private var note: String {
    let orders = zip(after.measures, agreement).compactMap { measure, agreement in
      agreement.map { "\(measure.key) \($0.shown(decimals: 2))" }
    }
    var remarks = after.remarks
    if !orders.isEmpty {
      remarks.append(
        "Agreement of the two orders (Kendall's tau-b; 1 the same, −1 reversed): "
          + orders.joined(separator: ", ") + ".")
    }
    remarks.append(
      "Before: \(CountingNote.many(before.graph.articleCount, "article")); "
        + "was: the rank before; move: places gained (+) or lost (−).")
    let note = CountingNote(graph: after.graph)
    return note.text(counted: note.reports, remarks: remarks)
  }
}
