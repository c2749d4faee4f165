import Testing

@testable import Influence

@Suite struct ClaimFilterTests {
  private var story: Story {
    var story = Story()
    let officials = Speaker(name: "two US officials", kind: .anonymous, actor: "USA")
    let blinken = Speaker(name: "Antony Blinken", kind: .named, actor: "antony-blinken")
    story.tell(
      "USA pressures QAT", in: "a", by: officials, on: CalendarDate(year: 2024, month: 3, day: 22))
    story.tell(
      "antony-blinken meets EGY", in: "b", by: blinken, on: CalendarDate(year: 2024, month: 4))
    story.tell("QAT hosts grp:hamas", in: "c")
    story.tell("USA threatens QAT", in: "a", .intended)
    return story
  }

  private func ids(_ change: (inout ClaimFilter) -> Void) -> [String] {
    var filter = ClaimFilter()
    change(&filter)
    return InfluenceGraph(story.set, filter: filter).edges.map(\.id)
  }

  @Test func theDefaultKeepsWhatHappenedAndIsAffirmed() {
    #expect(
      ids { _ in } == [
        "egy_meets_antony_blinken", "qat_hosts_grp_hamas", "usa_pressures_qat",
      ])
  }

  @Test func statusesAddOrReplace() {
    #expect(ids { $0.statuses = [.intended] } == ["usa_threatens_qat"])
    #expect(ids { $0.statuses.insert(.intended) }.count == 4)
  }

  @Test func standingsAreLeftOutOfActsUnlessTheyAreNamed() {
    var story = story
    story.tell("antony-blinken represents USA", in: "a")
    func ids(_ relations: Set<Relation>) -> [String] {
      var filter = ClaimFilter()
      filter.relations = relations
      filter.leavesOutStandings = true
      return InfluenceGraph(story.set, filter: filter).edges.map(\.id)
    }
    #expect(!ids([]).contains("antony_blinken_represents_usa"))
    #expect(ids([.represents]) == ["antony_blinken_represents_usa"])
  }

  @Test func actorsAndRelationsNarrow() {
    #expect(ids { $0.actors = ["grp:hamas"] } == ["qat_hosts_grp_hamas"])
    #expect(ids { $0.relations = [.meets] } == ["egy_meets_antony_blinken"])
  }

  @Test func anActorIsFoundBeforeAndAfterTheRollUp() {
    let rolled = { (actor: ActorID) in
      self.ids {
        $0.actors = [actor]
        $0.relations = [.meets]
        $0.level = .state
      }
    }
    #expect(rolled("antony-blinken") == ["egy_meets_usa"])
    #expect(rolled("USA") == ["egy_meets_usa"])
    #expect(rolled("QAT").isEmpty)
  }

  @Test func voicesNarrow() {
    #expect(ids { $0.voices = [.kind(.anonymous)] } == ["usa_pressures_qat"])
    #expect(ids { $0.voices = [.actor("antony-blinken")] } == ["egy_meets_antony_blinken"])
    #expect(ids { $0.voices = [.name("two US officials")] } == ["usa_pressures_qat"])
    #expect(ids { $0.voices = [.article] } == ["qat_hosts_grp_hamas"])
  }

  @Test func datesNarrowAndLeaveOutTheUndated() {
    // April, known as a month only, may be the 10th.
    #expect(
      ids { $0.since = CalendarDate(year: 2024, month: 4, day: 10) } == [
        "egy_meets_antony_blinken"
      ])
    #expect(ids { $0.until = CalendarDate(year: 2024, month: 3) } == ["usa_pressures_qat"])
    #expect(ids { $0.until = CalendarDate(year: 2024, month: 3, day: 21) }.isEmpty)
    var filter = ClaimFilter()
    filter.since = CalendarDate(year: 2020)
    // the host and the intended threat carry no date
    #expect(InfluenceGraph(story.set, filter: filter).omissions.undated == 2)
  }

  @Test func weakEdgesAreLeftOutAndCounted() {
    var filter = ClaimFilter()
    filter.minimumReports = 2
    let graph = InfluenceGraph(story.set, filter: filter)
    #expect(graph.edges.isEmpty)
    #expect(graph.omissions.weakEdges == 3)
  }
}
