/// Words met in the actor tables, each with a number: the alphabet of the phrase tries.
///
/// - Complexity: O(*length of the word*) for `number(of:)` and `intern(_:)`, on average.
struct WordTable: Sendable {
  private var slots: [Int32]
  private var starts: [Int32] = [0]
  private var bytes: [UInt8] = []
  private var hashes: [UInt32] = []

  init(expecting words: Int = 1024) {
    var capacity = 16
    while capacity < words * 2 { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
    hashes.reserveCapacity(words)
    starts.reserveCapacity(words + 1)
    bytes.reserveCapacity(words * 8)
  }

  /// How many words there are; their numbers are below it.
  var count: Int { hashes.count }

  /// The number of a word, or -1 if it is not here.
  func number(of word: some Collection<UInt8>) -> Int32 {
    let hash = WordTable.hash(word)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if hashes[Int(number)] == hash, holds(number, word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// The number of a word, which is added if it is not here.
  mutating func intern(_ word: some Collection<UInt8>) -> Int32 {
    let hash = WordTable.hash(word)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if hashes[Int(number)] == hash, holds(number, word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(hashes.count)
    slots[slot] = number
    hashes.append(hash)
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  /// The word a number stands for.
  func word(_ number: Int32) -> ArraySlice<UInt8> {
    bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
  }

  private func holds(_ number: Int32, _ word: some Collection<UInt8>) -> Bool {
    var position = Int(starts[Int(number)])
    let end = Int(starts[Int(number) + 1])
    guard end - position == word.count else { return false }
    for byte in word {
      if bytes[position] != byte { return false }
      position += 1
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// FNV-1a with a final mix, so that the low bits of short words differ.
  private static func hash(_ word: some Collection<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    hash ^= hash >> 15
    return hash &* 2_246_822_519 ^ (hash >> 13)
  }
}
