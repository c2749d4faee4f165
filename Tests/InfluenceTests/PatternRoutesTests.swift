import Testing

@testable import Influence

@Suite struct PatternRoutesTests {
  private func story() -> InfluenceGraph {
    var story = Story()
    story.tell("USA pressures QAT", in: "a")
    story.tell("USA pressures QAT", in: "b")
    story.tell("QAT hosts grp:hamas", in: "a")
    story.tell("USA pressures TUR", in: "a")
    story.tell("TUR hosts grp:hamas", in: "a")
    story.tell("TUR aids grp:hamas", in: "a")
    story.tell("IRN attacks USA", in: "a")
    return InfluenceGraph(story.set)
  }

  private func ways(_ pattern: String, _ from: ActorID, _ to: ActorID) throws -> [[ActorID]] {
    var routes = try PatternRoutes(pattern)
    routes.count = 9
    return try routes.routes(from: from, to: to, in: story()).routes.map(\.actors)
  }

  @Test func stepsHaveTheRelationsAskedFor() throws {
    // Two reports of the first step: the way through Qatar holds better.
    #expect(
      try ways("pressures/hosts", "USA", "grp:hamas")
        == [["USA", "QAT", "grp:hamas"], ["USA", "TUR", "grp:hamas"]])
    #expect(try ways("pressures/aids", "USA", "grp:hamas") == [["USA", "TUR", "grp:hamas"]])
    #expect(try ways("pressures", "USA", "grp:hamas") == [])
    #expect(try ways("attacks/pressures/hosts", "IRN", "grp:hamas").count == 2)
    #expect(try ways("!attacks+", "IRN", "grp:hamas") == [])
    #expect(try ways("^hosts/^pressures", "grp:hamas", "USA").count == 2)
  }

  @Test func everyStepCarriesItsEvidence() throws {
    let answer = try PatternRoutes("pressures/hosts").routes(
      from: "USA", to: "grp:hamas", in: story())
    #expect(answer.routes[0].hops.map(\.reports) == [2, 1])
    #expect(answer.routes[0].hops.allSatisfy { !$0.citations.isEmpty })
  }

  @Test func anUnknownRelationIsNamed() {
    let error = #expect(throws: InfluenceError.self) { try PatternRoutes("presures/hosts") }
    #expect(error?.description.contains("no relation is called presures") == true)
    let other = #expect(throws: InfluenceError.self) { try PatternRoutes("hosts/(aids") }
    #expect(other?.description.contains("column") == true)
  }

  /// Who is pressed by those who are attacked: only Qatar and Turkey are, through the United States.
  @Test func aPatternNarrowsACentrality() throws {
    var centralities = Centralities([.inDegree])
    centralities.pattern = "attacks/pressures"
    let ranking = try centralities.ranking(in: story()).ranking
    #expect(Set(ranking.actors) == ["QAT", "TUR"])
    #expect(ranking.standings[0].map(\.score) == [1, 1])
  }
}
