/// The first and last token below each token of a dependency tree.
///
/// Edges are carried up from child to head in rounds, forwards and backwards. In a tree without
/// crossing arcs one round is enough; with crossing ones rounds are added until no arc leaves its
/// sentence, at most a dozen.
struct SubtreeEdges {
  private(set) var left: [Int32]
  private(set) var right: [Int32]

  private static let rounds = 12

  init(heads: [Int32]) {
    left = heads.indices.map { Int32($0) }
    right = left
    for _ in 0..<Self.rounds {
      for index in heads.indices { carry(index, to: Int(heads[index])) }
      for index in heads.indices.reversed() { carry(index, to: Int(heads[index])) }
      if isWithinSentences(heads) { break }
    }
  }

  private mutating func carry(_ index: Int, to head: Int) {
    left[head] = min(left[head], left[index])
    right[head] = max(right[head], right[index])
  }

  /// Whether each token begins a sentence: the left edge of each root does.
  func sentenceStarts(_ heads: [Int32]) -> [Bool] {
    var starts = [Bool](repeating: false, count: heads.count)
    for index in heads.indices where heads[index] == Int32(index) {
      starts[Int(left[index])] = true
    }
    return starts
  }

  private func isWithinSentences(_ heads: [Int32]) -> Bool {
    let starts = sentenceStarts(heads)
    var first = 0
    for index in heads.indices where (index > 0 && starts[index]) || index == heads.count - 1 {
      for token in first..<index where Int(heads[token]) < first || Int(heads[token]) > index {
        return false
      }
      first = index
    }
    return true
  }
}
