/// Scores of actors by several measures, ranked, with the ranks that remain when any one report is
/// left out.
public struct Ranking: Sendable {
  /// What one measure says of one actor.
  public struct Standing: Sendable, Hashable {
    public var score: Double
    /// 1 for the highest score, equal scores share a rank; nil for a score of 0.
    public var rank: Int?
    /// The best and the worst rank when each report in turn is left out, the present one included;
    /// nil for a score of 0.
    public var ranks: ClosedRange<Int>?
  }

  /// Those with a score above 0, sorted by the first measure, equal scores by the next, then by id.
  public var actors: [ActorID]
  /// How many actors score 0 by every measure.
  public var unranked: Int
  /// Standings by measure, then by the place of the actor in `actors`.
  public var standings: [[Standing]]
  /// How many reports there are, and how many of them were left out in turn.
  public var reportCount: Int
  public var reportsLeftOut: Int
}
