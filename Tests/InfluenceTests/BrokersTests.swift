import Testing

@testable import Influence

@Suite struct BrokersTests {
  @Test func mediatorsComeFirst() throws {
    var story = Story()
    // Egypt has better channels, Qatar is said to mediate.
    for article in ["a", "b"] {
      story.tell("EGY meets ISR", in: article)
      story.tell("EGY meets grp:hamas", in: article)
    }
    story.tell("QAT mediates ISR grp:hamas", in: "c")
    story.tell("USA meets ISR", in: "c")
    let answer = try Brokers().between("ISR", "grp:hamas", in: InfluenceGraph(story.set))
    #expect(answer.brokers.map(\.actor) == ["QAT", "EGY"])
    #expect(answer.brokers.map(\.mediations) == [1, 0])
    #expect(answer.brokers[1].reportsWithOne == 2)
    #expect(answer.brokers[1].reportsWithOther == 2)
    #expect(answer.brokers[1].citations.count == 4)
  }

  @Test func theSeedsKnowThreeBetweenIsraelAndHamas() throws {
    let graph = InfluenceGraph(Story.seeds.set)
    let answer = try Brokers().between("ISR", "grp:hamas", in: graph)
    // Qatar: 001 with 002, and 003. Egypt: 001 with 002. United States: 004.
    #expect(answer.brokers.map(\.actor) == ["QAT", "EGY", "USA"])
    #expect(answer.brokers.map(\.mediations) == [2, 1, 1])
    let swapped = try Brokers().between("grp:hamas", "ISR", in: graph)
    #expect(swapped.brokers.map(\.actor) == answer.brokers.map(\.actor))
    #expect(swapped.brokers[0].reportsWithOne == answer.brokers[0].reportsWithOther)
  }

  @Test func nobodyFoundIsNotNobody() throws {
    var story = Story()
    story.tell("QAT meets ISR", in: "a")
    let answer = try Brokers().between("ISR", "grp:hamas", in: InfluenceGraph(story.set))
    #expect(answer.isEmpty)
    #expect(answer.table.title == "No third party between Israel and Hamas found in 1 article")
  }
}
