import Articles
import Language

/// Chooses the actor of each known name: by what the alias allows, the title beside it, the dates
/// of office and the rest of the article. When two fit, neither is chosen.
struct NameResolver {
  func resolve(_ draft: inout Draft) {
    var signals = DocumentSignals(draft)
    // Titles name states and bodies: these first, the persons who bear them after.
    for pass in [false, true] {
      for index in draft.mentions.indices {
        let mention = draft.mentions[index]
        guard mention.form == .name, !mention.isDropped, !mention.entries.isEmpty,
          hasPerson(mention, draft) == pass
        else { continue }
        resolve(index, in: &draft, &signals)
      }
      if !pass { resolveBodies(&draft) }
    }
  }

  private func hasPerson(_ mention: DraftMention, _ draft: Draft) -> Bool {
    mention.entries.contains { draft.knowledge.kind($0.actor) == .official }
  }

  /// The state whose adjective or possessive stands right before a name.
  private func owningState(
    of mention: DraftMention, _ paragraph: ScannedParagraph, _ draft: Draft
  ) -> Int32? {
    var before = mention.tokens.lowerBound - 1
    let isPossessive = paragraph.isPossessiveMark(before)
    if isPossessive { before -= 1 }
    guard before >= 0 else { return nil }
    let owner = draft.nameAt[mention.paragraph][before]
    guard owner >= 0, let entry = draft.mentions[owner].entries.first else { return nil }
    guard isPossessive || entry.sort.contains(.adjective) else { return nil }
    let home = draft.knowledge.home(of: entry.actor)
    return draft.knowledge.kind(home) == .state ? home : nil
  }

  /// One reading of a name with its weight.
  private struct Reading {
    var entry: AliasEntry
    var score: Double
    var isAllowed: Bool
    var ground: String
  }

  private func resolve(
    _ index: Int, in draft: inout Draft, _ signals: inout DocumentSignals
  ) {
    let mention = draft.mentions[index]
    let paragraph = draft.paragraphs[mention.paragraph]
    var entries = mention.entries
    if paragraph.lower(mention.tokens.lowerBound - 1) == "ethnic" {
      // `ethnic Albanians` are a people, not the state.
      draft.drop(index)
      return
    }
    if mention.entries.contains(where: { $0.sort.contains(.metonym) }) {
      if let decided = Metonymy().resolve(mention, draft, signals) {
        draft.mentions[index].actors = [decided.actor]
        draft.mentions[index].sense = decided.sense
        draft.mentions[index].reason = decided.reason
        signals.note(decided.actor, isFullName: false, draft)
        return
      }
      entries = entries.filter { !$0.sort.contains(.metonym) }
    }
    if let whole = nameWithOtherInitials(mention, paragraph, draft) {
      draft.mentions[index].tokens = whole
      draft.mentions[index].entries = []
      draft.mentions[index].entityType = "PERSON"
      for token in whole { draft.nameAt[mention.paragraph][token] = index }
      return
    }
    if let state = owningState(of: mention, paragraph, draft) {
      // `Seoul's Joint Chiefs of Staff` are not those of another state.
      entries = entries.filter {
        draft.knowledge.kind($0.actor) != .agency || draft.knowledge.home(of: $0.actor) == state
      }
      if entries.isEmpty { draft.mentions[index].entityType = "ORG" }
    }
    // A collective that mirrors an organisation gives way to it.
    entries = entries.filter { entry in
      guard let mirrored = draft.tables.mirrors[entry.actor] else { return true }
      return !entries.contains { $0.actor == mirrored }
    }
    let readings = entries.map { reading($0, mention, paragraph, draft, signals) }
      .enumerated().sorted {
        ($0.element.isAllowed ? 0 : 1, -$0.element.score, $0.offset)
          < ($1.element.isAllowed ? 0 : 1, -$1.element.score, $1.offset)
      }.map(\.element)
    draft.mentions[index].candidates = readings.map(\.entry.actor)
    guard let best = readings.first, best.isAllowed else {
      draft.mentions[index].reason = "alias needs a second signal"
      // `In`, `Friday`, `He`: surnames somewhere, but no name here.
      let isName = mention.tokens.contains { paragraph.tokens[$0].pos == .properNoun }
      let isDate = ["DATE", "TIME", "CARDINAL", "ORDINAL"].contains(
        paragraph.tokens[mention.head].entity.type)
      let isOnlySurname = mention.entries.allSatisfy { $0.sort.contains(.surname) }
      let type = paragraph.tokens[mention.head].entity.type
      let isUnlikely = isOnlySurname && type != "PERSON" && mention.titles.isEmpty
      if !isName || isDate || isUnlikely { draft.drop(index) }
      return
    }
    // Of two whom the article names in full, the shorter name tells neither.
    let areBothNamed =
      readings.count > 1 && readings[1].isAllowed && mention.titles.isEmpty
      && readings.prefix(2).allSatisfy { signals.fullNames.contains($0.entry.actor) }
    if readings.count > 1, readings[1].isAllowed,
      best.score - readings[1].score < 0.25 || areBothNamed
    {
      draft.mentions[index].reason = "several actors fit equally"
      return
    }
    let kind = draft.knowledge.kind(best.entry.actor)
    draft.mentions[index].actors = [best.entry.actor]
    draft.mentions[index].candidates = []
    draft.mentions[index].sense = kind
    draft.mentions[index].reason = best.ground
    if kind == .state, Metonymy.isLocation(mention.head, paragraph) {
      draft.mentions[index].sense = .place
    }
    signals.note(
      best.entry.actor, isFullName: kind == .official && mention.tokens.count > 1, draft)
  }

  private func reading(
    _ entry: AliasEntry, _ mention: DraftMention, _ paragraph: ScannedParagraph, _ draft: Draft,
    _ signals: DocumentSignals
  ) -> Reading {
    let kind = draft.knowledge.kind(entry.actor)
    let home = draft.knowledge.home(of: entry.actor)
    let sort = entry.sort
    var score = sort.isDisjoint(with: .guarded) ? 1.0 : 0
    var isAllowed = sort.isDisjoint(with: .guarded)
    var ground = "name in the tables"
    if sort.contains(.adjective) { ground = "adjective of a state" }
    let hasHome = (signals.homes[home] ?? 0) > 0
    if hasHome { score += 1 + min(0.2, Double(signals.homes[home] ?? 0) * 0.02) }
    if signals.certain.contains(entry.actor) { score += 1 }
    if fits(kind, paragraph.tokens[mention.head].entity.type) { score += 0.5 }
    if kind == .official {
      let strength = mention.titles.map { agreement($0, entry.actor, draft) }.max() ?? 0
      let conflict = mention.titles.contains { isConflict($0, entry.actor, draft) }
      score += Double(strength) * 2 - (conflict ? 3 : 0)
      if signals.fullNames.contains(entry.actor) {
        score += 4
        if strength == 0, mention.tokens.count == 1 { ground = "surname of a person named in full" }
      }
      if let date = draft.article.date {
        score += plausibility(of: entry.actor, on: date, draft)
      }
      if strength > 1 { ground = "title and name agree" }
      let isNamed = signals.fullNames.contains(entry.actor)
      if sort.contains(.needsTitle), sort.contains(.surname) {
        isAllowed = strength > 2
      } else if sort.contains(.surname) || sort.contains(.neverAlone) {
        isAllowed = strength > 1 || (strength == 1 && hasHome) || isNamed
      } else if sort.contains(.needsTitle) {
        isAllowed = strength > 0
      } else if sort.contains(.needsSecondSignal) {
        isAllowed = strength > 0 || hasHome || isNamed
      }
      if conflict, !sort.isDisjoint(with: [.surname, .oneWord]) { isAllowed = false }
    } else if !isAllowed {
      if kind == .state, isAgent(mention.head, paragraph) { score += 1.5 }
      isAllowed = secondSignal(for: entry, kind, home, mention, paragraph, draft, signals)
      ground = "name with a second signal in the article"
    }
    return Reading(entry: entry, score: score, isAllowed: isAllowed, ground: ground)
  }

  /// `J P Singh` is not Arun Kumar Singh: the whole of a name whose initials are those of nobody it
  /// may stand for.
  private func nameWithOtherInitials(
    _ mention: DraftMention, _ paragraph: ScannedParagraph, _ draft: Draft
  ) -> Range<Int>? {
    guard !mention.entries.isEmpty,
      mention.entries.allSatisfy({ draft.knowledge.kind($0.actor) == .official })
    else { return nil }
    var start = mention.tokens.lowerBound
    while start > 0, paragraph.isInitial(start - 1), paragraph.sameSentence(start - 1, start) {
      start -= 1
    }
    let whole = start..<mention.tokens.upperBound
    let firsts = whole.dropLast().compactMap { paragraph.tokens[$0].text.utf8.first }
    let areInitials = whole.dropLast().allSatisfy(paragraph.isInitial)
    guard !firsts.isEmpty,
      areInitials || mention.entries.allSatisfy({ $0.sort.contains(.surname) })
    else { return nil }
    let fits = mention.entries.contains { entry in
      var own = draft.name(of: entry.actor).split(separator: " ").dropLast()
        .compactMap(\.utf8.first)[...]
      guard areInitials else { return own.contains { firsts.contains($0) } }
      return firsts.allSatisfy { first in
        guard let place = own.firstIndex(of: first) else { return false }
        own = own[(place + 1)...]
        return true
      }
    }
    return fits ? nil : whole
  }

  private func secondSignal(
    for entry: AliasEntry, _ kind: ActorKind, _ home: Int32, _ mention: DraftMention,
    _ paragraph: ScannedParagraph, _ draft: Draft, _ signals: DocumentSignals
  ) -> Bool {
    if signals.certain.contains(entry.actor) { return true }
    if entry.sort.contains(.neverAlone) { return false }
    // Many states have a house of representatives: the article must be about that state.
    if kind == .agency, entry.sort.contains(.needsSecondSignal) {
      return signals.isProminent(home)
    }
    if (signals.homes[home] ?? 0) > 0 { return true }
    let type = paragraph.tokens[mention.head].entity.type
    switch kind {
    case .state, .place:
      // A country whose name is also a person's: the sentence must take it for a place, or other
      // countries must stand in the article.
      if type == "GPE" || type == "LOC" || type == "NORP" { return true }
      return kind == .state && type != "PERSON" && !signals.homes.isEmpty
    case .organisation:
      return type == "ORG" || signals.homes.count > 1
    default:
      let isAcronym = entry.sort.isDisjoint(with: [.needsSecondSignal, .needsTitle])
      return type == "ORG" && (isAcronym || draft.knowledge.kind(home) != .state)
    }
  }

  /// What acts or is acted upon is a state rather than a region of the same name.
  private func isAgent(_ head: Int, _ paragraph: ScannedParagraph) -> Bool {
    switch paragraph.tokens[head].dependency {
    case .nsubj, .nsubjpass, .dobj, .dative, .agent: true
    case .conj: !Metonymy.isLocation(head, paragraph)
    default: false
    }
  }

  private func fits(_ kind: ActorKind, _ type: String) -> Bool {
    switch type {
    case "PERSON": kind == .official
    case "GPE", "LOC", "FAC": kind == .state || kind == .place
    case "NORP": kind == .state || kind == .group
    case "ORG": kind == .organisation || kind == .agency || kind == .group || kind == .media
    default: false
    }
  }

  // MARK: titles

  /// The actor whose title it is.
  static func owner(of title: Title, _ draft: Draft) -> Int32? {
    if let owner = title.owner, let actor = draft.mentions[owner].actors.first { return actor }
    return title.defaultOwner >= 0 ? title.defaultOwner : nil
  }

  /// How well a title agrees with what a person is known to have been: 4 role and owner, 3 a related
  /// role and owner, 2 owner alone, 1 role alone where no owner is named, 0 not at all.
  private func agreement(_ title: Title, _ person: Int32, _ draft: Draft) -> Int {
    if title.role == draft.tables.honorificRole { return 0 }
    let related = draft.tables.relatedRoles[Int(title.role)]
    let owner = NameResolver.owner(of: title, draft)
    var best = 0
    for office in draft.knowledge.officeRecords(of: person) {
      let isRole = related & 1 << UInt64(office.role & 63) != 0
      guard let owner else {
        if isRole { best = max(best, 1) }
        continue
      }
      guard isSame(owner, office.affiliation, draft) else { continue }
      best = max(best, office.role == title.role ? 4 : isRole ? 3 : 2)
    }
    return best
  }

  private func isConflict(_ title: Title, _ person: Int32, _ draft: Draft) -> Bool {
    guard title.role != draft.tables.honorificRole,
      title.owner != nil, let owner = NameResolver.owner(of: title, draft), owner >= 0
    else { return false }
    return !draft.knowledge.officeRecords(of: person).contains {
      isSame(owner, $0.affiliation, draft)
    }
  }

  private func isSame(_ one: Int32, _ other: Int32, _ draft: Draft) -> Bool {
    guard one >= 0 else { return false }
    return one == other || draft.knowledge.home(of: one) == draft.knowledge.home(of: other)
  }

  /// Dates only tip the scale: the tables may be stale, and the article may look back.
  private func plausibility(of person: Int32, on date: CalendarDate, _ draft: Draft) -> Double {
    let day = Int32(Office.first(of: date))
    var best = -0.5
    for office in draft.knowledge.officeRecords(of: person) {
      if KnowledgeBase.holds(office.start, office.end, on: date) { return 0.5 }
      if office.start <= day + 20_000 { best = max(best, 0) }
    }
    return best
  }

  // MARK: bodies

  private func resolveBodies(_ draft: inout Draft) {
    for index in draft.mentions.indices
    where draft.mentions[index].form == .body && !draft.mentions[index].isDropped {
      NameResolver.resolveBody(index, in: &draft)
    }
  }

  /// Gives a body the agency of each of its owners.
  static func resolveBody(_ index: Int, in draft: inout Draft) {
    let mention = draft.mentions[index]
    var actors: [Int32] = []
    var areBodies = true
    for owner in mention.owners {
      guard let actor = draft.mentions[owner].actors.first else { continue }
      let body = BodyGrammar.actor(of: actor, sort: mention.bodySort, draft)
      areBodies = areBodies && body.isBody
      if !actors.contains(body.actor) { actors.append(body.actor) }
    }
    guard !actors.isEmpty else { return }
    draft.mentions[index].actors = actors
    draft.mentions[index].reason =
      areBodies ? "body composed with its state" : "body of \(draft.name(of: actors[0]))"
  }
}
