import Articles
import Language

/// Turns the draft into mentions and actors for the world outside.
struct Finishing {
  func finish(_ draft: Draft, _ texts: [ParsedText]) -> LinkedArticle {
    var actors: [ActorID: Actor] = [:]
    var ids: [Int32: ActorID] = [:]
    func id(_ number: Int32) -> ActorID {
      if let known = ids[number] { return known }
      let actor = self.actor(number, draft)
      ids[number] = actor.id
      // Two clusters of one name are one actor; the first describes it.
      if actors[actor.id] == nil { actors[actor.id] = actor }
      return actor.id
    }
    var mentions: [Mention] = []
    var ends: [Int: Int] = [:]
    for index in draft.order() {
      let draftMention = draft.mentions[index]
      let isNested = (ends[draftMention.paragraph] ?? 0) >= draftMention.tokens.upperBound
      ends[draftMention.paragraph] = max(
        ends[draftMention.paragraph] ?? 0, draftMention.tokens.upperBound)
      if let last = mentions.last, last.paragraph == draftMention.paragraph,
        last.tokens == draftMention.tokens
      {
        continue
      }
      let affiliated = draftMention.actors.map(id)
      for actor in draftMention.actors { noteAffiliation(of: actor, draft, id) }
      mentions.append(
        Mention(
          paragraph: draftMention.paragraph, tokens: draftMention.tokens, head: draftMention.head,
          kind: draftMention.kind, actors: affiliated,
          candidates: draftMention.candidates.map(id), sense: draftMention.sense,
          via: draftMention.via, isAnonymous: draftMention.isAnonymous, isNested: isNested,
          reason: draftMention.reason))
    }
    let standings = StandingReader().standings(in: draft).map { found in
      noteAffiliation(of: found.owner, draft, id)
      return Standing(
        form: found.form, paragraph: found.paragraph, bearer: id(found.bearer),
        bearerTokens: found.bearerTokens, words: found.words, owner: id(found.owner),
        ownerTokens: found.ownerTokens, isFormer: found.isFormer, isElect: found.isElect)
    }
    addPrincipals(to: &actors, draft)
    return LinkedArticle(
      article: draft.article, texts: texts, mentions: mentions, actors: actors,
      standings: standings)
  }

  /// Whoever an actor serves belongs to the article's actors, and so on upwards.
  private func addPrincipals(to actors: inout [ActorID: Actor], _ draft: Draft) {
    for actor in Array(actors.values) {
      var above = actor.affiliation
      while let id = above, actors[id] == nil, let principal = draft.knowledge.actor(for: id) {
        actors[id] = principal
        above = principal.affiliation
      }
    }
  }

  private func noteAffiliation(of number: Int32, _ draft: Draft, _ id: (Int32) -> ActorID) {
    if number < 0 {
      if let affiliation = draft.local(number).affiliation { _ = id(affiliation) }
      return
    }
    // Up to the state: a claim may name it where the article names only its city or ministry.
    var current = number
    for _ in 0..<6 {
      let actor = draft.knowledge.actor(numbered: current, on: draft.article.date)
      guard let above = actor.affiliation.flatMap(draft.knowledge.number(of:)) else { return }
      _ = id(above)
      current = above
    }
  }

  private func actor(_ number: Int32, _ draft: Draft) -> Actor {
    if number >= 0 {
      var actor = draft.knowledge.actor(numbered: number, on: draft.article.date)
      if actor.kind == .official { correct(&actor, number, draft) }
      return actor
    }
    let local = draft.local(number)
    var actor = Actor(
      id: ActorID("NIL:" + Finishing.slug(local.name)), name: local.name, kind: local.kind,
      role: local.role)
    if let affiliation = local.affiliation, affiliation != number {
      actor.affiliation =
        affiliation >= 0 ? draft.knowledge.id(affiliation) : self.actor(affiliation, draft).id
    }
    return actor
  }

  /// What the article calls a person outweighs the tables: *president-elect*, *former minister*.
  private func correct(_ actor: inout Actor, _ number: Int32, _ draft: Draft) {
    let titles = draft.titles[number] ?? []
    let isElect = titles.contains { $0.role == draft.tables.electedRole }
    let isFormer = titles.contains(where: \.isFormer)
    let holds = titles.contains { !$0.isFormer && $0.role != draft.tables.electedRole }
    if isElect {
      actor.affiliation = nil
      if draft.article.date == nil { actor.role = "president-elect" }
    } else if isFormer, !holds {
      actor.affiliation = nil
      if !actor.role.hasPrefix("former ") { actor.role = "former " + actor.role }
    } else if holds, actor.affiliation == nil || draft.article.date == nil {
      restore(&actor, number, titles, draft)
    }
  }

  /// A title the article gives outweighs dates of office that may be stale.
  private func restore(_ actor: inout Actor, _ number: Int32, _ titles: [Title], _ draft: Draft) {
    defer {
      if actor.affiliation == nil { describe(&actor, titles, draft) }
    }
    for title in titles where !title.isFormer && title.role != draft.tables.electedRole {
      guard let owner = NameResolver.owner(of: title, draft), owner >= 0 else { continue }
      let home = draft.knowledge.home(of: owner)
      let offices = draft.knowledge.officeRecords(of: number).filter {
        draft.knowledge.home(of: $0.affiliation) == home && $0.role != draft.tables.electedRole
      }
      let related = draft.tables.relatedRoles[Int(title.role)]
      let exact = offices.last { $0.role == title.role }
      let loose = offices.last { related & 1 << UInt64($0.role & 63) != 0 }
      guard let office = exact ?? (actor.affiliation == nil ? loose : nil) else { continue }
      actor.affiliation = draft.knowledge.id(office.affiliation)
      actor.role = draft.knowledge.describe(office)
      return
    }
  }

  /// An office the tables do not know, in the article's words.
  private func describe(_ actor: inout Actor, _ titles: [Title], _ draft: Draft) {
    for title in titles where !title.isFormer {
      guard let owner = NameResolver.owner(of: title, draft), owner >= 0 else { continue }
      actor.affiliation = draft.knowledge.id(owner)
      actor.role = draft.paragraphs[title.paragraph].text.string(of: title.tokens)
      return
    }
  }

  /// `Ali al-Zeidi` → `ali-al-zeidi`.
  static func slug(_ name: String) -> String {
    let bytes = Array(name.utf8)
    var scanner = PhraseScanner(0..<bytes.count)
    var slug: [UInt8] = []
    while scanner.advance(in: bytes) {
      if scanner.folded == [UInt8(ascii: "'"), UInt8(ascii: "s")] { continue }
      if !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      slug.append(contentsOf: scanner.folded)
    }
    return String(decoding: slug, as: UTF8.self)
  }
}
