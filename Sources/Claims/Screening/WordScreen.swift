import Language

/// Tells from the words of a text alone that no entry of the codebook can fire in it.
struct WordScreen: Sendable {
  /// The words that a reader for screening must watch.
  let words: WatchedWords
  /// What each sequence of an entry's words needs: of each list, one word must be there.
  private let needs: [[[Int]]]
  /// Positions in `needs`, by the number of a first word.
  private let needsOfFirst: [[Int]]

  init(_ codebook: Codebook) {
    var all: [[[String]]] = []
    for entry in codebook.entries where entry.trigger != .title {
      let shared = WordScreen.shared(entry, codebook.lists)
      for words in entry.words {
        all.append(words.map { codebook.lists.alternatives(of: $0) } + shared)
      }
    }
    let watched = WatchedWords(Set(all.joined().joined()).sorted())
    words = watched
    needs = all.map { $0.map { $0.compactMap(watched.number(of:)) } }
    var byFirst = [[Int]](repeating: [], count: watched.count)
    for (index, need) in needs.enumerated() {
      for first in need.first ?? [] { byFirst[first].append(index) }
    }
    needsOfFirst = byFirst
  }

  /// False when no entry has all it needs.
  func admits(_ found: WatchedWords.Found) -> Bool {
    found.numbers.contains { first in
      needsOfFirst[Int(first)].contains { index in
        needs[index].dropFirst().allSatisfy { $0.contains(where: found.contains) }
      }
    }
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
