import Language

/// Links descriptions of groups and bodies: `the rebel group`, `its military wing`, `the alliance`.
struct GroupCoreference {
  let antecedents: Antecedents

  /// `the group's military wing`: a wing of the owner that is described so.
  func linkWing(_ index: Int, in draft: inout Draft) -> Bool {
    let mention = draft.mentions[index]
    guard let owner = mention.owners.first, let parent = draft.mentions[owner].actors.first,
      parent >= 0
    else { return false }
    let wings = described(mention, draft).filter {
      draft.tables.actors[Int($0)].parent == parent
    }
    if wings.count == 1 {
      draft.settle(index, wings, "wing of \(draft.name(of: parent))")
      return true
    }
    guard wings.isEmpty, draft.knowledge.kind(parent) == .group else { return false }
    draft.settle(index, [parent], "part of \(draft.name(of: parent))")
    draft.mentions[index].via = draft.paragraphs[mention.paragraph].tokens[mention.head].text
    return true
  }

  /// Groups whose descriptors include the words of a description, owners and articles left out.
  private func described(_ mention: DraftMention, _ draft: Draft) -> [Int32] {
    let paragraph = draft.paragraphs[mention.paragraph]
    var start = mention.tokens.lowerBound
    if let owner = mention.owners.first {
      let end = draft.mentions[owner].tokens.upperBound
      let isPossessive = paragraph.isPossessiveMark(end)
      if isPossessive, end < mention.tokens.upperBound { start = end + 1 }
    }
    while start < mention.head, paragraph.tokens[start].pos == .determiner { start += 1 }
    for first in start...max(start, mention.head) {
      var shortened = mention
      shortened.tokens = first..<mention.head + 1
      let phrase = draft.phrase(of: shortened)
      if phrase.isEmpty || phrase.contains(-1) { continue }
      let node = draft.tables.descriptors.find(phrase)
      if node >= 0, draft.tables.descriptors.isEnd(node) {
        return draft.tables.descriptors.positions(at: node).map {
          draft.tables.descriptors.entries[$0]
        }
      }
    }
    return []
  }

  /// `Congolese rebels`: the one armed group of the state that the article names.
  func onlyGroup(of mention: DraftMention, _ draft: Draft) -> Int32? {
    guard mention.owners.count == 1, let state = draft.mentions[mention.owners[0]].actors.first,
      state >= 0, draft.knowledge.kind(state) == .state
    else { return nil }
    let groups = draft.groups[state] ?? []
    return groups.count == 1 ? groups[0] : nil
  }

  /// `the militia`, `the alliance`: what is called so in the article comes first, then the group in
  /// focus; two that fit are left open.
  func link(_ index: Int, in draft: inout Draft) -> Bool {
    let mention = draft.mentions[index]
    let wanted = Wanted(mention, Set(described(mention, draft)), draft)
    let all = antecedents.candidates(at: mention.head, in: mention.paragraph, reach: 9, draft) {
      fit($0, mention, wanted, draft)
    }
    let named = antecedents.candidates(at: mention.head, in: mention.paragraph, reach: 20, draft) {
      wanted.isNamedSo($0.actors[0], draft) ? fit($0, mention, wanted, draft) : 0
    }
    let isNamed = named.first.map { $0.score > 0.3 * (all.first?.score ?? 0) } ?? false
    let found = isNamed ? named : all
    guard let best = found.first else { return false }
    if found.count > 1, found[1].score > best.score * 0.9 {
      draft.mentions[index].candidates = found.prefix(3).flatMap(\.actors)
      draft.mentions[index].reason = "several groups fit equally"
      return true
    }
    draft.settle(
      index, best.actors, "stands for \(draft.words(of: draft.mentions[best.entry.mention]))")
    return true
  }

  /// What a description asks for.
  private struct Wanted {
    var isGroup: Bool
    var isBody: Bool
    var headWord: String
    /// Groups whose descriptors hold its words.
    var fitting: Set<Int32>
    /// The actor whose adjective stands in it: `the Kenyan group`.
    var origin: Int32?
    var clause: Clause

    init(_ mention: DraftMention, _ fitting: Set<Int32>, _ draft: Draft) {
      let paragraph = draft.paragraphs[mention.paragraph]
      isGroup = paragraph.has(mention.head, .group)
      isBody = paragraph.has(mention.head, .bloc)
      headWord = paragraph.lower(mention.head)
      self.fitting = fitting
      origin = mention.owners.first.flatMap { draft.mentions[$0].actors.first }
      clause = Clause(of: mention.head, paragraph)
    }

    /// Whether an actor's name ends in the word, or the tables call it that.
    func isNamedSo(_ actor: Int32, _ draft: Draft) -> Bool {
      if actor >= 0, draft.tables.sortName(actor) == headWord { return true }
      return draft.name(of: actor).lowercased().hasSuffix(headWord)
    }
  }

  private func fit(
    _ entry: Antecedents.Entry, _ mention: DraftMention, _ wanted: Wanted, _ draft: Draft
  ) -> Double {
    guard entry.actors.count == 1 else { return 0 }
    let actor = entry.actors[0]
    let kind = draft.kind(of: actor)
    let sort = actor >= 0 ? draft.tables.sortName(actor) : ""
    let paragraph = draft.paragraphs[mention.paragraph]
    if entry.paragraph == mention.paragraph, wanted.clause.isCoargument(entry.token, paragraph) {
      return 0
    }
    if let origin = wanted.origin, draft.home(of: actor) != draft.home(of: origin) { return 0 }
    let isNamedSo = wanted.isNamedSo(actor, draft)
    var fit = 0.0
    switch kind {
    case .group:
      if ["government", "regional_government", "de_facto_authority"].contains(sort) { return 0 }
      // *the alliance*, *the bloc* are made of states.
      let isOfStates = wanted.headWord == "alliance" || wanted.headWord == "bloc"
      fit = wanted.isGroup ? 1 : isOfStates ? 0.15 : 0.5
      // A wing is rarely *the group*: its parent is.
      if actor >= 0, draft.tables.actors[Int(actor)].parent >= 0 { fit *= 0.6 }
    case .organisation:
      fit = wanted.isBody ? 0.9 : isNamedSo ? 0.8 : 0
      if actor < 0, !isNamedSo { fit *= 0.5 }
    case .agency: fit = isNamedSo ? 1 : wanted.isBody && !wanted.isGroup ? 0.4 : 0
    case .collective: fit = wanted.isBody ? 0.4 : 0
    default: return 0
    }
    if isNamedSo { fit *= sort == wanted.headWord ? 3 : 1.6 }
    let form = draft.mentions[entry.mention].form
    if form == .body || form == .members { fit *= 0.6 }
    if wanted.fitting.contains(actor) { fit *= 1.5 }
    return fit
  }
}
