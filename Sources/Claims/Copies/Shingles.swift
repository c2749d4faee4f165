/// The word trigrams of a sentence, as hashes: what near-copies are told by.
package enum Shingles {
  /// Hashes of three words in a row, letters only and in lower case, sorted and distinct.
  package static func of(_ text: String) -> [UInt64] {
    var words: [UInt64] = []
    var hash = Fingerprint.start
    var isInWord = false
    for scalar in text.unicodeScalars {
      if isLetter(scalar) {
        for byte in UTF8.encode(scalar) ?? .init() {
          let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
          hash = (hash ^ UInt64(lower)) &* Fingerprint.prime
        }
        isInWord = true
      } else if isInWord {
        words.append(hash)
        hash = Fingerprint.start
        isInWord = false
      }
    }
    if isInWord { words.append(hash) }
    guard words.count >= 3 else { return words.sorted() }
    var found = (0..<words.count - 2).map { position in
      var mixed = words[position]
      for word in words[position + 1...position + 2] { mixed = (mixed ^ word) &* Fingerprint.prime }
      return mixed
    }
    found.sort()
    return found.enumerated().filter { $0.offset == 0 || found[$0.offset - 1] != $0.element }
      .map(\.element)
  }

  /// How many hashes two sorted sets have in common.
  static func shared(_ one: [UInt64], _ other: [UInt64]) -> Int {
    var shared = 0
    var left = 0
    var right = 0
    while left < one.count, right < other.count {
      if one[left] == other[right] {
        shared += 1
        left += 1
        right += 1
      } else if one[left] < other[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return shared
  }

  /// Letters and digits; beyond ASCII everything but no-break spaces, soft hyphens and the block of
  /// typographic marks.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80, 0xA0, 0xAB, 0xAD, 0xBB, 0x2000...0x206F: false
    default: true
    }
  }
}

/// Sentences by number, each with its shingles: in memory, or in a file.
package protocol ShingleSource {
  associatedtype Failure: Error
  var count: Int { get }
  /// The sorted, distinct hashes of a sentence.
  mutating func shingles(at index: Int) throws(Failure) -> [UInt64]
}

extension Array: ShingleSource where Element == [UInt64] {
  package func shingles(at index: Int) throws(Never) -> [UInt64] { self[index] }
}
