import Testing

@testable import Influence

@Suite struct TimedRoutesTests {
  private func day(_ day: Int) -> CalendarDate { CalendarDate(year: 2024, month: 5, day: day) }

  /// The pressure through Turkey comes a day after Turkey acted: only the way through Egypt runs
  /// forward in time.
  @Test func influenceDoesNotRunBackInTime() throws {
    var story = Story()
    story.tell("USA pressures TUR", in: "a", on: day(4))
    story.tell("TUR pressures grp:hamas", in: "b", on: day(3))
    story.tell("USA pressures EGY", in: "c", on: day(2))
    story.tell("EGY pressures grp:hamas", in: "d", on: day(6))
    story.tell("USA pressures grp:hamas", in: "e")
    let graph = InfluenceGraph(story.set)
    let answer = try TimedRoutes().routes(from: "USA", to: "grp:hamas", in: graph)
    #expect(answer.routes.map(\.actors) == [["USA", "EGY", "grp:hamas"]])
    #expect(answer.routes[0].hops.map { $0.citations.map(\.article) } == [["c"], ["d"]])
    #expect(answer.table.note.contains("1 claim without a day took no part."))
  }

  @Test func stepsOfOneDayAreNotInOrder() throws {
    var story = Story()
    story.tell("USA pressures EGY", in: "a", on: day(2))
    story.tell("EGY pressures grp:hamas", in: "b", on: day(2))
    let graph = InfluenceGraph(story.set)
    #expect(try TimedRoutes().routes(from: "USA", to: "grp:hamas", in: graph).isEmpty)
  }
}
