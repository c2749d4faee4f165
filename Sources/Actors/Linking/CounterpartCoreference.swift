import Language

/// Finds the one whom `its neighbor`, `their rival` stand for. They, and `his group`, never are
/// somebody new: who fits none or two that were spoken of stays open.
struct CounterpartCoreference {
  let antecedents: Antecedents

  private static let facing: Set<String> = [
    "neighbour", "neighbor", "rival", "foe", "adversary", "enemy",
  ]

  /// Whether a description is of one that somebody spoken of has: `its neighbor`, `his group`.
  func describes(_ mention: DraftMention, _ draft: Draft) -> Bool {
    let paragraph = draft.paragraphs[mention.paragraph]
    guard !mention.isPlural, let owner = mention.owners.first,
      draft.mentions[owner].form == .pronoun
    else { return false }
    return paragraph.has(mention.head, .partner) || paragraph.has(mention.head, .group)
  }

  func resolve(_ index: Int, in draft: inout Draft) {
    let mention = draft.mentions[index]
    let paragraph = draft.paragraphs[mention.paragraph]
    guard let owner = mention.owners.first.flatMap({ draft.mentions[$0].actors.first }) else {
      draft.drop(index)
      return
    }
    if paragraph.has(mention.head, .partner) {
      let isFacing = CounterpartCoreference.facing.contains(
        paragraph.tokens[mention.head].lemma)
      if isFacing, let other = other(than: owner, mention, draft) {
        draft.settle(index, [other], "the one spoken of besides \(draft.name(of: owner))")
        return
      }
    }
    draft.drop(index)
  }

  /// The one state or group that stands out besides the owner.
  private func other(than owner: Int32, _ mention: DraftMention, _ draft: Draft) -> Int32? {
    let home = draft.home(of: owner) ?? owner
    let found = antecedents.candidates(at: mention.head, in: mention.paragraph, reach: 2, draft) {
      entry in
      guard entry.actors.count == 1, entry.actors[0] != owner, entry.actors[0] >= 0,
        draft.home(of: entry.actors[0]) != home
      else { return 0 }
      return draft.kind(of: entry.actors[0]) == .state ? 1 : 0
    }
    guard let best = found.first, found.count == 1 || found[1].score < best.score * 0.85 else {
      return nil
    }
    return best.actors[0]
  }
}
