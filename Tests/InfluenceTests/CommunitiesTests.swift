import Testing

@testable import Influence

@Suite struct CommunitiesTests {
  /// Two triangles with one tie between them: two groups of three reports each.
  @Test func twoCirclesThatHardlyMeet() throws {
    var story = Story()
    for (one, other) in [
      ("A", "B"), ("B", "C"), ("A", "C"), ("D", "E"), ("E", "F"), ("D", "F"), ("C", "D"),
    ] {
      story.tell("\(one) meets \(other)", in: one + other)
    }
    let answer = try Communities().answer(in: InfluenceGraph(story.set))
    #expect(answer.communities.map { $0.actors.sorted() } == [["A", "B", "C"], ["D", "E", "F"]])
    #expect(answer.communities.map(\.reportsWithin) == [3, 3])
    #expect(answer.communities.map(\.reportsOutside) == [1, 1])
    // 6/7 of the ties within; by chance (7/14)² twice: 6/7 − 1/2.
    #expect(abs(answer.modularity - (6.0 / 7 - 0.5)) < 1e-12)
  }

  @Test func threatsAreNoChannel() throws {
    var story = Story()
    story.tell("A threatens B", in: "a")
    #expect(try Communities().answer(in: InfluenceGraph(story.set)).isEmpty)
  }
}
