import Language

/// Gathers names that no table has into clusters, one an actor, typed and affiliated from their
/// titles: unknown people and groups are never dropped.
struct UnknownActors {
  func cluster(_ draft: inout Draft) {
    var byName: [String: Int32] = [:]
    let owners = owners(in: draft)
    for index in draft.mentions.indices {
      let mention = draft.mentions[index]
      guard mention.form == .name, !mention.isDropped, !mention.isResolved else { continue }
      if !mention.candidates.isEmpty, !isKeptApart(mention, draft) { continue }
      let name = UnknownActors.name(of: mention, draft)
      guard !name.isEmpty else {
        draft.mentions[index].isDropped = true
        continue
      }
      let actor =
        byName[name.lowercased()]
        ?? draft.addLocal(
          LocalActor(
            name: name, kind: owners.contains(index) ? .organisation : kind(of: mention, draft),
            affiliation: nil, role: ""))
      byName[name.lowercased()] = actor
      draft.mentions[index].actors = [actor]
      draft.mentions[index].candidates = []
      draft.mentions[index].reason = "name in no table"
      describe(actor, by: mention, in: &draft)
    }
    for index in draft.mentions.indices where draft.mentions[index].form == .name {
      guard let actor = draft.mentions[index].actors.first, actor < 0 else { continue }
      draft.mentions[index].sense = draft.kind(of: actor)
    }
  }

  /// A longer name than any alias that was considered for it is somebody else's.
  private func isKeptApart(_ mention: DraftMention, _ draft: Draft) -> Bool {
    mention.entityType == "PERSON"
      && mention.entries.allSatisfy { $0.sort.contains(.surname) && $0.sort.contains(.needsTitle) }
  }

  static func name(of mention: DraftMention, _ draft: Draft) -> String {
    draft.words(of: mention)
  }

  /// The last title given wins where it says more.
  private func describe(_ actor: Int32, by mention: DraftMention, in draft: inout Draft) {
    for title in mention.titles
    where title.role != draft.tables.honorificRole || title.owner != nil {
      let paragraph = draft.paragraphs[mention.paragraph]
      let place = Int(-actor) - 1
      draft.locals[place].kind = .official
      if draft.locals[place].role.isEmpty {
        let role = paragraph.text.string(of: title.tokens)
        draft.locals[place].role = title.isFormer ? "former " + role : role
      }
      if draft.locals[place].affiliation == nil, !title.isFormer {
        draft.locals[place].affiliation = NameResolver.owner(of: title, draft)
      }
    }
  }

  /// Fills in whom unknown persons serve, where the owner of the title was only found later.
  func affiliate(_ draft: inout Draft) {
    for mention in draft.mentions where !mention.isDropped {
      guard mention.form == .name, let actor = mention.actors.first, actor < 0 else { continue }
      describe(actor, by: mention, in: &draft)
    }
  }

  /// Names that have leaders and members, other than by a possessive: bodies, whatever they look
  /// like (`the Ulster Unionist leader`).
  private func owners(in draft: Draft) -> Set<Int> {
    var found: Set<Int> = []
    for mention in draft.mentions where !mention.isDropped {
      for owner in mention.titles.compactMap(\.owner) + mention.owners {
        let name = draft.mentions[owner]
        let isPossessive = draft.paragraphs[name.paragraph].isPossessiveMark(name.tokens.upperBound)
        if !isPossessive, name.entityType == "PERSON", name.titles.isEmpty { found.insert(owner) }
      }
    }
    return found
  }

  private func kind(of mention: DraftMention, _ draft: Draft) -> ActorKind {
    let paragraph = draft.paragraphs[mention.paragraph]
    let last = mention.tokens.upperBound - 1
    if !mention.titles.isEmpty { return .official }
    if mention.tokens.count > 1, paragraph.has(last, .group) || paragraph.has(last, .wing) {
      return .group
    }
    if mention.tokens.count > 1, paragraph.has(last, .bloc) { return .organisation }
    switch mention.entityType {
    case "PERSON": return .official
    case "GPE", "LOC", "FAC": return .place
    case "NORP": return .group
    default: return .organisation
    }
  }
}
