import Testing

@testable import Language

@Suite struct SubtreeEdgesTests {
  @Test func edgesOfANestedTree() {
    // the talks in Doria failed
    let edges = SubtreeEdges(heads: [1, 4, 1, 2, 4])
    #expect(edges.left == [0, 0, 2, 3, 0])
    #expect(edges.right == [0, 3, 3, 3, 4])
  }

  @Test func sentencesBeginAtTheLeftEdgesOfRoots() {
    let heads: [Int32] = [1, 1, 3, 3, 3]
    #expect(SubtreeEdges(heads: heads).sentenceStarts(heads) == [true, false, true, false, false])
  }

  /// 1 and 3 cross: 3 hangs on 0, whose tree is otherwise closed before 2.
  @Test func crossingArcsJoinSentences() {
    let heads: [Int32] = [0, 2, 2, 0]
    let starts = SubtreeEdges(heads: heads).sentenceStarts(heads)
    #expect(starts[0])
    #expect(starts == [true, true, false, false])
  }

  @Test func noTokens() {
    #expect(SubtreeEdges(heads: []).sentenceStarts([]).isEmpty)
  }

  @Test func longChainsNeedFewRounds() {
    let count: Int32 = 300_000
    let down = SubtreeEdges(heads: (0..<count).map { max(0, $0 - 1) })
    #expect(down.right[0] == count - 1)
    let up = SubtreeEdges(heads: (0..<count).map { min(count - 1, $0 + 1) })
    #expect(up.left[Int(count) - 1] == 0)
  }
}
