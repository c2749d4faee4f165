import Testing

@testable import Influence

@Suite struct BrokerRolesTests {
  private func story() -> InfluenceGraph {
    var story = Story()
    story.tell("antony-blinken meets QAT", in: "a")
    story.tell("QAT meets grp:hamas", in: "b")
    story.tell("QAT meets yahya-sinwar", in: "c")
    story.tell("EGY meets ISR", in: "d")
    return InfluenceGraph(story.set)
  }

  private func row(_ answer: BrokerRolesAnswer, _ actor: ActorID) -> BrokerRolesAnswer.Row? {
    answer.rows.first { $0.actor == actor }
  }

  /// Qatar stands between Blinken and each of the two of Hamas (four ordered pairs of three camps)
  /// and between the two of Hamas themselves (two ordered pairs).
  @Test func rolesByWhomActorsServe() throws {
    let answer = try BrokerRoles().answer(in: story())
    #expect(answer.rows.map(\.actor) == ["QAT"])
    let counts = try #require(row(answer, "QAT")).counts
    #expect((counts.liaison, counts.consultant, counts.total) == (4, 2, 6))
    #expect(row(answer, "QAT")?.camp == "Qatar")
  }

  @Test func betweenTwoCampsPairsCountOnce() throws {
    var roles = BrokerRoles()
    roles.ends = ("USA", "grp:hamas")
    let answer = try roles.answer(in: story())
    #expect(row(answer, "QAT")?.counts.liaison == 2)
    roles.ends = ("antony-blinken", "USA")
    #expect(throws: InfluenceError.self) { try roles.answer(in: story()) }
  }

  /// With Qatar in the camp of the mediated, it speaks for them to Blinken and lets him in to them.
  @Test func aTableOfCampsChangesTheRoles() throws {
    var roles = BrokerRoles()
    roles.grouping = .table(["QAT": "Doha", "grp:hamas": "Doha", "yahya-sinwar": "Doha"])
    let counts = try #require(row(try roles.answer(in: story()), "QAT")).counts
    #expect((counts.coordinator, counts.gatekeeper, counts.representative) == (2, 2, 2))
    #expect(counts.liaison == 0)
  }
}
