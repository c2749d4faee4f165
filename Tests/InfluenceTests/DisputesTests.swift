import Testing

@testable import Influence

@Suite struct DisputesTests {
  @Test func whatTheSeedsDeny() {
    let disputes = Disputes(in: InfluenceGraph(Story.seeds.set, filter: .everything))
    // c18: Hamas has not answered; c33: Dennis Ross; c56: Hamas officials
    #expect(
      disputes.disputes.map(\.edge.id) == [
        "qat_threatens_grp_hamas", "usa_pressures_qat", "grp_hamas_rejects_usa",
      ])
    #expect(disputes.disputes.map(\.edge.isDisputed) == [true, true, false])
    #expect(disputes.disputes.map { $0.denials.map(\.voice) }.last == ["Majed Al-Ansari"])
    // what is said to have happened comes before what was requested
    #expect(disputes.disputes[0].affirmations.first?.status == .actual)
    #expect(disputes.disputes[0].affirmations.last?.status == .unclear)
  }

  @Test func theDefaultViewShowsDenialsOfWhatItShows() {
    let disputes = Disputes(in: InfluenceGraph(Story.seeds.set))
    #expect(
      disputes.disputes.map(\.edge.id) == ["qat_threatens_grp_hamas", "usa_pressures_qat"])
  }

  @Test func noDenialFound() {
    var story = Story()
    story.tell("USA pressures QAT", in: "a")
    let disputes = Disputes(in: InfluenceGraph(story.set, filter: .everything))
    #expect(disputes.isEmpty)
    #expect(disputes.table.title == "No denial found in 1 article")
  }
}
