import Language

/// Links bodies that stand without their state: `the army`, `the government` are those of the
/// actor spoken of.
struct BodyCoreference {
  let antecedents: Antecedents

  func resolve(_ index: Int, in draft: inout Draft) {
    let mention = draft.mentions[index]
    let paragraph = draft.paragraphs[mention.paragraph]
    let head = paragraph.lower(mention.head)
    let clause = Clause(of: mention.head, paragraph)
    if let state = stateBehind(mention, draft) {
      let body = BodyGrammar.actor(of: state, sort: mention.bodySort, draft)
      draft.settle(index, [body.actor], "body of \(draft.name(of: state))")
      return
    }
    if let called = antecedents.called[head], called.count == 1 {
      draft.settle(index, called, "the only \(head) of the article")
      return
    }
    let same = antecedents.candidates(at: mention.head, in: mention.paragraph, reach: 12, draft) {
      entry in
      guard entry.actors.count == 1, let first = entry.actors.first, first >= 0 else { return 0 }
      let other = draft.mentions[entry.mention]
      let isCalledSo =
        draft.paragraphs[other.paragraph].lower(other.tokens.upperBound - 1) == head
      if isCalledSo { return other.form == .pronoun ? 0 : 1.5 }
      if other.form == .body, other.bodySort == mention.bodySort { return 0.95 }
      let record = draft.tables.actors[Int(first)]
      if record.sort == mention.bodySort { return record.kind == .agency ? 0.9 : 0.5 }
      return record.kind == .agency && record.name.lowercased().hasSuffix(head) ? 1 : 0
    }
    let states = antecedents.candidates(at: mention.head, in: mention.paragraph, reach: 4, draft) {
      entry in
      guard entry.actors.count == 1, entry.actors[0] >= 0,
        draft.knowledge.kind(entry.actors[0]) == .state
      else { return 0 }
      if entry.paragraph == mention.paragraph, clause.isCoargument(entry.token, paragraph) {
        return 0
      }
      // The state the article is about outweighs one it merely passes by.
      return 1 + 0.06 * Double(min(draft.homes[entry.actors[0]] ?? 0, 10))
    }
    if let known = same.first {
      let isNearer = states.first.map { state in
        known.score >= state.score * 0.75 || draft.home(of: known.actors[0]) == state.actors[0]
      }
      if isNearer ?? true {
        draft.settle(index, known.actors, "body spoken of before")
        return
      }
    }
    let isClear =
      states.count == 1 || (states.count > 1 && states[1].score < states[0].score * 0.85)
    guard let state = isClear ? states[0].actors[0] : draft.mainState else {
      draft.mentions[index].candidates = states.prefix(3).flatMap(\.actors)
      draft.mentions[index].reason = "no state in focus"
      if states.isEmpty { draft.drop(index) }
      return
    }
    let body = BodyGrammar.actor(of: state, sort: mention.bodySort, draft)
    draft.settle(
      index, [body.actor],
      isClear ? "body of the state in focus" : "body of the state the article is about")
  }

  /// `the government in Tripoli`: the state the city lies in.
  private func stateBehind(_ mention: DraftMention, _ draft: Draft) -> Int32? {
    let paragraph = draft.paragraphs[mention.paragraph]
    let next = mention.tokens.upperBound
    guard next + 1 < paragraph.tokens.count, paragraph.lower(next) == "in" else { return nil }
    let name = draft.nameAt[mention.paragraph][next + 1]
    guard name >= 0, let actor = draft.mentions[name].actors.first, actor >= 0 else { return nil }
    let isSeat =
      draft.knowledge.kind(actor) != .place || draft.tables.sortName(actor) == "capital"
    guard isSeat else { return nil }
    let home = draft.knowledge.home(of: actor)
    return draft.knowledge.kind(home) == .state ? home : nil
  }
}
