/// Dictionary forms that are looked for in texts before they are parsed.
package struct WatchedWords: Sendable {
  private let numbers: [String: Int]

  /// How many words are watched.
  package var count: Int { numbers.count }

  /// Watches some words, numbered in their order; each stands once among them.
  package init(_ words: [String]) {
    numbers = Dictionary(words.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  package func number(of word: String) -> Int? { numbers[word] }

  /// Which watched words a text may hold.
  package struct Found: Sendable {
    private var bits: [UInt64]
    /// Their numbers, each once.
    package private(set) var numbers: [Int32] = []

    init(count: Int) { bits = [UInt64](repeating: 0, count: (count + 63) / 64) }

    mutating func insert(_ number: Int32) {
      guard !contains(Int(number)) else { return }
      bits[Int(number) >> 6] |= 1 << UInt64(number & 63)
      numbers.append(number)
    }

    package func contains(_ number: Int) -> Bool {
      bits[number >> 6] >> UInt64(number & 63) & 1 == 1
    }
  }
}
