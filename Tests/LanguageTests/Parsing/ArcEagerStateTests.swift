import TestSupport
import Testing

@testable import Language

@Suite struct ArcEagerStateTests {
  /// The moves that the original makes on “Qatar has urged Hamas to accept the deal.”
  @Test func movesOfTheDescriptionBuildItsTree() {
    var state = ArcEagerState(count: 9)
    state.shift()
    state.shift()
    #expect([state.buffer(0), state.buffer(1), state.stack(0), state.stack(1)] == [2, 3, 1, 0])
    state.attachLeft(label: 1)  // has
    #expect(state.leftChild(of: 2) == 1)
    state.attachLeft(label: 2)  // Qatar
    #expect(state.leftChild(of: 2) == 0)
    state.shift()
    state.attachRight(label: 3)  // Hamas
    state.shift()
    state.attachLeft(label: 4)  // to
    state.reduce()
    state.attachRight(label: 5)  // accept
    #expect(state.rightChild(of: 2) == 5)
    state.shift()
    state.attachLeft(label: 6)  // the
    state.attachRight(label: 7)  // deal
    state.reduce()
    state.reduce()
    state.attachRight(label: 8)  // .
    #expect(state.bufferCount == 0)
    #expect(!state.isFinal)
    state.reduce()
    state.reduce()
    #expect(state.isFinal)
    #expect(state.heads == [2, 2, -1, 2, 5, 2, 7, 5, 2])
    #expect(state.labels == [2, 1, 0, 3, 4, 5, 6, 7, 8])
  }

  @Test func tokenWithoutHeadIsReadAgainButNotShifted() {
    var state = ArcEagerState(count: 3)
    state.shift()
    state.shift()
    state.reduce()
    #expect(state.buffer(0) == 1)
    #expect(state.buffer(1) == 2)
    #expect(!state.validity.shift)
    state.attachLeft(label: 1)  // 0 hangs on 1, which may be shifted again
    #expect(state.validity.shift)
    #expect(state.heads == [1, -1, -1])
  }

  @Test func brokenSentencesTakeNoArcs() {
    var state = ArcEagerState(count: 3)
    #expect(state.validity.breakSentence)
    state.breakSentence()
    state.shift()
    #expect(!state.validity.arc)
    #expect(!state.validity.shift)
    #expect(state.validity.reduce)
    state.reduce()
    #expect(state.validity.shift)
  }

  @Test func reattachedTokenLeavesItsOldHead() {
    var state = ArcEagerState(count: 3)
    state.shift()
    state.attachRight(label: 1)
    #expect(state.rightChild(of: 0) == 1)
    state.attachLeft(label: 2)
    #expect(state.rightChild(of: 0) == -1)
    #expect(state.leftChild(of: 2) == 1)
    #expect(state.heads == [-1, 2, -1])
  }

  /// Whatever the moves, a parse ends, and after few moves.
  @Test(arguments: UInt64(0)..<200) func anyValidMovesEnd(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...40, using: &random)
    var state = ArcEagerState(count: count)
    var moves = 0
    while !state.isFinal, moves < 20 * count {
      let validity = state.validity
      var choices: [(inout ArcEagerState) -> Void] = []
      if validity.shift { choices.append { $0.shift() } }
      if validity.reduce { choices.append { $0.reduce() } }
      if validity.arc {
        choices.append { $0.attachLeft(label: 1) }
        choices.append { $0.attachRight(label: 2) }
      }
      if validity.breakSentence { choices.append { $0.breakSentence() } }
      choices.randomElement(using: &random)?(&state)
      moves += 1
    }
    #expect(state.isFinal)
    for (token, head) in state.heads.enumerated() { #expect(Int(head) != token) }
  }
}
