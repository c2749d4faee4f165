import Language

/// Tells from the words of a text alone that no entry of the codebook can fire in it.
struct WordScreen: Sendable {
  /// The words that a reader for screening must watch.
  let words: WatchedWords
  private let entries: [CodebookEntry]
  private let spellings: [String]
  private let sequences: [Sequence]
  /// Positions in `sequences`, by the number of a first word.
  private let sequencesOfFirst: [[Int]]

  /// One sequence of an entry's words.
  private struct Sequence: Sendable {
    var candidate: TriggerTables.Candidate
    /// What it needs: of each list, one word must be there.
    var needs: [[Int]]
  }

  init(_ codebook: Codebook) {
    entries = codebook.entries
    var all: [(candidate: TriggerTables.Candidate, needs: [[String]])] = []
    for (index, entry) in entries.enumerated() where entry.trigger != .title {
      let shared = WordScreen.shared(entry, codebook.lists)
      for words in entry.words {
        all.append(
          (
            TriggerTables.Candidate(entry: index, words: words),
            words.map { codebook.lists.alternatives(of: $0) } + shared
          ))
      }
    }
    spellings = Set(all.flatMap { $0.needs.joined() }).sorted()
    let watched = WatchedWords(spellings)
    words = watched
    sequences = all.map { candidate, needs in
      Sequence(candidate: candidate, needs: needs.map { $0.compactMap(watched.number(of:)) })
    }
    var byFirst = [[Int]](repeating: [], count: watched.count)
    for (index, sequence) in sequences.enumerated() {
      for first in sequence.needs.first ?? [] { byFirst[first].append(index) }
    }
    sequencesOfFirst = byFirst
  }

  /// The sequences of entries that have all they need; without any, no entry can fire.
  func triggers(among found: WatchedWords.Found) -> TriggerTables {
    var tables = TriggerTables()
    for first in found.numbers {
      for index in sequencesOfFirst[Int(first)] {
        let sequence = sequences[index]
        guard sequence.needs.dropFirst().allSatisfy({ $0.contains(where: found.contains) }) else {
          continue
        }
        tables.add(
          sequence.candidate, entries[sequence.candidate.entry], at: spellings[Int(first)])
      }
    }
    tables.sort()
    return tables
  }

  /// The words that an entry needs whatever its trigger is.
  private static func shared(_ entry: CodebookEntry, _ lists: WordLists) -> [[String]] {
    var needs: [[String]] = []
    if !entry.objects.isEmpty { needs.append(entry.objects.sorted()) }
    if !entry.subjects.isEmpty { needs.append(entry.subjects.sorted()) }
    needs += entry.conditions.compactMap { words(of: $0, lists) }
    let isJoint = !entry.among.isEmpty
    if !isJoint, let words = words(of: entry.source, lists) { needs.append(words) }
    if entry.relation == .mediates {
      if let words = words(of: entry.parties, lists) { needs.append(words) }
    } else if !isJoint, entry.trigger != .noun, let words = words(of: entry.target, lists) {
      needs.append(words)
    }
    return needs
  }

  /// Words of which a condition needs one (`TriggerFinder.holds`); nil when it names none.
  private static func words(of condition: CodebookEntry.Condition, _ lists: WordLists) -> [String]?
  {
    switch condition {
    case .orElse: ["or"]
    case .under: ["under"]
    case .in: ["in"]
    case .through: ["through", "via"]
    case .will, .ahead: TriggerFinder.future.sorted() + ["go"]
    case .modal: TriggerFinder.modals.sorted() + ["go"]
    case .harm: lists.harms.sorted()
    case .leave: lists.leavings.sorted() + ["welcome"]
    case .stay: lists.stays.sorted()
    case .ready: TriggerFinder.readiness.sorted()
    case .despite: TriggerFinder.spite.sorted()
    default: nil
    }
  }

  /// Words without which none of some slots is filled (`SlotFinder`); nil when one needs none.
  private static func words(of slots: [Slot], _ lists: WordLists) -> [String]? {
    var all: Set<String> = []
    for slot in slots {
      guard let words = words(of: slot, lists) else { return nil }
      all.formUnion(words)
    }
    return slots.isEmpty ? nil : all.sorted()
  }

  private static func words(of slot: Slot, _ lists: WordLists) -> Set<String>? {
    switch slot {
    case .preposition("in"): ["in", "where"]
    case .preposition(let word): [word]
    case .teller, .told: lists.reporting.union(lists.requesting)
    case .speaker: lists.reporting.union(["according"])
    case .condition: ["if", "unless", "until"]
    case .path(let first, let rest): words(of: first, lists) ?? words(of: rest, lists)
    case .around(let inner), .below(let inner): words(of: inner, lists)
    default: nil
    }
  }
}
