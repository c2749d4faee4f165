import Articles

/// What the article as a whole says about whom it speaks of.
struct DocumentSignals {
  /// Actors named in a way that leaves no doubt.
  private(set) var certain: Set<Int32> = []
  /// States and bodies that certain actors belong to, with how often.
  private(set) var homes: [Int32: Int] = [:]
  /// Persons named with more than one word.
  private(set) var fullNames: Set<Int32> = []

  init(_ draft: Draft) {
    for mention in draft.mentions where mention.form == .name && !mention.isDropped {
      guard let first = mention.entries.first else { continue }
      if mention.entries.contains(where: { !$0.sort.isDisjoint(with: .guarded) }) { continue }
      let home = draft.knowledge.home(of: first.actor)
      let sameHome = mention.entries.allSatisfy { draft.knowledge.home(of: $0.actor) == home }
      if sameHome { homes[home, default: 0] += 1 }
      guard mention.entries.count == 1 else { continue }
      certain.insert(first.actor)
      if draft.knowledge.kind(first.actor) == .official, !first.sort.contains(.oneWord) {
        fullNames.insert(first.actor)
      }
    }
  }

  /// Whether no other home is named more than twice as often.
  func isProminent(_ home: Int32) -> Bool {
    guard let count = homes[home] else { return false }
    return homes.values.allSatisfy { $0 <= 2 * count }
  }

  mutating func note(_ actor: Int32, isFullName: Bool, _ draft: Draft) {
    guard actor >= 0 else { return }
    certain.insert(actor)
    homes[draft.knowledge.home(of: actor), default: 0] += 1
    if isFullName { fullNames.insert(actor) }
  }
}
