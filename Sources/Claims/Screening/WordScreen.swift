import Language

/// Tells from the words of a text alone that no entry of the codebook can fire in it.
struct WordScreen: Sendable {
  /// The words that a reader for screening must watch.
  let words: WatchedWords
  private let entries: [CodebookEntry]
  private let spellings: [String]
  /// In the order of `TriggerTables`.
  private let sequences: [Sequence]
  /// Positions in `sequences`, by the number of a first word.
  private let sequencesOfFirst: [[Int32]]
  /// Sets of words, of which a sequence needs one each.
  private let choices: [[Int32]]

  /// One sequence of an entry's words.
  private struct Sequence: Sendable {
    var candidate: TriggerTables.Candidate
    /// Positions in `choices` of what it needs besides its first word.
    var needs: [Int32]
  }

  init(_ codebook: Codebook) {
    entries = codebook.entries
    var numbering = Numbering()
    var all: [(sequence: Sequence, first: Int32)] = []
    for (index, entry) in entries.enumerated() where entry.trigger != .title {
      let shared = WordScreen.shared(entry, codebook.lists).map { numbering.choice($0) }
      for words in entry.words {
        let own = words.map { word in
          numbering.choice(named: word) { codebook.lists.alternatives(of: word) }
        }
        all.append(
          (
            Sequence(
              candidate: TriggerTables.Candidate(entry: index, words: words),
              needs: Array(own.dropFirst()) + shared),
            own[0]
          ))
      }
    }
    all.sort {
      TriggerTables.Candidate.stands($0.sequence.candidate, before: $1.sequence.candidate)
    }
    spellings = numbering.words
    words = WatchedWords(numbering.words)
    choices = numbering.choices
    sequences = all.map(\.sequence)
    var byFirst = [[Int32]](repeating: [], count: numbering.words.count)
    for (index, (_, first)) in all.enumerated() {
      for word in numbering.choices[Int(first)] { byFirst[Int(word)].append(Int32(index)) }
    }
    sequencesOfFirst = byFirst
  }

  /// Words and sets of words while they are numbered.
  private struct Numbering {
    var words: [String] = []
    var choices: [[Int32]] = []
    private var numbers: [String: Int32] = [:]
    private var named: [String: Int32] = [:]

    mutating func choice(_ spellings: [String]) -> Int32 {
      choices.append(spellings.map { number($0) })
      return Int32(choices.count - 1)
    }

    /// - Parameter name: a word of an entry, which stands for the same words each time.
    mutating func choice(named name: String, _ spellings: () -> [String]) -> Int32 {
      if let known = named[name] { return known }
      let made = choice(spellings())
      named[name] = made
      return made
    }

    private mutating func number(_ word: String) -> Int32 {
      if let known = numbers[word] { return known }
      let number = Int32(words.count)
      numbers[word] = number
      words.append(word)
      return number
    }
  }

  /// The sequences of entries that have all they need; without any, no entry can fire.
  func triggers(among found: WatchedWords.Found) -> TriggerTables {
    var tables = TriggerTables()
    var verdicts = [Bool?](repeating: nil, count: choices.count)
    func holds(_ choice: Int32) -> Bool {
      if let known = verdicts[Int(choice)] { return known }
      let holds = choices[Int(choice)].contains { found.contains(Int($0)) }
      verdicts[Int(choice)] = holds
      return holds
    }
    for first in found.numbers {
      for index in sequencesOfFirst[Int(first)] where sequences[Int(index)].needs.allSatisfy(holds)
      {
        let candidate = sequences[Int(index)].candidate
        tables.add(candidate, entries[candidate.entry], at: spellings[Int(first)])
      }
    }
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
    case .condition: ["if", "unless", "until", "should", "be", "have"]
    case .occasion: ["after", "when", "while", "because", "as", "once"]
    case .path(let first, let rest): words(of: first, lists) ?? words(of: rest, lists)
    case .around(let inner), .below(let inner): words(of: inner, lists)
    default: nil
    }
  }
}
