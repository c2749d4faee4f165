import Testing

@testable import Influence

@Suite struct RoutesTests {
  /// From the United States to Hamas in the five seeds, as one reader coded them.
  @Test func routesOfTheSeeds() throws {
    let graph = InfluenceGraph(Story.seeds.set)
    let answer = try Routes().routes(from: "USA", to: "grp:hamas", in: graph)
    #expect(
      answer.routes.map(\.actors) == [
        ["USA", "grp:hamas"], ["USA", "QAT", "grp:hamas"], ["USA", "EGY", "grp:hamas"],
      ])
    // Direct: 000 tells of pressure, 004 of mediation: two reports, 1 − 0.4².
    #expect(answer.routes[0].hops.map(\.reports) == [2])
    #expect(abs(answer.routes[0].reliability - 0.84) < 1e-12)
    // By Qatar: 000 and 003 tell of pressure on Qatar; 000, 001 with its copy 002, and 003 tell
    // what Qatar does to Hamas.
    #expect(answer.routes[1].hops.map(\.reports) == [2, 3])
    #expect(abs(answer.routes[1].reliability - 0.84 * 0.936) < 1e-12)
    #expect(answer.routes[1].weakest == 0)
    // By Egypt: 000 alone on Egypt; 000 and 001 with 002 on what Egypt does.
    #expect(answer.routes[2].hops.map(\.reports) == [1, 2])
    #expect(answer.routes[2].hops[1].relations == [.mediates, .pressures])
  }

  /// Three reports that A presses B, two that B presses D, one that A presses D.
  private var story: Story {
    var story = Story()
    for article in ["a", "b", "c"] { story.tell("A pressures B", in: article) }
    for article in ["a", "b"] { story.tell("B pressures D", in: article) }
    story.tell("A pressures D", in: "c")
    return story
  }

  @Test(arguments: [
    // .936 × .84 = .786 against .6
    (Routes.Measure.reliability, ["A", "B", "D"]),
    // two reports at the weakest link against one
    (.widest, ["A", "B", "D"]),
    // 1/3 + 1/2 against 1/1
    (.inverse, ["A", "B", "D"]),
    (.hops, ["A", "D"]),
  ])
  func strengthIsNotDistance(measure: Routes.Measure, best: [String]) throws {
    var routes = Routes()
    routes.measure = measure
    let answer = try routes.routes(from: "A", to: "D", in: InfluenceGraph(story.set))
    #expect(answer.routes.first?.actors.map(\.rawValue) == best)
    #expect(answer.routes.count == 2)
  }

  @Test func hopsAndCountLimitTheAnswer() throws {
    let graph = InfluenceGraph(story.set)
    var routes = Routes()
    routes.maximumHops = 1
    #expect(try routes.routes(from: "A", to: "D", in: graph).routes.map(\.actors) == [["A", "D"]])
    routes.maximumHops = nil
    routes.count = 1
    #expect(try routes.routes(from: "A", to: "D", in: graph).routes.count == 1)
  }

  @Test func tiesGoToTheLesserActor() throws {
    var story = Story()
    for middle in ["C", "B"] {
      story.tell("A pressures \(middle)", in: "a")
      story.tell("\(middle) pressures D", in: "a")
    }
    let answer = try Routes().routes(from: "A", to: "D", in: InfluenceGraph(story.set))
    #expect(answer.routes.map { $0.actors[1] } == ["B", "C"])
  }

  @Test func whatIsDeniedUnclearOrOnlyMetIsNoRoute() throws {
    var story = Story()
    story.tell("A pressures D", in: "a", .actual, .denied)
    story.tell("A threatens D", in: "a", .unclear)
    story.tell("A meets D", in: "a")
    story.articleCount = 7
    let graph = InfluenceGraph(story.set, filter: .everything)
    let answer = try Routes().routes(from: "A", to: "D", in: graph)
    #expect(answer.isEmpty)
    #expect(answer.text(TextStyle()).hasPrefix("No route from A to D found in 7 articles\n"))
  }

  @Test func whatIsRequestedCountsOnlyWhenIncluded() throws {
    var story = Story()
    story.tell("A pressures D", in: "a", .requested)
    var filter = ClaimFilter()
    #expect(
      try Routes().routes(from: "A", to: "D", in: InfluenceGraph(story.set, filter: filter)).isEmpty
    )
    filter.statuses.insert(.requested)
    let answer = try Routes().routes(
      from: "A", to: "D", in: InfluenceGraph(story.set, filter: filter))
    #expect(answer.routes.count == 1)
    #expect(answer.table.note.contains("status actual, requested"))
  }

  @Test func aMediatorReachesEachPartyAndThePartiesNotEachOther() throws {
    var story = Story()
    story.tell("QAT mediates ISR grp:hamas", in: "a")
    let graph = InfluenceGraph(story.set)
    #expect(try Routes().routes(from: "QAT", to: "ISR", in: graph).routes.count == 1)
    #expect(try Routes().routes(from: "ISR", to: "grp:hamas", in: graph).isEmpty)
    #expect(try Routes().routes(from: "ISR", to: "QAT", in: graph).isEmpty)
  }

  @Test func manyReportsAreNeverQuiteCertain() throws {
    var story = Story()
    for article in 0..<2000 { story.tell("A pressures B", in: "a\(article)") }
    story.tell("B pressures D", in: "a0")
    let answer = try Routes().routes(from: "A", to: "D", in: InfluenceGraph(story.set))
    #expect(answer.routes.map(\.actors) == [["A", "B", "D"]])
    #expect(answer.routes[0].weakest == 1)
  }

  @Test func badQuestionsAreNamed() throws {
    let graph = InfluenceGraph(story.set)
    #expect(throws: InfluenceError.self) { try Routes().routes(from: "A", to: "A", in: graph) }
    var routes = Routes()
    routes.confidence = 1
    var message = ""
    do { _ = try routes.routes(from: "A", to: "D", in: graph) } catch { message = "\(error)" }
    #expect(message.hasPrefix("confidence 1.0 is not between 0 and 1"))
  }
}
