import Language

/// Finds the two that `both sides`, `the two leaders` stand for.
struct PairCoreference {
  let antecedents: Antecedents
  /// How many mentions back a pair is looked for.
  private static let window = 300

  /// The pair last named together, *between A and B*; else the only two in focus.
  func pair(for mention: DraftMention, _ draft: Draft) -> [Int32]? {
    let paragraph = draft.paragraphs[mention.paragraph]
    let wantsPeople =
      paragraph.has(mention.head, .collective) && !paragraph.has(mention.head, .two)
    let clause = Clause(of: mention.head, paragraph)
    let subject =
      clause.ownSubject >= 0 ? draft.mentionAt[mention.paragraph][clause.ownSubject] : -1
    let outsider = subject >= 0 ? draft.mentions[subject].actors.first : nil
    let home = outsider.flatMap { draft.home(of: $0) }
    if !wantsPeople, let pair = namedTogether(before: mention, draft) { return pair }
    let found = antecedents.candidates(at: mention.head, in: mention.paragraph, reach: 2, draft) {
      entry in
      guard entry.actors.count == 1,
        entry.actors[0] >= 0 || draft.kind(of: entry.actors[0]) == .group
      else { return 0 }
      // Who calls on both sides is neither, nor is anybody else of the sentence.
      if entry.paragraph == mention.paragraph, paragraph.sameSentence(entry.token, mention.head) {
        return 0
      }
      if entry.actors[0] == outsider || (home != nil && draft.home(of: entry.actors[0]) == home) {
        return 0
      }
      let other = draft.mentions[entry.mention]
      switch draft.kind(of: entry.actors[0]) {
      case .official: return wantsPeople && other.form != .members ? 1 : 0
      case .state: return wantsPeople || other.sense == .place ? 0 : 1
      case .group, .agency, .organisation: return wantsPeople ? 0 : 1
      default: return 0
      }
    }
    guard found.count >= 2, found.count == 2 || found[2].score < found[1].score * 0.7 else {
      return nil
    }
    guard !actTogether(found[0].entry, found[1].entry, draft) else { return nil }
    return [found[0], found[1]].sorted { $0.entry.mention < $1.entry.mention }.flatMap(\.actors)
  }

  /// *Chad and Niger threatened the rebels*: allies against a third, no two sides.
  private func actTogether(
    _ one: Antecedents.Entry, _ other: Antecedents.Entry, _ draft: Draft
  ) -> Bool {
    guard one.paragraph == other.paragraph else { return false }
    let paragraph = draft.paragraphs[one.paragraph]
    let first = min(one.token, other.token)
    let second = paragraph.tokens[max(one.token, other.token)]
    return second.dependency == .conj && second.head == first
      && paragraph.tokens[first].dependency == .nsubj
      && paragraph.lemmaHas(paragraph.tokens[first].head, .address)
  }

  private func namedTogether(before mention: DraftMention, _ draft: Draft) -> [Int32]? {
    for entry in antecedents.entries.suffix(PairCoreference.window).reversed() {
      if entry.paragraph == mention.paragraph, entry.token >= mention.head { continue }
      let other = draft.mentions[entry.mention]
      let paragraph = draft.paragraphs[other.paragraph]
      guard paragraph.tokens[other.head].dependency == .conj, entry.actors.count == 1,
        entry.actors[0] >= 0
      else { continue }
      let first = draft.mentionAt[other.paragraph][paragraph.tokens[other.head].head]
      guard first >= 0, draft.mentions[first].actors.count == 1,
        draft.mentions[first].actors != entry.actors
      else { continue }
      let governor = paragraph.tokens[draft.mentions[first].head].head
      if paragraph.lower(governor) == "between" {
        return draft.mentions[first].actors + entry.actors
      }
    }
    return nil
  }
}
