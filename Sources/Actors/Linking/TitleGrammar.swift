import Language

/// Reads titles: `Qatari prime minister`, `head of the Wagner group`, `Egypt's foreign minister
/// and deputy premier`, beside the name of the person who bears them or without it.
///
/// A title beside a name is noted on the name; one without becomes a mention of its own.
struct TitleGrammar {
  func read(_ draft: inout Draft) {
    for index in draft.paragraphs.indices {
      let paragraph = draft.paragraphs[index]
      for start in paragraph.roles.keys.sorted() {
        guard var match = paragraph.roles[start] else { continue }
        let name = draft.nameAt[index][start]
        if name >= 0,
          match.entry.owner >= 0 || draft.mentions[name].tokens.lowerBound < start
        {
          // `UN chief`: the title begins with the name of whose it is; a `UN ambassador` does not.
          let end = draft.mentions[name].tokens.upperBound
          guard end < match.tokens.upperBound, paragraph.isRole[end] else { continue }
          match.tokens = end..<match.tokens.upperBound
        }
        read(match, in: &draft, index)
      }
    }
  }

  /// One title: its role words, its owner and the span of the whole.
  private struct Reading {
    var title: Title
    var left: LeftContext
    /// Past the role words, or past the owner that follows them.
    var end: Int
    /// The owner to the right, when it stands there.
    var rightOwner: Int?
  }

  private func read(
    _ match: PhraseMatch<RoleEntry>, in draft: inout Draft, _ index: Int
  ) {
    if match.entry.role == draft.tables.honorificRole,
      draft.left(of: match.tokens.lowerBound, index).owners.isEmpty
    {
      readHonorific(match, in: &draft, index)
      return
    }
    var reading = reading(of: match, draft, index)
    if reading.title.owner == nil, let pronoun = reading.left.pronoun {
      reading.title.owner = draft.pronoun(at: pronoun, index)
    }
    if let person = person(after: reading, draft, index) ?? person(before: reading, draft, index) {
      if reading.title.owner == nil, reading.title.defaultOwner < 0 {
        // `President Alassane Ouattara of Ivory Coast`
        let end = draft.mentions[person].tokens.upperBound
        reading.title.owner = draft.right(of: end, prepositions: ["of"], index)?.owner
      }
      draft.mentions[person].titles.append(reading.title)
      if isReadInPart(person, draft, index) {
        // What governs the whole may be a word of the rest: the office keeps a mention of its own.
        addOffice(reading, match, to: &draft, index)
        return
      }
      let head = match.tokens.upperBound - 1
      let described = draft.mentionAt[index][head]
      if described >= 0, draft.mentions[described].head == head { draft.drop(described) }
      return
    }
    if isSecondOfTwo(match, draft, index) { return }
    addOffice(reading, match, to: &draft, index)
  }

  private func reading(
    of match: PhraseMatch<RoleEntry>, _ draft: Draft, _ index: Int
  ) -> Reading {
    let left = draft.left(of: match.tokens.lowerBound, index)
    var title = Title(
      role: match.entry.role, owner: left.owners.last, defaultOwner: match.entry.owner,
      isFormer: left.isFormer, tokens: match.tokens, paragraph: index)
    var end = match.tokens.upperBound
    var rightOwner: Int?
    if title.owner == nil || draft.kind(ofMention: title.owner) == .place,
      let right = draft.right(of: end, prepositions: ["of", "for"], index)
    {
      rightOwner = right.owner
      title.owner = right.owner
      end = right.end
    }
    if title.owner == nil, let shared = ownerOfPartner(match, draft, index) { title.owner = shared }
    return Reading(title: title, left: left, end: end, rightOwner: rightOwner)
  }

  /// `Egypt's prime minister and minister of defence`: the second title has the first's owner.
  private func ownerOfPartner(
    _ match: PhraseMatch<RoleEntry>, _ draft: Draft, _ index: Int
  ) -> Int? {
    let paragraph = draft.paragraphs[index]
    let before = match.tokens.lowerBound - 1
    guard before > 0, paragraph.lower(before) == "and", paragraph.isRole[before - 1] else {
      return nil
    }
    guard let first = start(ofRoleAt: before - 1, paragraph) else { return nil }
    return draft.left(of: first, index).owners.last
  }

  private func start(ofRoleAt token: Int, _ paragraph: ScannedParagraph) -> Int? {
    stride(from: token, through: max(0, token - 6), by: -1).first {
      paragraph.roles[$0].map { $0.tokens.contains(token) } ?? false
    }
  }

  private func isSecondOfTwo(
    _ match: PhraseMatch<RoleEntry>, _ draft: Draft, _ index: Int
  ) -> Bool {
    let paragraph = draft.paragraphs[index]
    let before = match.tokens.lowerBound - 1
    return before > 0 && paragraph.lower(before) == "and" && paragraph.isRole[before - 1]
  }

  // MARK: the person

  /// The name that follows a title, after further titles and honorifics, or after a comma.
  private func person(after reading: Reading, _ draft: Draft, _ index: Int) -> Int? {
    let paragraph = draft.paragraphs[index]
    var position = reading.end
    var hasComma = false
    for _ in 0..<8 where position < paragraph.tokens.count {
      if let name = personName(at: position, draft, index) {
        guard hasComma else { return name }
        return isApposition(name, to: reading, draft, index) ? name : nil
      }
      if let role = paragraph.roles[position] {
        // `spokesman for Kenyan President Mwai Kibaki`: the name is not the spokesman's.
        if position == reading.end, reading.rightOwner != nil { return nil }
        position = role.tokens.upperBound
      } else if paragraph.lower(position) == "and", position + 1 < paragraph.tokens.count,
        isTitleAhead(position + 1, draft, index), !hasComma
      {
        position += 1
      } else if draft.nameAt[index][position] >= 0, isTitleAhead(position, draft, index) {
        position = draft.mentions[draft.nameAt[index][position]].tokens.upperBound
      } else if position == reading.end, let past = remit(from: position, paragraph) {
        position = past
      } else if paragraph.lower(position) == ".", paragraph.isRole[position - 1] {
        position += 1
      } else if paragraph.isComma(position), !hasComma,
        position == reading.end || position == remit(from: reading.end, paragraph)
      {
        hasComma = true
        position += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// Past the remit of an envoy: `to Libya`, `on the Middle East`.
  private func remit(from token: Int, _ paragraph: ScannedParagraph) -> Int? {
    guard ["to", "on", "for", "in", "at"].contains(paragraph.lower(token)) else { return nil }
    var position = token + 1
    while position < paragraph.tokens.count, position - token < 7 {
      let word = paragraph.tokens[position]
      if word.pos == .punctuation { return paragraph.isComma(position) ? position : nil }
      guard word.pos == .determiner || word.pos == .properNoun || word.pos == .adjective else {
        return nil
      }
      position += 1
    }
    return nil
  }

  /// A role noun begins at the token, or after the name that owns it.
  private func isTitleAhead(_ token: Int, _ draft: Draft, _ index: Int) -> Bool {
    let paragraph = draft.paragraphs[index]
    if paragraph.roles[token] != nil { return true }
    let name = draft.nameAt[index][token]
    guard name >= 0 else { return false }
    let next = draft.mentions[name].tokens.upperBound
    return paragraph.roles[next] != nil
      || (paragraph.isPossessiveMark(next) && paragraph.roles[next + 1] != nil)
  }

  /// `the president, Tokayev, said`: definite, one person, and a comma or a verb after the name.
  private func isApposition(
    _ name: Int, to reading: Reading, _ draft: Draft, _ index: Int
  ) -> Bool {
    let paragraph = draft.paragraphs[index]
    let isDefinite =
      reading.title.owner != nil || reading.left.pronoun != nil
      || reading.left.determiner.map { paragraph.lower($0) == "the" } ?? false
    guard isDefinite else { return false }
    var end = draft.mentions[name].tokens.upperBound
    // The rest of a name that was read in part.
    let limit = end + 4
    while end < min(limit, paragraph.tokens.count),
      paragraph.tokens[end].pos == .properNoun || paragraph.isHyphen(end)
    {
      end += 1
    }
    guard end < paragraph.tokens.count else { return true }
    return paragraph.isComma(end) || paragraph.tokens[end].pos == .punctuation
      || paragraph.tokens[end].pos == .verb || paragraph.tokens[end].pos == .auxiliary
  }

  /// A name that goes on after what was found of it: `Sabah al-Ahmad` of `Sabah al-Ahmad al-Sabah`.
  private func isReadInPart(_ name: Int, _ draft: Draft, _ index: Int) -> Bool {
    let paragraph = draft.paragraphs[index]
    let end = draft.mentions[name].tokens.upperBound
    return end + 1 < paragraph.tokens.count && paragraph.tokens[end].pos == .properNoun
      && paragraph.isHyphen(end + 1) && draft.nameAt[index][end] < 0
  }

  /// The name before a title in apposition: `Kofi Annan, the former UN secretary-general`.
  private func person(before reading: Reading, _ draft: Draft, _ index: Int) -> Int? {
    let paragraph = draft.paragraphs[index]
    var start = reading.left.start
    if let determiner = reading.left.determiner { start = min(start, determiner) }
    if let excluded = reading.left.excluded { start = min(start, excluded) }
    if isSecondOfTwo(start..<start, paragraph),
      let first = self.start(ofRoleAt: start - 2, paragraph)
    {
      let left = draft.left(of: first, index)
      start = min(left.start, left.determiner ?? left.start)
    }
    guard start > 1, paragraph.isComma(start - 1), paragraph.sameSentence(start - 1, start) else {
      return nil
    }
    let name = draft.nameAt[index][start - 2]
    guard name >= 0, isPerson(name, draft) else { return nil }
    // In a list of names the comma only parts two people.
    let head = reading.title.tokens.upperBound - 1
    let end = reading.end
    let isClosed =
      end >= paragraph.tokens.count || paragraph.tokens[end].pos == .punctuation
      // `spokesman for Kenyan President Mwai Kibaki`
      || reading.rightOwner != nil && paragraph.roles[end] != nil
      || paragraph.lower(end) == "since"
      || paragraph.tokens[end].pos == .verb || paragraph.tokens[end].pos == .auxiliary
      || paragraph.tokens[end].pos == .adposition || paragraph.tokens[end].pos == .pronoun
      || paragraph.tokens[end].pos == .coordinatingConjunction
    let isJoined = paragraph.tokens[head].dependency == .conj && reading.left.determiner == nil
    return isClosed && !isJoined ? name : nil
  }

  private func isSecondOfTwo(_ range: Range<Int>, _ paragraph: ScannedParagraph) -> Bool {
    range.lowerBound > 1 && paragraph.lower(range.lowerBound - 1) == "and"
      && paragraph.isRole[range.lowerBound - 2]
  }

  private func personName(at token: Int, _ draft: Draft, _ index: Int) -> Int? {
    let name = draft.nameAt[index][token]
    guard name >= 0, draft.mentions[name].tokens.lowerBound == token, isPerson(name, draft) else {
      return nil
    }
    return name
  }

  private func isPerson(_ name: Int, _ draft: Draft) -> Bool {
    let mention = draft.mentions[name]
    if mention.entries.contains(where: { draft.knowledge.kind($0.actor) == .official }) {
      return true
    }
    guard mention.entries.isEmpty else { return false }
    if mention.entityType == "PERSON" { return true }
    let paragraph = draft.paragraphs[mention.paragraph]
    let last = mention.tokens.upperBound - 1
    return !paragraph.has(last, .bloc) && !paragraph.has(last, .group)
      && mention.tokens.count <= 4
  }

  /// `Sheikh`, `General`: a sign that a person's name follows.
  private func readHonorific(
    _ match: PhraseMatch<RoleEntry>, in draft: inout Draft, _ index: Int
  ) {
    let paragraph = draft.paragraphs[index]
    var position = match.tokens.upperBound
    if paragraph.lower(position) == "." { position += 1 }
    guard position < paragraph.tokens.count,
      let name = personName(at: position, draft, index)
    else { return }
    draft.mentions[name].titles.append(
      Title(
        role: match.entry.role, owner: nil, defaultOwner: -1, isFormer: false,
        tokens: match.tokens, paragraph: index))
  }

  // MARK: offices without a name

  /// What somebody is or is made, not who acts: *is the president*, *elected as president*.
  private func isPredicate(_ head: Int, _ paragraph: ScannedParagraph) -> Bool {
    let token = paragraph.tokens[head]
    if token.dependency == .attr || token.dependency == .oprd { return true }
    return token.dependency == .pobj && paragraph.lower(token.head) == "as"
  }

  private func addOffice(
    _ reading: Reading, _ match: PhraseMatch<RoleEntry>, to draft: inout Draft, _ index: Int
  ) {
    let paragraph = draft.paragraphs[index]
    let head = match.tokens.upperBound - 1
    let token = paragraph.tokens[head]
    guard token.pos == .noun || token.pos == .properNoun, token.tag != "NNS",
      token.dependency != .compound, draft.mentionAt[index][head] < 0,
      !isPredicate(head, paragraph)
    else { return }
    // `a gun to its head`
    if paragraph.lower(head) == "head", reading.rightOwner == nil { return }
    let isAnonymous = paragraph.has(head, .anonymous)
    let hasOwner = reading.title.owner != nil || reading.title.defaultOwner >= 0
    let determiner = reading.left.determiner
    let isDefinite =
      determiner.map { ["the", "that", "this"].contains(paragraph.lower($0)) } ?? false
    guard
      hasOwner || isDefinite || reading.left.pronoun != nil || (isAnonymous && determiner != nil)
    else { return }
    var start = reading.left.start
    if reading.left.excluded == nil, let determiner { start = determiner }
    let end = reading.rightOwner == nil ? match.tokens.upperBound : reading.end
    var mention = DraftMention(
      paragraph: index, tokens: start..<end, head: head, form: isAnonymous ? .members : .office,
      kind: .nominal, sense: .official)
    mention.titles = [reading.title]
    mention.via = paragraph.text.string(of: match.tokens)
    mention.isAnonymous = isAnonymous
    if let owner = reading.title.owner { mention.owners = [owner] }
    if isAnonymous, reading.left.owners.count > 1 { mention.owners = reading.left.owners }
    if mention.owners.isEmpty, let pronoun = reading.left.pronoun {
      mention.owners = [draft.pronoun(at: pronoun, index)]
    }
    draft.add(mention)
  }
}
