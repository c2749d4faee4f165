/// Finding actors by what a person types.
extension KnowledgeBase {
  /// The actors that an identifier, a name or an alias stands for, those it names best first;
  /// empty if there are none.
  public func find(_ text: String) -> [Actor] {
    if let actor = actor(for: ActorID(text)) { return [actor] }
    guard let phrase = tables.phrase(text) else { return [] }
    let node = tables.aliases.find(phrase)
    guard node >= 0 else { return [] }
    let entries = tables.aliases.positions(at: node).map { tables.aliases.entries[$0] }
      .filter { !$0.sort.contains(.surname) }
    let ordered = entries.enumerated().sorted {
      (order($0.element), $0.offset) < (order($1.element), $1.offset)
    }
    return ordered.map { actor(numbered: $0.element.actor) }
  }

  /// Names first, then people and adjectives, then seats of government, then places.
  private func order(_ entry: AliasEntry) -> Int {
    if kind(entry.actor) == .place { return 3 }
    return entry.sort.contains(.name) ? 0 : entry.sort.contains(.metonym) ? 2 : 1
  }

  /// Names of actors that a mistyped text may have meant, nearest first.
  ///
  /// - Complexity: O(*actors* × *length* × *distance*).
  public func suggestions(for text: String, limit: Int = 3) -> [String] {
    let wanted = KnowledgeBase.letters(text)
    guard !wanted.isEmpty, limit > 0 else { return [] }
    let tolerance = wanted.count <= 4 ? 1 : wanted.count <= 8 ? 2 : 3
    var found: [(distance: Int, kind: Int, name: String)] = []
    for record in tables.actors {
      let letters = KnowledgeBase.letters(record.name)
      guard abs(letters.count - wanted.count) <= tolerance else { continue }
      let distance = EditDistance.between(wanted, letters, atMost: tolerance)
      if let distance { found.append((distance, record.kind == .state ? 0 : 1, record.name)) }
    }
    found.sort { ($0.distance, $0.kind, $0.name) < ($1.distance, $1.kind, $1.name) }
    var names: [String] = []
    for candidate in found where !names.contains(candidate.name) && names.count < limit {
      names.append(candidate.name)
    }
    return names
  }

  /// The folded words of a text, a blank between them.
  private static func letters(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var scanner = PhraseScanner(0..<bytes.count)
    var letters: [UInt8] = []
    while scanner.advance(in: bytes) {
      if !letters.isEmpty { letters.append(0x20) }
      letters.append(contentsOf: scanner.folded)
    }
    return letters
  }
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one word into another.
///
/// - Source: Damerau (1964), optimal string alignment.
public enum EditDistance {
  /// The distance, or nil if it is greater than `limit`.
  ///
  /// - Complexity: O(*length* × *limit*).
  public static func between(_ one: [UInt8], _ other: [UInt8], atMost limit: Int) -> Int? {
    if abs(one.count - other.count) > limit { return nil }
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    var current = last
    for row in stride(from: 1, through: one.count, by: 1) {
      current[0] = row
      var best = row
      for column in stride(from: 1, through: other.count, by: 1) {
        let isSame = one[row - 1] == other[column - 1]
        var cost = min(
          last[column - 1] + (isSame ? 0 : 1), last[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1]
        {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current[column] = cost
        best = min(best, cost)
      }
      if best > limit { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
