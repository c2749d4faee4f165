/// Groups claims whose sentences are near-copies of each other, so that one report printed twice
/// counts once.
///
/// Sentences are compared, not documents: a rewritten report keeps some sentences and adds its
/// own. Two are copies when their sets of word trigrams overlap by more than `threshold`.
///
/// - Complexity: linear in the number of claims for corpora in which each trigram stands in few
///   sentences: candidates come from an index of the rarest trigrams.
/// - Source: Broder (1997), On the resemblance and containment of documents.
public struct Copies: Sendable {
  /// Least share of trigrams in common, of the smaller set.
  public var threshold = 0.6
  /// Sentences of fewer trigrams are copies only when they are the same.
  public var shortest = 8
  /// How many of a sentence's trigrams, those with the smallest hashes, are looked up.
  public var sketch = 12
  public init() {}

  /// Sets `copyGroup` of every claim: the position of the first claim of its group.
  public func group(_ claims: [Claim]) -> [Claim] {
    var claims = claims
    var parents = Array(claims.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index {
        parents[index] = parents[parents[index]]
        index = parents[index]
      }
      return index
    }
    var shingles: [[UInt64]] = []
    var index: [UInt64: [Int]] = [:]
    for (position, claim) in claims.enumerated() {
      let own = Copies.trigrams(of: claim.quote.text)
      shingles.append(own)
      var met: Set<Int> = []
      for hash in own.prefix(sketch) {
        for other in index[hash] ?? [] where met.insert(other).inserted {
          let left = root(position)
          let right = root(other)
          guard left != right, resembles(own, shingles[other]) else { continue }
          parents[max(left, right)] = min(left, right)
        }
        index[hash, default: []].append(position)
      }
    }
    for position in claims.indices { claims[position].copyGroup = root(position) }
    return claims
  }

  private func resembles(_ one: [UInt64], _ other: [UInt64]) -> Bool {
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
    // A few words in common prove nothing: short sentences must agree whole.
    let least = min(one.count, other.count)
    guard least >= shortest else { return shared == max(one.count, other.count) }
    return Double(shared) >= threshold * Double(least)
  }

  /// Hashes of three words in a row, letters only and in lower case, sorted and distinct.
  static func trigrams(of text: String) -> [UInt64] {
    var words: [UInt64] = []
    var hash = Fingerprint.start
    var isInWord = false
    for byte in text.utf8 {
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) || lower >= 0x80 {
        hash = (hash ^ UInt64(lower)) &* Fingerprint.prime
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
}
