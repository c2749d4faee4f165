import Language

/// Links titles that stand without a name: the holder the article names, the holder the tables know
/// for the report's date, else an unknown official of whose office it is.
struct OfficeCoreference {
  let antecedents: Antecedents

  func resolve(_ index: Int, in draft: inout Draft) {
    let mention = draft.mentions[index]
    guard let title = mention.titles.first else { return }
    let owner = owner(of: mention, title, draft)
    // `the OPEC member` is one of its states, whichever.
    if let whole = owner, draft.kind(of: whole) == .organisation,
      draft.paragraphs[mention.paragraph].lower(mention.head) == "member"
    {
      draft.drop(index)
      return
    }
    let first = draft.paragraphs[mention.paragraph].lower(mention.tokens.lowerBound)
    if first == "a" || first == "an" {
      linkUnknown(index, title, owner, in: &draft)
      return
    }
    if let person = namedHolder(of: title, owner, mention, draft) {
      link(index, to: person, "title of \(draft.name(of: person))", in: &draft)
      return
    }
    if let owner, owner >= 0, !title.isFormer {
      let state = draft.knowledge.principal(of: owner)
      let holders = draft.knowledge.holders(
        role: title.role, of: state, on: draft.article.date)
      if holders.count == 1 {
        link(index, to: holders[0], "held the office on the report's date", in: &draft)
        return
      }
      if holders.count > 1, holders.count < 5 { draft.mentions[index].candidates = holders }
    }
    linkUnknown(index, title, owner, in: &draft)
  }

  /// `that official`, `the diplomats`: those spoken of before, else unknown ones.
  func resolveMembers(_ index: Int, in draft: inout Draft) {
    let mention = draft.mentions[index]
    let paragraph = draft.paragraphs[mention.paragraph]
    let lemma = paragraph.tokens[mention.head].lemma
    let found = antecedents.candidates(
      at: mention.head, in: mention.paragraph, reach: 8, draft
    ) { entry in
      let other = draft.mentions[entry.mention]
      guard other.form == .members else { return 0 }
      let same = draft.paragraphs[other.paragraph].tokens[other.head].lemma == lemma
      return same ? 1 : mention.isAnonymous && other.isAnonymous ? 0.5 : 0
    }
    if let best = found.first {
      draft.mentions[index].actors = best.actors
      draft.mentions[index].reason =
        "\(lemma) spoken of before: \(draft.words(of: draft.mentions[best.entry.mention]))"
      return
    }
    guard
      mention.isAnonymous || paragraph.has(mention.head, .states)
        || paragraph.has(mention.head, .fighters)
    else {
      draft.drop(index)
      return
    }
    linkUnknown(index, nil, nil, in: &draft)
  }

  private func owner(of mention: DraftMention, _ title: Title, _ draft: Draft) -> Int32? {
    if let named = NameResolver.owner(of: title, draft) { return named }
    guard let owner = mention.owners.first else { return nil }
    return draft.mentions[owner].actors.first
  }

  /// A person of the article who bears the title: said so beside the name, or in the tables.
  private func namedHolder(
    of title: Title, _ owner: Int32?, _ mention: DraftMention, _ draft: Draft
  ) -> Int32? {
    let paragraph = draft.paragraphs[mention.paragraph]
    let head = paragraph.lower(title.tokens.upperBound - 1)
    let home = owner.flatMap { draft.home(of: $0) }
    let near = owner == nil ? subjectHome(of: mention, draft) : nil
    let found = antecedents.candidates(
      at: mention.head, in: mention.paragraph, reach: owner == nil ? 14 : 60, draft
    ) { entry in
      let other = draft.mentions[entry.mention]
      guard entry.actors.count == 1, other.form == .name || other.form == .office,
        draft.kind(of: entry.actors[0]) == .official
      else { return 0 }
      // *the minister defended the president*: his own, if the article names several.
      let isForeign = near != nil && draft.home(of: entry.actors[0]) != near
      return holds(entry.actors[0], title, head, home, draft) * (isForeign ? 0.6 : 1)
    }
    guard let best = found.first else { return nil }
    if found.count > 1, found[1].score > best.score * 0.95, owner != nil { return nil }
    return best.actors[0]
  }

  /// The state of whoever acts in the clause, a person himself.
  private func subjectHome(of mention: DraftMention, _ draft: Draft) -> Int32? {
    let paragraph = draft.paragraphs[mention.paragraph]
    let subject = Clause(of: mention.head, paragraph).ownSubject
    guard subject >= 0, subject != mention.head else { return nil }
    let index = draft.mentionAt[mention.paragraph][subject]
    guard index >= 0, let actor = draft.mentions[index].actors.first,
      draft.kind(of: actor) == .official
    else { return nil }
    return draft.home(of: actor)
  }

  private func holds(
    _ person: Int32, _ title: Title, _ head: String, _ home: Int32?, _ draft: Draft
  ) -> Double {
    var best = 0.0
    for known in draft.titles[person] ?? [] where known.isFormer == title.isFormer {
      let words = draft.paragraphs[known.paragraph]
      let sameHome: Bool
      if let home, let owner = NameResolver.owner(of: known, draft) {
        sameHome = draft.home(of: owner) == home
      } else {
        sameHome = home == nil || draft.home(of: person) == home
      }
      guard sameHome else { continue }
      let called = words.lower(known.tokens.upperBound - 1)
      if known.role == title.role,
        called == head
          || !OfficeCoreference.crowned.contains(called)
            && !OfficeCoreference.crowned.contains(head)
      {
        best = max(best, called == head ? 1 : 0.7)
      }
    }
    if best > 0 || person < 0 || title.isFormer { return best }
    let related = draft.tables.relatedRoles[Int(title.role)]
    for office in draft.knowledge.officeRecords(of: person) {
      let isLeader = home != nil && head == "leader" && related & 1 << UInt64(office.role & 63) != 0
      guard office.role == title.role || isLeader else { continue }
      if let home, draft.knowledge.home(of: office.affiliation) != home { continue }
      if let date = draft.article.date,
        !KnowledgeBase.holds(office.start, office.end, on: date)
      {
        continue
      }
      // *the emir*: the office must be called so; *the minister* may be any.
      let isCalledSo = office.title.lowercased().contains(head)
      if isCalledSo || isLeader { best = max(best, 0.8) }
    }
    return best
  }

  /// No president is *the king*, no king *the pope*.
  private static let crowned: Set<String> = [
    "king", "queen", "emperor", "pope", "pontiff", "sultan", "emir", "monarch",
  ]

  private func link(_ index: Int, to person: Int32, _ reason: String, in draft: inout Draft) {
    draft.mentions[index].actors = [person]
    draft.mentions[index].candidates = []
    draft.mentions[index].via = nil
    draft.mentions[index].reason = reason
  }

  /// An official nobody names: known by his title and whom he serves.
  private func linkUnknown(
    _ index: Int, _ title: Title?, _ owner: Int32?, in draft: inout Draft
  ) {
    let mention = draft.mentions[index]
    let paragraph = draft.paragraphs[mention.paragraph]
    var words = paragraph.text.string(of: (title?.tokens ?? mention.head..<mention.head + 1))
    // Who has left an office serves nobody by it, and some speak for themselves.
    let isFormer = title?.isFormer ?? false
    let serves = !isFormer && !paragraph.has(mention.head, .private)
    if let owner, serves { words = draft.name(of: owner) + " " + words }
    if isFormer { words = "former " + words }
    let actor = draft.addLocal(
      LocalActor(
        name: words, kind: .official, affiliation: serves ? owner : nil,
        role: title.map { paragraph.text.string(of: $0.tokens) } ?? ""))
    draft.mentions[index].actors = [actor]
    draft.mentions[index].via = nil
    draft.mentions[index].reason = "holder not named"
  }
}
