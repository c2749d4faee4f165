import Language

/// Lets the article's own people and names settle what stands alone: a surname after the full
/// name, an acronym after the name it abbreviates.
struct DocumentCoherence {
  /// A person of the article with the words that name him.
  private struct Person: Hashable {
    var actor: Int32
    var words: [String]
  }

  func apply(_ draft: inout Draft) {
    linkAcronyms(&draft)
    linkShortenedBodies(&draft)
    let people = people(of: draft)
    guard !people.isEmpty else { return }
    var byWord: [String: [Person]] = [:]
    for person in people {
      for word in person.words { byWord[word, default: []].append(person) }
    }
    for index in draft.mentions.indices {
      let mention = draft.mentions[index]
      guard mention.form == .name, !mention.isDropped, isOpen(mention, draft) else { continue }
      let words = DocumentCoherence.words(of: mention, draft)
      guard !words.isEmpty, words.count <= 3 else { continue }
      var fitting: [Int32] = []
      for person in byWord[words[words.count - 1]] ?? []
      where DocumentCoherence.isPart(
        words, of: person.words, familyFirst: isFamilyFirst(person.actor, draft))
        && !fitting.contains(person.actor)
      {
        fitting.append(person.actor)
      }
      settle(index, fitting, in: &draft)
    }
    addBareSurnames(people, to: &draft)
  }

  /// Names that may yet be part of a longer one.
  private func isOpen(_ mention: DraftMention, _ draft: Draft) -> Bool {
    if mention.entries.isEmpty {
      return mention.tokens.count <= 3
    }
    return mention.entries.contains {
      !$0.sort.isDisjoint(with: [.oneWord, .surname]) && draft.knowledge.kind($0.actor) == .official
    }
  }

  private func settle(_ index: Int, _ fitting: [Int32], in draft: inout Draft) {
    let mention = draft.mentions[index]
    let known = mention.actors.first
    if let known, fitting.contains(known) { return }
    guard let only = fitting.first else { return }
    if fitting.count > 1 {
      if known == nil {
        draft.mentions[index].candidates = fitting
        draft.mentions[index].reason = "several persons of the article bear this name"
      }
      return
    }
    // Whom the tables propose gives way to a namesake the article names in full.
    draft.mentions[index].actors = [only]
    draft.mentions[index].candidates = []
    draft.mentions[index].sense = .official
    draft.mentions[index].reason = "part of a name given in full"
  }

  /// Persons named with more than one word, known and unknown; known ones by their table name too.
  private func people(of draft: Draft) -> [Person] {
    var found: [Person] = []
    var seen: Set<Person> = []
    for mention in draft.mentions where mention.form == .name && !mention.isDropped {
      guard let actor = mention.actors.first, draft.kind(of: actor) == .official else { continue }
      let words = DocumentCoherence.words(of: mention, draft)
      guard words.count > 1 else { continue }
      let person = Person(actor: actor, words: words)
      if seen.insert(person).inserted { found.append(person) }
    }
    return found
  }

  /// The words of a name in lower case, hyphens and possessive marks left out.
  static func words(of mention: DraftMention, _ draft: Draft) -> [String] {
    let paragraph = draft.paragraphs[mention.paragraph]
    return mention.tokens.filter {
      !paragraph.isPossessiveMark($0) && paragraph.tokens[$0].pos != .punctuation
        && !paragraph.isHyphen($0) && paragraph.wordOfToken[$0] >= 0
    }.map { paragraph.tokens[$0].lower }
  }

  /// Whether words stand in a longer name in their order, its last word among them or its first
  /// alone.
  static func isPart(
    _ words: [String], of name: [String], familyFirst: Bool = false
  ) -> Bool {
    guard words.count < name.count else { return false }
    var position = 0
    for word in name where position < words.count && word == words[position] { position += 1 }
    guard position == words.count else { return false }
    if words.count == 1 {
      return words[0] == name[name.count - 1] || (familyFirst && words[0] == name[0])
    }
    return true
  }

  private func isFamilyFirst(_ person: Int32, _ draft: Draft) -> Bool {
    guard let home = draft.home(of: person), home >= 0 else { return false }
    return draft.tables.actors[Int(home)].hasFamilyNameFirst
  }

  /// Surnames the entity recogniser missed.
  private func addBareSurnames(_ people: [Person], to draft: inout Draft) {
    var owners: [String: [Int32]] = [:]
    for person in people {
      let last = person.words[person.words.count - 1]
      if !(owners[last] ?? []).contains(person.actor) {
        owners[last, default: []].append(person.actor)
      }
    }
    for index in draft.paragraphs.indices {
      let paragraph = draft.paragraphs[index]
      for (token, word) in paragraph.tokens.enumerated() {
        guard word.pos == .properNoun, draft.nameAt[index][token] < 0,
          let fitting = owners[word.lower], paragraph.startsUpper(token)
        else { continue }
        var mention = DraftMention(
          paragraph: index, tokens: token..<token + 1, head: token, form: .name, kind: .name,
          sense: .official)
        if fitting.count == 1 {
          mention.actors = fitting
          mention.reason = "part of a name given in full"
        } else {
          mention.candidates = fitting
          mention.reason = "several persons of the article bear this name"
        }
        draft.add(mention)
      }
    }
  }

  // MARK: bodies

  /// `the Tigers` after `Liberation Tigers of Tamil Eelam`: a name no table has that is one word of
  /// the longer name of a group or organisation of the article.
  private func linkShortenedBodies(_ draft: inout Draft) {
    var owners: [String: [Int32]] = [:]
    for mention in draft.mentions where mention.form == .name && !mention.isDropped {
      guard mention.tokens.count > 1, let actor = mention.actors.first else { continue }
      let kind = draft.kind(of: actor)
      guard kind == .group || kind == .organisation else { continue }
      for word in DocumentCoherence.words(of: mention, draft)
      where !(owners[word] ?? []).contains(actor) {
        owners[word, default: []].append(actor)
      }
    }
    for index in draft.mentions.indices {
      let mention = draft.mentions[index]
      guard mention.form == .name, !mention.isDropped, mention.entries.isEmpty,
        mention.tokens.count == 1, mention.entityType != "PERSON",
        let actors = owners[draft.paragraphs[mention.paragraph].lower(mention.head)],
        actors.count == 1, actors != mention.actors
      else { continue }
      draft.mentions[index].actors = actors
      draft.mentions[index].sense = draft.kind(of: actors[0])
      draft.mentions[index].reason = "part of a name given in full"
    }
  }

  // MARK: acronyms

  /// `Karen National Union (KNU)`: the letters in brackets name the same actor from there on.
  private func linkAcronyms(_ draft: inout Draft) {
    var meanings: [String: Int32] = [:]
    for index in draft.mentions.indices {
      let mention = draft.mentions[index]
      guard mention.form == .name, !mention.isDropped, mention.tokens.count > 1,
        let actor = mention.actors.first
      else { continue }
      let paragraph = draft.paragraphs[mention.paragraph]
      let open = mention.tokens.upperBound
      guard open + 2 < paragraph.tokens.count, paragraph.tokens[open].text == "(",
        paragraph.tokens[open + 2].text == ")"
      else { continue }
      let letters = paragraph.tokens[open + 1].text
      if isAcronym(letters, of: DocumentCoherence.words(of: mention, draft)) {
        meanings[letters] = actor
      }
    }
    guard !meanings.isEmpty else { return }
    for index in draft.paragraphs.indices {
      let paragraph = draft.paragraphs[index]
      for (token, word) in paragraph.tokens.enumerated() {
        guard let actor = meanings[word.text] else { continue }
        let present = draft.nameAt[index][token]
        if present >= 0, draft.mentions[present].tokens.count > 1 { continue }
        let place =
          present >= 0
          ? present
          : draft.add(
            DraftMention(
              paragraph: index, tokens: token..<token + 1, head: token, form: .name, kind: .name,
              sense: draft.kind(of: actor)))
        draft.mentions[place].actors = [actor]
        draft.mentions[place].candidates = []
        draft.mentions[place].sense = draft.kind(of: actor)
        draft.mentions[place].reason = "acronym of a name in the article"
      }
    }
  }

  /// The initials of the words, small ones free to be left out.
  private func isAcronym(_ letters: String, of words: [String]) -> Bool {
    let wanted = Array(letters.utf8)
    guard wanted.count >= 2, wanted.allSatisfy({ $0 >= 65 && $0 <= 90 }) else { return false }
    var position = 0
    for word in words {
      guard position < wanted.count, let first = word.utf8.first else { break }
      if first == wanted[position] | 0x20 { position += 1 }
    }
    return position == wanted.count || (position >= 2 && position + 1 == wanted.count)
  }
}
