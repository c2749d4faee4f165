import Testing

@testable import Influence

@Suite struct CutsTests {
  /// A reaches D through B (two reports, then one) and through C (one, then two): one report on
  /// either way parts them.
  private func story() -> InfluenceGraph {
    var story = Story()
    for article in ["a", "b"] {
      story.tell("A meets B", in: article)
      story.tell("C meets D", in: article)
    }
    story.tell("B meets D", in: "c", quote: "B saw D")
    story.tell("A meets C", in: "d")
    story.tell("D meets E", in: "e")
    return InfluenceGraph(story.set)
  }

  @Test func theLeastCutTakesTheWeakTies() throws {
    let answer = try Cuts().parting("A", from: "D", in: story())
    #expect(answer.ties.map { [$0.one, $0.other] } == [["A", "C"], ["B", "D"]])
    #expect(answer.ties.map(\.reports) == [1, 1])
    #expect(answer.sides?.one == 2)
    #expect(answer.ties[1].citations.map(\.quote) == ["B saw D"])
    #expect(answer.table.note.contains("The least cut: 2 reports in all; 2 actors on the first"))
  }

  @Test func aBridgeIsTheOnlyWayToSomebody() throws {
    let answer = try Cuts().bridges(in: story())
    #expect(answer.ties.map { [$0.one, $0.other] } == [["D", "E"]])
  }

  @Test func whoHasNoChannelNeedsNoCut() throws {
    let answer = try Cuts().parting("A", from: "Z", in: story())
    #expect(answer.isEmpty)
    #expect(throws: InfluenceError.self) { try Cuts().parting("A", from: "A", in: story()) }
  }
}
