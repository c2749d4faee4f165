/// The word sequences of codebook entries by their first lemma, for each part of speech.
struct TriggerTables: Sendable {
  private(set) var verbs: [String: [Candidate]] = [:]
  private(set) var nouns: [String: [Candidate]] = [:]
  private(set) var adjectives: [String: [Candidate]] = [:]

  /// An entry and which of its word sequences begins with the lemma.
  struct Candidate: Sendable {
    var entry: Int
    var words: [String]

    /// Longer phrases first: `call off` before `call`.
    static func stands(_ one: Candidate, before other: Candidate) -> Bool {
      (other.words.count, one.entry) < (one.words.count, other.entry)
    }
  }

  var isEmpty: Bool { verbs.isEmpty && nouns.isEmpty && adjectives.isEmpty }

  /// Adds a sequence that begins with `first`; a title has no words of its own.
  mutating func add(_ candidate: Candidate, _ entry: CodebookEntry, at first: String) {
    switch entry.trigger {
    case .verb: verbs[first, default: []].append(candidate)
    case .noun: nouns[first, default: []].append(candidate)
    case .adjective: adjectives[first, default: []].append(candidate)
    case .title: break
    }
  }

  mutating func sort() {
    func sorted(_ table: [String: [Candidate]]) -> [String: [Candidate]] {
      table.mapValues { $0.sorted(by: Candidate.stands) }
    }
    verbs = sorted(verbs)
    nouns = sorted(nouns)
    adjectives = sorted(adjectives)
  }
}
