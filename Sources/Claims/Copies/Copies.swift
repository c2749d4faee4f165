/// Groups sentences that are near-copies of each other, so that one report printed twice counts once.
///
/// Sentences are compared, not documents: a rewritten report keeps some sentences and adds its
/// own. Two are copies when they have at least `threshold` of the trigrams of the shorter one in
/// common, and groups are what is joined by a chain of copies.
///
/// Same sentences are joined first. Of the others, a pair that resembles must share one of the first
/// *n* − ⌈`threshold` · *n*⌉ + 1 of the *n* trigrams of its shorter sentence, whatever the order they
/// are taken in; only pairs that do, in the order of hashes, are compared. The result is that of
/// comparing all pairs as long as no trigram stands in more than `longestList` different sentences
/// and no sentence has more than `mostCompared` there that are not of its group already; of longer
/// lists the first ones count, so that the work stays linear.
///
/// - Complexity: O(*n*) comparisons and O(*n* log *n*) sorting for *n* sentences of bounded length;
///   memory for `lotSize` trigrams and one number a sentence.
/// - Source: Broder (1997), On the resemblance and containment of documents; Bayardo, Ma, Srikant
///   (2007), Scaling Up All Pairs Similarity Search (prefix filtering).
public struct Copies: Sendable {
  /// Least share of trigrams in common, of the smaller set.
  public var threshold = 0.6
  /// Sentences of fewer trigrams are copies only when they are the same.
  public var shortest = 8
  /// Among how many sentences of one trigram a sentence looks for copies at most.
  public var longestList = 4096
  /// With how many of them it is compared at most.
  public var mostCompared = 256
  /// How many trigrams are looked at in one go; results do not depend on it.
  public var lotSize = 1 << 20
  public init() {}

  /// Sets `copyGroup` of every claim: the position of the first claim of its group.
  public func group(_ claims: [Claim]) -> [Claim] {
    var claims = claims
    var sentences = claims.map { Shingles.of($0.quote.text) }
    for (position, group) in groups(&sentences).enumerated() {
      claims[position].copyGroup = Int(group)
    }
    return claims
  }

  /// For each sentence, the first sentence of its group.
  package func groups<Source: ShingleSource>(
    _ source: inout Source
  ) throws(Source.Failure) -> [Int32] {
    var sets = EarliestSets(count: source.count)
    let lots = try joinSame(&source, &sets)
    let isRepeat = sets.firsts().enumerated().map { $0.offset != Int($0.element) }
    for lot in 0..<lots {
      try joinAlike(&source, &sets, without: isRepeat, lot: lot, of: lots)
    }
    return sets.firsts()
  }

  /// A trigram of a sentence.
  private struct Posting {
    var hash: UInt64
    var sentence: Int32
    /// How many trigrams the sentence has.
    var size: UInt16
    /// One of the sentence's first trigrams, of which any copy at least as long has one.
    var isAmongFirst: Bool

    static func < (one: Posting, other: Posting) -> Bool {
      (one.hash, one.sentence) < (other.hash, other.sentence)
    }
  }

  /// Joins sentences with the same trigrams to the first of them.
  ///
  /// - Returns: in how many lots the trigrams of the others are to be looked at.
  private func joinSame<Source: ShingleSource>(
    _ source: inout Source, _ sets: inout EarliestSets
  ) throws(Source.Failure) -> Int {
    var total = 0
    for index in 0..<source.count { total += try source.shingles(at: index).count }
    let parts = source.count / lotSize + 1
    for part in 0..<parts {
      var marks: [(hash: UInt64, sentence: Int32)] = []
      for index in 0..<source.count {
        let own = try source.shingles(at: index)
        guard !own.isEmpty else { continue }
        let hash = own.reduce(Fingerprint.start) { ($0 ^ $1) &* Fingerprint.prime }
        if Int(hash % UInt64(parts)) == part { marks.append((hash, Int32(index))) }
      }
      marks.sort { ($0.hash, $0.sentence) < ($1.hash, $1.sentence) }
      var first = 0
      var met: [UInt64]?
      for index in marks.indices.dropFirst() {
        guard marks[index].hash == marks[first].hash else {
          first = index
          met = nil
          continue
        }
        let known: [UInt64]
        if let met {
          known = met
        } else {
          known = try source.shingles(at: Int(marks[first].sentence))
        }
        met = known
        if try known == source.shingles(at: Int(marks[index].sentence)) {
          sets.join(marks[first].sentence, marks[index].sentence)
        }
      }
    }
    return total / lotSize + 1
  }

  /// Joins sentences that resemble each other and share a trigram of the lot.
  private func joinAlike<Source: ShingleSource>(
    _ source: inout Source, _ sets: inout EarliestSets, without isRepeat: [Bool], lot: Int,
    of lots: Int
  ) throws(Source.Failure) {
    var postings: [Posting] = []
    for index in 0..<source.count where !isRepeat[index] {
      let own = try source.shingles(at: index)
      guard own.count >= shortest else { continue }
      let firsts = own.count - least(own.count) + 1
      for (place, hash) in own.enumerated() where Int(hash % UInt64(lots)) == lot {
        postings.append(
          Posting(
            hash: hash, sentence: Int32(index), size: UInt16(clamping: own.count),
            isAmongFirst: place < firsts))
      }
    }
    postings.sort(by: <)
    var start = 0
    while start < postings.count {
      var end = start + 1
      while end < postings.count, postings[end].hash == postings[start].hash { end += 1 }
      if end - start > 1 { try compare(postings[start..<end], &source, &sets) }
      start = end
    }
  }

  /// Compares sentences that share a trigram, each with the first ones before it.
  private func compare<Source: ShingleSource>(
    _ list: ArraySlice<Posting>, _ source: inout Source, _ sets: inout EarliestSets
  ) throws(Source.Failure) {
    var known: [[UInt64]?] = []
    for (place, one) in list.enumerated() {
      var own: [UInt64]?
      var compared = 0
      for (earlier, other) in list.prefix(min(place, longestList)).enumerated() {
        let isCandidate = one.size < other.size ? one.isAmongFirst : other.isAmongFirst
        guard isCandidate, sets.root(of: one.sentence) != sets.root(of: other.sentence) else {
          continue
        }
        compared += 1
        if compared > mostCompared { break }
        let mine: [UInt64]
        if let own { mine = own } else { mine = try source.shingles(at: Int(one.sentence)) }
        own = mine
        let theirs: [UInt64]
        if let met = known[earlier] {
          theirs = met
        } else {
          theirs = try source.shingles(at: Int(other.sentence))
          known[earlier] = theirs
        }
        if resemble(mine, theirs) { sets.join(one.sentence, other.sentence) }
      }
      if place < longestList { known.append(own) }
    }
  }

  /// Whether two sentences of `shortest` trigrams or more are copies.
  private func resemble(_ one: [UInt64], _ other: [UInt64]) -> Bool {
    Shingles.shared(one, other) >= least(min(one.count, other.count))
  }

  /// How many of so many trigrams must be found again.
  private func least(_ count: Int) -> Int { Int((threshold * Double(count)).rounded(.up)) }
}
