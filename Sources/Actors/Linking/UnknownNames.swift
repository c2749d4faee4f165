import Language

/// Finds proper names that no table has: entities of the language model, and runs of proper nouns
/// beside a title.
///
/// - Complexity: O(*tokens*).
struct UnknownNames {
  private static let actorTypes: Set<String> = ["PERSON", "ORG", "GPE", "LOC", "FAC", "NORP"]
  /// Words inside names that are written small.
  static let particles: Set<String> = [
    "al", "el", "bin", "ibn", "bint", "de", "del", "della", "di", "da", "dos", "das", "du", "van",
    "von", "der", "den", "la", "le", "ul", "ur", "ud", "abu", "ben", "y",
  ]

  func find(in draft: inout Draft) {
    for index in draft.paragraphs.indices {
      joinTitledRuns(&draft, index)
      for entity in entities(draft.paragraphs[index]) {
        addEntity(entity.tokens, entity.type, to: &draft, index)
      }
      addRuns(to: &draft, index)
    }
  }

  /// `commander Antonio Garcia`: single words of persons' names in a row after a title are one
  /// name, whatever each is in the tables.
  private func joinTitledRuns(_ draft: inout Draft, _ index: Int) {
    let paragraph = draft.paragraphs[index]
    for title in paragraph.roles.values.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound })
    {
      let start = title.tokens.upperBound
      var end = start
      while end < paragraph.tokens.count, paragraph.tokens[end].pos == .properNoun,
        paragraph.startsUpper(end), isFreeOrGuardedPerson(end, draft, index),
        !["DATE", "TIME"].contains(paragraph.tokens[end].entity.type)
      {
        end += 1
      }
      while isSecondSyllable(end + 1, of: start..<end, paragraph) { end += 2 }
      let hits = (start..<end).filter { draft.nameAt[index][$0] >= 0 }
      guard end - start > 1, !hits.isEmpty else { continue }
      let last = draft.nameAt[index][end - 1]
      for token in hits where draft.nameAt[index][token] != last {
        draft.drop(draft.nameAt[index][token])
      }
      if last >= 0 {
        widen(last, to: start..<end, in: &draft, index)
      } else {
        add(start..<end, "PERSON", to: &draft, index)
      }
    }
  }

  private func isFreeOrGuardedPerson(_ token: Int, _ draft: Draft, _ index: Int) -> Bool {
    let name = draft.nameAt[index][token]
    if name < 0 { return !draft.paragraphs[index].isRole[token] }
    return draft.mentions[name].tokens.count == 1
      && draft.mentions[name].entries.allSatisfy {
        draft.knowledge.kind($0.actor) == .official && !$0.sort.isDisjoint(with: .guarded)
      }
  }

  private func entities(_ paragraph: ScannedParagraph) -> [(tokens: Range<Int>, type: String)] {
    var found: [(tokens: Range<Int>, type: String)] = []
    for (index, token) in paragraph.tokens.enumerated() {
      switch token.entity.position {
      case .begin: found.append((index..<index + 1, token.entity.type))
      case .inside:
        if let last = found.last, last.tokens.upperBound == index {
          found[found.count - 1].tokens = last.tokens.lowerBound..<index + 1
        }
      case .outside: break
      }
    }
    return found.filter { UnknownNames.actorTypes.contains($0.type) }
  }

  /// Trims titles and known names off an entity, and keeps what is left as a name.
  private func addEntity(
    _ tokens: Range<Int>, _ type: String, to draft: inout Draft, _ index: Int
  ) {
    let paragraph = draft.paragraphs[index]
    let hasHonorific = tokens.dropLast().contains { token in
      paragraph.roles[token].map { $0.entry.role == draft.tables.honorificRole } ?? false
    }
    let type = hasHonorific || isTitled(tokens, draft, index) ? "PERSON" : type
    let names = draft.nameAt[index]
    var range = tokens
    // From the left: articles, titles, the names of others that own them.
    while let first = range.first {
      let isDeterminer = paragraph.tokens[first].pos == .determiner
      let isTitled = type == "PERSON" && isTitle(first, paragraph, range)
      if isDeterminer || !isNamePart(first, paragraph) || isTitled {
        range = first + 1..<range.upperBound
      } else if names[first] >= 0, isOwner(names[first], before: range, draft) {
        range =
          min(
            draft.mentions[names[first]].tokens.upperBound, range.upperBound)..<range
          .upperBound
      } else {
        break
      }
    }
    while let last = range.last,
      paragraph.isPossessiveMark(last)
        || !isNamePart(last, paragraph)
          && !isSecondSyllable(last, of: range.lowerBound..<last - 1, paragraph)
    {
      range = range.lowerBound..<last
    }
    guard let first = range.first,
      range.contains(where: { paragraph.tokens[$0].pos == .properNoun })
    else { return }
    // `Defence Ministry of Kenya` is composed.
    if let body = paragraph.bodies[first], body.tokens.upperBound < range.upperBound,
      paragraph.lower(body.tokens.upperBound) == "of"
    {
      return
    }
    if type == "PERSON", range.count > 1 {
      dropGuarded(in: range, &draft, index, isTitled: isAfterTitle(range, paragraph))
    }
    // `General National Congress` is no other congress.
    if type == "ORG", range.count > 2, draft.nameAt[index][first] < 0 {
      dropInner(range, &draft, index)
    }
    let known = range.filter { draft.nameAt[index][$0] >= 0 }
    if known.isEmpty {
      let whole = extended(range, type, draft, index)
      for token in whole where draft.nameAt[index][token] >= 0 {
        draft.drop(draft.nameAt[index][token])
      }
      add(whole, type, to: &draft, index)
      return
    }
    if known.count == range.count { return }
    let owner = names[first]
    if owner >= 0, type == "ORG" || type == "FAC", draft.mentions[owner].tokens.lowerBound == first
    {
      // `Damascus Airport`, `Sudan Doctors Union`: a name that begins with a known one; but not
      // `Kabul Government`, which is composed.
      let rest = draft.mentions[owner].tokens.upperBound
      if let body = paragraph.bodies[rest], body.tokens.upperBound == range.upperBound { return }
      if range.suffix(from: draft.mentions[owner].tokens.upperBound).allSatisfy({ names[$0] < 0 }) {
        add(range, type, to: &draft, index)
      }
      return
    }
    // `Peter Graham`, where the tables know another Graham.
    let last = range.upperBound - 1
    if names[last] >= 0, type == "PERSON", known.count == draft.mentions[names[last]].tokens.count,
      draft.mentions[names[last]].entries.allSatisfy({
        !$0.sort.isDisjoint(with: [.surname, .oneWord])
      })
    {
      widen(names[last], to: range, in: &draft, index)
    }
  }

  /// Drops a single word at the end of a body's name that by itself is a guarded name.
  private func dropInner(_ range: Range<Int>, _ draft: inout Draft, _ index: Int) {
    let name = draft.nameAt[index][range.upperBound - 1]
    guard name >= 0, draft.mentions[name].tokens.count == 1,
      range.dropLast().allSatisfy({ draft.nameAt[index][$0] < 0 }),
      draft.mentions[name].entries.allSatisfy({ $0.sort.contains(.needsSecondSignal) })
    else { return }
    draft.drop(name)
  }

  /// `Al-Fateh Qurashi`: a name of the tables that needs a second signal, inside a person's name,
  /// has got its answer; the surname at the end is looked at later.
  private func dropGuarded(
    in range: Range<Int>, _ draft: inout Draft, _ index: Int, isTitled: Bool
  ) {
    for token in range.dropLast() {
      let name = draft.nameAt[index][token]
      guard name >= 0, draft.mentions[name].tokens.count < range.count,
        draft.mentions[name].entries.allSatisfy({ entry in
          // `its minister, Riyadh Yassin`: after a title a city's name is a person's.
          !entry.sort.isDisjoint(with: .guarded)
            || (isTitled
              && (entry.sort.contains(.metonym) || draft.knowledge.kind(entry.actor) == .place))
        })
      else { continue }
      draft.drop(name)
    }
  }

  /// Whether a known name at the head of an entity only owns what follows (`Kenya's Foo Front`).
  private func isOwner(_ mention: Int, before range: Range<Int>, _ draft: Draft) -> Bool {
    let owner = draft.mentions[mention]
    guard owner.tokens.upperBound < range.upperBound else { return false }
    let isAdjective = owner.entries.allSatisfy {
      !$0.sort.isDisjoint(with: [.adjective, .people])
    }
    let paragraph = draft.paragraphs[owner.paragraph]
    return isAdjective || paragraph.isPossessiveMark(owner.tokens.upperBound)
  }

  /// `its spokesman, Al-Fateh Qurashi`: who bears a title is a person, whatever the recogniser says.
  private func isTitled(_ range: Range<Int>, _ draft: Draft, _ index: Int) -> Bool {
    let paragraph = draft.paragraphs[index]
    let last = range.upperBound - 1
    guard isAfterTitle(range, paragraph), range.count > 1, !paragraph.has(last, .bloc),
      !paragraph.has(last, .group)
    else { return false }
    return range.allSatisfy { token in
      let name = draft.nameAt[index][token]
      return name < 0
        || draft.mentions[name].entries.allSatisfy { !$0.sort.isDisjoint(with: .guarded) }
    }
  }

  private func isAfterTitle(_ range: Range<Int>, _ paragraph: ScannedParagraph) -> Bool {
    var before = range.lowerBound - 1
    if paragraph.isComma(before) { before -= 1 }
    return before >= 0 && paragraph.isRole[before]
  }

  private func isTitle(_ token: Int, _ paragraph: ScannedParagraph, _ range: Range<Int>) -> Bool {
    guard let role = paragraph.roles[token] else {
      // `Gen` of `Lt-Gen`
      return paragraph.isRole[token] && token + 1 < range.upperBound
    }
    return role.tokens.upperBound < range.upperBound
  }

  private func isNamePart(_ token: Int, _ paragraph: ScannedParagraph) -> Bool {
    let pos = paragraph.tokens[token].pos
    if pos == .punctuation || pos == .space || pos == .symbol { return false }
    return paragraph.startsUpper(token)
      || UnknownNames.particles.contains(paragraph.lower(token)) || pos == .numeral
  }

  /// A person's name reaches over particles and hyphens to the next proper noun.
  private func extended(
    _ range: Range<Int>, _ type: String, _ draft: Draft, _ index: Int
  ) -> Range<Int> {
    guard type == "PERSON" else { return range }
    let paragraph = draft.paragraphs[index]
    var end = range.upperBound
    while end < paragraph.tokens.count {
      if isSecondSyllable(end + 1, of: range.lowerBound..<end, paragraph) {
        end += 2
        continue
      }
      var next = end
      while next < paragraph.tokens.count, next - end < 3,
        paragraph.isHyphen(next) || UnknownNames.particles.contains(paragraph.lower(next))
      {
        next += 1
      }
      guard next < paragraph.tokens.count, next > end || paragraph.tokens[next].pos == .properNoun,
        paragraph.tokens[next].pos == .properNoun, isFreeOrGuardedPerson(next, draft, index),
        paragraph.startsUpper(next), paragraph.sameSentence(next, range.lowerBound)
      else { break }
      end = next + 1
    }
    return range.lowerBound..<end
  }

  /// `Nam Gwan-pyo`: the second syllable of a given name, written small.
  private func isSecondSyllable(_ token: Int, of name: Range<Int>, _ paragraph: ScannedParagraph)
    -> Bool
  {
    guard name.count > 1, token < paragraph.tokens.count, paragraph.isHyphen(token - 1),
      paragraph.sameSentence(token, name.lowerBound)
    else { return false }
    let word = paragraph.tokens[token]
    let isAtEnd =
      token + 1 >= paragraph.tokens.count
      || ![.noun, .adjective].contains(paragraph.tokens[token + 1].pos)
    let isInName = word.entity.type == "PERSON" && word.entity.position == .inside
    return (isAtEnd || isInName) && (2...6).contains(word.text.utf8.count)
      && !paragraph.startsUpper(token)
      && (word.pos == .properNoun || word.pos == .noun)
  }

  /// Runs of proper nouns outside entities, where a title before them says that they name a person
  /// or their last word says that they name a body (`Free Aceh Movement`).
  private func addRuns(to draft: inout Draft, _ index: Int) {
    let paragraph = draft.paragraphs[index]
    addBodies(to: &draft, index)
    var token = 0
    while token < paragraph.tokens.count {
      guard isFree(token, draft, index), paragraph.tokens[token].pos == .properNoun,
        isNamePart(token, paragraph), !paragraph.isRole[token]
      else {
        token += 1
        continue
      }
      let range = extended(token..<token + 1, "PERSON", draft, index)
      if token > 0, paragraph.isRole[token - 1] { add(range, "PERSON", to: &draft, index) }
      token = range.upperBound
    }
  }

  private func addBodies(to draft: inout Draft, _ index: Int) {
    let paragraph = draft.paragraphs[index]
    for last in paragraph.tokens.indices where paragraph.tokens[last].pos == .properNoun {
      guard paragraph.has(last, .bloc) || paragraph.has(last, .group), paragraph.startsUpper(last),
        draft.nameAt[index][last] < 0, !paragraph.isRole[last]
      else { continue }
      var start = last
      var hasOwnWord = false
      while start > 0, paragraph.tokens[start - 1].pos == .properNoun,
        paragraph.startsUpper(start - 1), !paragraph.isRole[start - 1], last - start < 6
      {
        let name = draft.nameAt[index][start - 1]
        if name >= 0, !isGeographic(name, draft) { break }
        if name < 0 { hasOwnWord = true }
        start -= 1
      }
      // `Kenyan Parliament` is composed, not a name of its own.
      if hasOwnWord { add(start..<last + 1, "ORG", to: &draft, index) }
    }
  }

  private func isGeographic(_ name: Int, _ draft: Draft) -> Bool {
    draft.mentions[name].tokens.count <= 2
      && draft.mentions[name].entries.allSatisfy {
        let kind = draft.knowledge.kind($0.actor)
        return kind == .place || kind == .state
      }
  }

  private func isFree(_ token: Int, _ draft: Draft, _ index: Int) -> Bool {
    draft.nameAt[index][token] < 0
      && draft.paragraphs[index].tokens[token].entity.position == .outside
  }

  private func add(
    _ range: Range<Int>, _ type: String, to draft: inout Draft, _ index: Int
  ) {
    let paragraph = draft.paragraphs[index]
    // A name that began before a bracket does not end inside it, nor the other way round.
    let bracket = range.first { ["(", ")"].contains(paragraph.lower($0)) }
    let range = bracket.map { range.lowerBound..<$0 } ?? range
    guard !range.isEmpty,
      !range.contains(where: {
        draft.nameAt[index][$0] >= 0
          && draft.mentions[draft.nameAt[index][$0]].tokens.count >= range.count
      })
    else { return }
    // `the Asean Summit`, `IGAD Member States`; an adjective alone.
    let last = range.upperBound - 1
    if type != "PERSON",
      paragraph.has(last, .occasion)
        || range.count > 1 && paragraph.has(last, .states)
          && paragraph.lower(last - 1) == "member"
    {
      return
    }
    if range.count == 1, paragraph.tokens[last].pos == .adjective, type != "NORP" { return }
    // Single words that are no nouns are mistakes of the entity recogniser.
    if range.allSatisfy({ paragraph.isRole[$0] }) { return }
    let isPeople = type == "NORP"
    if isPeople, paragraph.tokens[range.upperBound - 1].tag != "NNPS" { return }
    var mention = DraftMention(
      paragraph: index, tokens: range, head: paragraph.head(of: range), form: .name, kind: .name,
      sense: .official)
    mention.entityType = type
    let added = draft.add(mention)
    for token in range { draft.nameAt[index][token] = added }
  }

  /// Makes a known surname the end of a longer name.
  private func widen(_ mention: Int, to range: Range<Int>, in draft: inout Draft, _ index: Int) {
    var widened = draft.mentions[mention]
    draft.mentions[mention].isDropped = true
    widened.tokens = range
    widened.head = draft.paragraphs[index].head(of: range)
    widened.entityType = "PERSON"
    for place in widened.entries.indices {
      widened.entries[place].sort.insert([.surname, .needsTitle])
    }
    let added = draft.add(widened)
    for token in range { draft.nameAt[index][token] = added }
  }
}
