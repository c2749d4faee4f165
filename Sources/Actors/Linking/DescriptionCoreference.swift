import Language

/// Links descriptions to what they stand for: `the rebel group`, `the kingdom`, `both sides`; one
/// that stands for nobody spoken of keeps its own words.
struct DescriptionCoreference {
  let antecedents: Antecedents

  func resolve(_ index: Int, in draft: inout Draft) {
    let mention = draft.mentions[index]
    let paragraph = draft.paragraphs[mention.paragraph]
    let head = mention.head
    if mention.reason == "apposition", let owner = mention.owners.first {
      link(index, draft.mentions[owner].actors, "stands beside the name", in: &draft)
      return
    }
    if let name = governingName(of: mention, draft) {
      link(index, draft.mentions[name].actors, "in apposition to the name", in: &draft)
      return
    }
    if let name = nameInApposition(to: head, mention.paragraph, draft) {
      link(index, draft.mentions[name].actors, "the name in apposition", in: &draft)
      return
    }
    if paragraph.has(head, .wing), linkWing(index, in: &draft) { return }
    if paragraph.has(head, .state), !mention.isPlural, let owner = mention.owners.first,
      draft.mentions[owner].form == .pronoun, let actor = draft.mentions[owner].actors.first,
      let home = draft.home(of: actor), home >= 0, draft.knowledge.kind(home) == .state
    {
      link(index, [home], "country of \(draft.name(of: actor))", in: &draft)
      return
    }
    let isDefinite = isDefinite(mention, paragraph)
    if isDefinite, mention.isPlural, paragraph.has(head, .two) || saysTwo(mention, paragraph),
      let pair = PairCoreference(antecedents: antecedents).pair(for: mention, draft)
    {
      link(index, pair, "the two spoken of", in: &draft)
      return
    }
    if isDefinite, !mention.isPlural {
      if paragraph.has(head, .group) || paragraph.has(head, .bloc), linkGroup(index, in: &draft) {
        return
      }
      if paragraph.has(head, .state), linkState(index, in: &draft) { return }
      if paragraph.has(head, .placeNoun), linkPlace(index, in: &draft) { return }
    } else if isDefinite, paragraph.has(head, .fighters), linkGroup(index, in: &draft) {
      return
    }
    keepWords(index, in: &draft)
  }

  private func isDefinite(_ mention: DraftMention, _ paragraph: ScannedParagraph) -> Bool {
    let definite = ["the", "that", "this", "both", "all"]
    if definite.contains(paragraph.lower(mention.tokens.lowerBound)) { return true }
    var before = mention.tokens.lowerBound - 1
    while before > 0, paragraph.tokens[before].pos == .numeral { before -= 1 }
    return mention.owners.isEmpty && paragraph.lower(before) == "the"
  }

  private func saysTwo(_ mention: DraftMention, _ paragraph: ScannedParagraph) -> Bool {
    for token in max(0, mention.tokens.lowerBound - 1)..<mention.head {
      if paragraph.lower(token) == "two" || paragraph.lower(token) == "both" { return true }
    }
    return false
  }

  private func link(_ index: Int, _ actors: [Int32], _ reason: String, in draft: inout Draft) {
    guard !actors.isEmpty else { return }
    draft.mentions[index].actors = actors
    draft.mentions[index].candidates = []
    draft.mentions[index].reason = reason
    let kind = draft.kind(of: actors[0])
    if draft.mentions[index].sense != .place || kind == .place {
      draft.mentions[index].sense = kind
    }
  }

  // MARK: sieves

  /// `the ELN, a Marxist guerrilla group`
  private func governingName(of mention: DraftMention, _ draft: Draft) -> Int? {
    let paragraph = draft.paragraphs[mention.paragraph]
    guard paragraph.tokens[mention.head].dependency == .appos else { return nil }
    let name = draft.nameAt[mention.paragraph][paragraph.tokens[mention.head].head]
    guard name >= 0, let actor = draft.mentions[name].actors.first else { return nil }
    switch draft.kind(of: actor) {
    case .group, .organisation, .agency, .collective, .state: return name
    default: return nil
    }
  }

  /// `the ruling party, ZANU-PF,`
  private func nameInApposition(to head: Int, _ index: Int, _ draft: Draft) -> Int? {
    let paragraph = draft.paragraphs[index]
    for child in paragraph.text.children(of: head)
    where child > head && paragraph.tokens[child].dependency == .appos {
      let name = draft.nameAt[index][child]
      guard name >= 0, let actor = draft.mentions[name].actors.first else { continue }
      let kind = draft.kind(of: actor)
      if kind == .group || kind == .organisation || kind == .agency { return name }
    }
    return nil
  }

  /// `the group's military wing`: a wing of the owner that is described so.
  private func linkWing(_ index: Int, in draft: inout Draft) -> Bool {
    let mention = draft.mentions[index]
    guard let owner = mention.owners.first, let parent = draft.mentions[owner].actors.first,
      parent >= 0
    else { return false }
    let wings = described(mention, draft).filter {
      draft.tables.actors[Int($0)].parent == parent
    }
    if wings.count == 1 {
      link(index, wings, "wing of \(draft.name(of: parent))", in: &draft)
      return true
    }
    guard wings.isEmpty, draft.knowledge.kind(parent) == .group else { return false }
    link(index, [parent], "part of \(draft.name(of: parent))", in: &draft)
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

  private func linkGroup(_ index: Int, in draft: inout Draft) -> Bool {
    let mention = draft.mentions[index]
    let paragraph = draft.paragraphs[mention.paragraph]
    let wantsGroup = paragraph.has(mention.head, .group)
    let wantsBody = paragraph.has(mention.head, .bloc)
    let fitting = Set(described(mention, draft))
    // `the Kenyan group`: of that state.
    let home = mention.owners.first.flatMap { draft.mentions[$0].actors.first }
    let headWord = paragraph.lower(mention.head)
    let clause = Clause(of: mention.head, paragraph)
    let found = antecedents.candidates(at: mention.head, in: mention.paragraph, reach: 9, draft) {
      entry in
      guard entry.actors.count == 1 else { return 0 }
      let actor = entry.actors[0]
      let kind = draft.kind(of: actor)
      let sort = actor >= 0 ? draft.tables.sortName(actor) : ""
      let isNamedSo =
        draft.name(of: actor).lowercased().hasSuffix(headWord) || sort == headWord
      if kind == .group, ["government", "regional_government", "de_facto_authority"].contains(sort)
      {
        return 0
      }
      if entry.paragraph == mention.paragraph, clause.isCoargument(entry.token, paragraph) {
        return 0
      }
      var fit = 0.0
      switch kind {
      case .group: fit = wantsGroup ? 1 : 0.5
      case .organisation: fit = wantsBody ? 0.9 : isNamedSo ? 0.8 : 0
      case .agency: fit = isNamedSo ? 1 : wantsBody && !wantsGroup ? 0.4 : 0
      case .collective: fit = wantsBody ? 0.4 : 0
      default: return 0
      }
      // A wing is rarely *the group*: its parent is.
      if actor >= 0, draft.tables.actors[Int(actor)].parent >= 0, kind == .group { fit *= 0.6 }
      if isNamedSo { fit *= sort == headWord ? 3 : 1.6 }
      let form = draft.mentions[entry.mention].form
      if form == .body || form == .members { fit *= 0.6 }
      if fitting.contains(actor) { fit *= 1.5 }
      if let home, draft.home(of: actor) != draft.home(of: home) { return 0 }
      return fit
    }
    guard let best = found.first else { return false }
    if found.count > 1, found[1].score > best.score * 0.9 {
      draft.mentions[index].candidates = found.prefix(3).flatMap(\.actors)
      draft.mentions[index].reason = "several groups fit equally"
      return true
    }
    link(
      index, best.actors,
      "stands for \(draft.words(of: draft.mentions[best.entry.mention]))", in: &draft)
    return true
  }

  private func linkState(_ index: Int, in draft: inout Draft) -> Bool {
    let mention = draft.mentions[index]
    let paragraph = draft.paragraphs[mention.paragraph]
    let clause = Clause(of: mention.head, paragraph)
    let found = antecedents.candidates(at: mention.head, in: mention.paragraph, reach: 6, draft) {
      entry in
      guard entry.actors.count == 1, entry.actors[0] >= 0,
        draft.knowledge.kind(entry.actors[0]) == .state
      else { return 0 }
      if entry.paragraph == mention.paragraph, clause.isCoargument(entry.token, paragraph) {
        return 0
      }
      let other = draft.mentions[entry.mention]
      var fit = other.sense == .place ? 1.1 : other.form == .members ? 0.5 : 1
      if isDesignated(entry.actors[0], paragraph.lower(mention.head), draft) { fit *= 1.5 }
      if entry.paragraph == mention.paragraph, clause.subject == entry.token { fit *= 1.4 }
      return fit
    }
    // What the emir says of *the country* is of his own.
    if clause.subject >= 0 {
      let speaker = draft.mentionAt[mention.paragraph][clause.subject]
      if speaker >= 0, let person = draft.mentions[speaker].actors.first,
        draft.kind(of: person) == .official, let home = draft.home(of: person), home >= 0,
        draft.knowledge.kind(home) == .state
      {
        link(index, [home], "country of \(draft.name(of: person))", in: &draft)
        return true
      }
    }
    guard let best = found.first else { return false }
    if found.count > 1, found[1].score > best.score * 0.93 {
      draft.mentions[index].candidates = found.prefix(3).flatMap(\.actors)
      draft.mentions[index].reason = "several states fit equally"
      return true
    }
    link(
      index, best.actors,
      "stands for \(draft.words(of: draft.mentions[best.entry.mention]))", in: &draft)
    if Metonymy.isLocation(mention.head, paragraph) { draft.mentions[index].sense = .place }
    return true
  }

  /// Whether a state calls itself so: `the kingdom`, `the republic`.
  private func isDesignated(_ state: Int32, _ noun: String, _ draft: Draft) -> Bool {
    let word = draft.tables.words.number(of: noun.utf8)
    return word >= 0 && draft.tables.actors[Int(state)].designation.contains(word)
  }

  private func linkPlace(_ index: Int, in draft: inout Draft) -> Bool {
    let mention = draft.mentions[index]
    let paragraph = draft.paragraphs[mention.paragraph]
    let head = paragraph.lower(mention.head)
    let found = antecedents.candidates(at: mention.head, in: mention.paragraph, reach: 5, draft) {
      entry in
      guard let first = entry.actors.first, draft.kind(of: first) == .place else { return 0 }
      let isRegion = first >= 0 && draft.tables.sortName(first) == "region"
      let wantsCity = head == "city" || head == "town" || head == "capital" || head == "village"
      return wantsCity == isRegion ? 0 : 1
    }
    if let best = found.first, found.count == 1 || found[1].score < best.score * 0.9,
      head != "region"
    {
      link(index, best.actors, "place spoken of before", in: &draft)
    } else {
      draft.drop(index)
    }
    return true
  }

  // MARK: what stands for nobody spoken of

  private func keepWords(_ index: Int, in draft: inout Draft) {
    let mention = draft.mentions[index]
    let paragraph = draft.paragraphs[mention.paragraph]
    let head = mention.head
    let isActor =
      mention.reason == "vague collective" || paragraph.has(head, .source)
      || paragraph.has(head, .partner) || paragraph.has(head, .fighters)
      || (mention.isPlural && paragraph.has(head, .states))
      || (paragraph.has(head, .group) && !mention.isPlural)
    guard isActor else {
      draft.drop(index)
      return
    }
    var start = mention.tokens.lowerBound
    while start < head, paragraph.tokens[start].pos == .determiner { start += 1 }
    let affiliation = mention.owners.first.flatMap { draft.mentions[$0].actors.first }
    let actor = draft.addLocal(
      LocalActor(
        name: paragraph.text.string(of: start..<mention.tokens.upperBound), kind: mention.sense,
        affiliation: affiliation, role: ""))
    draft.mentions[index].actors = [actor]
    draft.mentions[index].reason = "described, not named"
  }
}
