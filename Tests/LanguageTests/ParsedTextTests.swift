import Testing

@testable import Language

@Suite struct ParsedTextTests {
  /// Words joined by blanks, with the head of each.
  private func parsed(_ words: String, heads: [Int], starts: Set<Int> = [0]) -> ParsedText {
    var scalar = 0
    let tokens = words.split(separator: " ").enumerated().map { index, word in
      defer { scalar += word.count + 1 }
      return Token(
        text: String(word), lower: word.lowercased(), norm: word.lowercased(), lemma: String(word),
        range: scalar..<scalar + word.count, bytes: scalar..<scalar + word.count,
        isFollowedByBlank: true, tag: "", pos: .other, morphology: "", dependency: .dep,
        head: heads[index], startsSentence: starts.contains(index), entity: .outside)
    }
    return ParsedText(text: words, tokens: tokens)
  }

  @Test func childrenStandInTextOrder() {
    let text = parsed("He gave her the book", heads: [1, 1, 1, 4, 1])
    #expect(Array(text.children(of: 1)) == [0, 2, 4])
    #expect(text.children(of: 1).count == 3)
    #expect(text.children(of: 0).isEmpty)
    #expect(Array(text.children(of: 4)) == [3])
  }

  @Test func subtreeReachesFromEdgeToEdge() {
    let text = parsed("the talks in Doria failed", heads: [1, 4, 1, 2, 4])
    #expect(text.subtree(of: 1) == 0..<4)
    #expect(text.subtree(of: 2) == 2..<4)
    #expect(text.subtree(of: 4) == 0..<5)
    #expect(text.string(of: text.subtree(of: 1)) == "the talks in Doria")
    #expect(text.scalars(of: text.subtree(of: 2)) == 10..<18)
  }

  @Test func crossingArcsWidenTheSubtree() {
    // 3 hangs on 0, across the arc from 2 to 1.
    let text = parsed("a b c d", heads: [1, 2, 2, 0])
    #expect(text.subtree(of: 0) == 0..<4)
    #expect(text.subtree(of: 1) == 0..<4)
  }

  @Test func ringOfHeadsEnds() {
    let text = parsed("a b c", heads: [1, 0, 1])
    #expect(text.subtree(of: 2) == 2..<3)
    #expect(text.subtree(of: 1) == 1..<3)
  }

  @Test func sentencesCoverAllTokens() {
    let text = parsed("a b c d", heads: [0, 0, 2, 2], starts: [0, 2])
    #expect(text.sentences == [0..<2, 2..<4])
    #expect(text.sentenceIndex(of: 1) == 0)
    #expect(text.sentence(of: 3) == 2..<4)
    #expect(parsed("", heads: []).sentences.isEmpty)
  }

  @Test func deepTreesTakeLinearTime() {
    let count = 200_000
    let words = Array(repeating: "x", count: count).joined(separator: " ")
    let text = parsed(words, heads: (0..<count).map { max(0, $0 - 1) })
    #expect(text.subtree(of: 0) == 0..<count)
  }
}
