import TestSupport
import Testing

@testable import Actors

@Suite struct PhraseTrieTests {
  @Test func findsWhatWasInsertedAndNothingElse() {
    var trie = PhraseTrie<Int>()
    trie.append(7, at: trie.node(of: [1, 2]))
    trie.append(8, at: trie.node(of: [1, 2]))
    #expect(trie.find([1]) >= 0)
    #expect(!trie.isEnd(trie.find([1])))
    #expect(trie.positions(at: trie.find([1, 2])).map { trie.entries[$0] } == [7, 8])
    #expect(trie.find([2, 1]) == -1)
  }

  /// The oracle is a dictionary of the same phrases.
  @Test(arguments: 0..<20) func agreesWithADictionary(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var trie = PhraseTrie<Int>(expecting: 2)
    var oracle: [[Int32]: Int] = [:]
    for value in 0..<200 {
      let phrase = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        Int32.random(in: 0..<6, using: &random)
      }
      if oracle[phrase] == nil {
        oracle[phrase] = value
        trie.append(value, at: trie.node(of: phrase))
      }
    }
    for _ in 0..<400 {
      let phrase = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        Int32.random(in: 0..<6, using: &random)
      }
      let node = trie.find(phrase)
      let found = node >= 0 ? trie.positions(at: node).map { trie.entries[$0] } : []
      #expect(found == oracle[phrase].map { [$0] } ?? [])
    }
  }

  @Test(arguments: 0..<20) func wordsKeepTheirNumbers(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var table = WordTable(expecting: 2)
    var oracle: [[UInt8]: Int32] = [:]
    for _ in 0..<500 {
      let word = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        UInt8.random(in: 97...101, using: &random)
      }
      let number = table.intern(word)
      #expect(oracle[word] ?? number == number)
      oracle[word] = number
    }
    #expect(table.count == oracle.count)
    for (word, number) in oracle {
      #expect(table.number(of: word) == number)
      #expect(Array(table.word(number)) == word)
    }
  }
}
