import Testing

@testable import Influence

@Suite struct RankMovesTests {
  private func ranking(_ lines: [String]) throws -> RankingAnswer {
    var story = Story()
    for (number, line) in lines.enumerated() { story.tell(line, in: "a\(number)") }
    return try Centralities([.outStrength]).ranking(in: InfluenceGraph(story.set))
  }

  /// Before: A 2, B 1. After: B 2, C 2, A 1. B rises from 2 to 1, A falls from 1 to 3, C is new.
  @Test func placesGainedAndLost() throws {
    let moves = RankMoves(
      from: try ranking(["A pressures X", "A pressures Y", "B pressures X", "D pressures Z"]),
      to: try ranking([
        "B pressures X", "B pressures Y", "C pressures X", "C pressures Y", "A pressures X",
      ]))
    #expect(moves.actors == ["B", "C", "A", "D"])
    #expect(moves.moves[0].map(\.places) == [1, nil, -2, nil])
    #expect(moves.agreement == [-1])
    let words = moves.table.rows.map { $0.last }
    #expect(words == [.text("+1"), .text("new"), .text("−2"), .text("gone")])
  }

  @Test func theSameArticlesMoveNobody() throws {
    let lines = ["A pressures X", "A pressures Y", "B pressures X"]
    let moves = RankMoves(from: try ranking(lines), to: try ranking(lines))
    #expect(moves.moves[0].allSatisfy { $0.places == 0 })
    #expect(moves.agreement == [1])
  }
}
