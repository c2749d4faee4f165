import Graphs
import Testing

@testable import Influence

@Suite struct CentralTests {
  private func standing(
    _ answer: RankingAnswer, _ actor: ActorID, _ measure: String
  ) -> Ranking.Standing? {
    guard let row = answer.ranking.actors.firstIndex(of: actor),
      let column = answer.measures.firstIndex(where: { $0.key == measure })
    else { return nil }
    return answer.ranking.standings[column][row]
  }

  /// In the seeds Qatar mediates. Textbook betweenness over all relations between states gives it
  /// nothing: Hamas also attacks Israel, so the two count as neighbours. The channel network gives
  /// it its place.
  @Test func theMediatorCountsOnTheChannelNetwork() throws {
    var filter = ClaimFilter()
    filter.level = .state
    let graph = InfluenceGraph(Story.seeds.set, filter: filter)
    let textbook = try Centralities([.betweenness]).ranking(in: graph)
    #expect(standing(textbook, "QAT", "betweenness") == nil)
    #expect(textbook.table.note.contains("7 more actors score 0."))
    let channels = try Central().ranking(in: graph)
    let brokerage = try #require(standing(channels, "QAT", "brokerage"))
    #expect(brokerage.score >= 1)
    #expect(brokerage.rank == 1)
  }

  /// Hand count over the seeds at the level of states. Exerted by the United States: on Qatar 000,
  /// 003 and the copied message of Blinken (001 with 002) = 3; on Egypt and Turkey 000 = 2; on Hamas
  /// 000 and 004 = 2.
  @Test func pressureOfTheSeedsByHand() throws {
    var filter = ClaimFilter()
    filter.level = .state
    let answer = try Central().ranking(in: InfluenceGraph(Story.seeds.set, filter: filter))
    let exerted = try #require(standing(answer, "USA", "exerted"))
    #expect(exerted.score == 7)
    #expect(exerted.rank == 1)
    #expect(exerted.ranks == 1...1)
    // Qatar on Hamas: 000, 003, and 001 with 002
    #expect(standing(answer, "QAT", "exerted")?.score == 3)
    #expect(standing(answer, "QAT", "received")?.score == 3)
    #expect(standing(answer, "USA", "received") == Ranking.Standing(score: 0))
  }

  /// A presses D in two reports (a, b), B presses D in one (c). Without a or without b they share
  /// the first rank; without c, B is gone.
  @Test func ranksAreTriedWithEachReportLeftOut() throws {
    var story = Story()
    story.tell("A pressures D", in: "a")
    story.tell("A pressures D", in: "b")
    story.tell("B pressures D", in: "c")
    let answer = try Central().ranking(in: InfluenceGraph(story.set))
    #expect(standing(answer, "A", "exerted") == .init(score: 2, rank: 1, ranks: 1...1))
    #expect(standing(answer, "B", "exerted") == .init(score: 1, rank: 2, ranks: 1...2))
    #expect(answer.ranking.reportCount == 3)
  }

  /// Two articles that copy each other are one report: leaving either out takes both away.
  @Test func copiesAreLeftOutTogether() throws {
    var story = Story()
    story.tell("A pressures D", in: "a", copyOf: 1)
    story.tell("A pressures D", in: "b", copyOf: 1)
    story.tell("B pressures D", in: "c")
    let answer = try Central().ranking(in: InfluenceGraph(story.set))
    #expect(standing(answer, "A", "exerted") == .init(score: 1, rank: 1, ranks: 1...2))
  }

  @Test func aSampleOfReportsIsSaidToBeOne() throws {
    var story = Story()
    for article in 0..<9 { story.tell("A pressures D", in: "a\(article)") }
    var central = Central()
    central.stabilityLimit = 3
    let answer = try central.ranking(in: InfluenceGraph(story.set))
    #expect(answer.ranking.reportsLeftOut == 3)
    #expect(answer.table.note.contains("each of 3 reports of 9 in turn"))
  }

  @Test func everyMeasureRanksTheHubOfAStarFirst() throws {
    // Four actors press M, and M presses Z.
    var story = Story()
    for actor in ["A", "B", "C", "D"] { story.tell("\(actor) pressures M", in: actor) }
    story.tell("M pressures Z", in: "z")
    let measures: [GraphMeasure] = [
      .degree, .strength, .betweenness, .closeness, .harmonic,
    ]
    let answer = try Centralities(measures).ranking(in: InfluenceGraph(story.set))
    for measure in measures where measure != .harmonic && measure != .closeness {
      #expect(standing(answer, "M", measure.rawValue)?.rank == 1)
    }
    // five links, four ways through, and Z is reached by five: 1 + 4 × 1/2 = 3 against M's 4
    #expect(standing(answer, "M", "degree")?.score == 5)
    #expect(standing(answer, "M", "betweenness")?.score == 4)
    #expect(standing(answer, "Z", "harmonic")?.score == 3)
    #expect(standing(answer, "M", "harmonic")?.score == 4)
  }

  @Test func nothingToRankIsSaidAsSuch() throws {
    var story = Story()
    story.articleCount = 5
    let answer = try Central().ranking(in: InfluenceGraph(story.set))
    #expect(answer.isEmpty)
    #expect(answer.table.title == "No claim to rank by found in 5 articles")
  }
}
