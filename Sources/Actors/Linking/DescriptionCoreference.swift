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
      draft.settle(index, draft.mentions[owner].actors, "stands beside the name")
      return
    }
    if let name = governingName(of: mention, draft) {
      draft.settle(index, draft.mentions[name].actors, "in apposition to the name")
      return
    }
    if let name = nameInApposition(to: head, mention.paragraph, draft) {
      draft.settle(index, draft.mentions[name].actors, "the name in apposition")
      return
    }
    if paragraph.has(head, .placeNoun), let name = placeBeside(head, mention.paragraph, draft) {
      draft.settle(index, draft.mentions[name].actors, "the place beside it")
      return
    }
    if let owner = mention.owners.first, mention.owners.count == 1,
      draft.mentions[owner].tokens.upperBound == head, draft.mentions[owner].form == .name,
      let actor = draft.mentions[owner].actors.first, !mention.isPlural
    {
      // `the Wagner group`, `the Al Jazeera network`
      switch draft.kind(of: actor) {
      case .group, .organisation, .media, .agency:
        draft.settle(index, [actor], "named by the word before it")
        return
      default: break
      }
    }
    let groups = GroupCoreference(antecedents: antecedents)
    if paragraph.has(head, .wing), groups.linkWing(index, in: &draft) { return }
    if paragraph.has(head, .state), !mention.isPlural, let owner = mention.owners.first,
      draft.mentions[owner].form == .pronoun, let actor = draft.mentions[owner].actors.first,
      let home = draft.home(of: actor), home >= 0, draft.knowledge.kind(home) == .state
    {
      draft.settle(index, [home], "country of \(draft.name(of: actor))")
      return
    }
    if paragraph.has(head, .fighters) || paragraph.has(head, .group),
      let group = groups.onlyGroup(of: mention, draft)
    {
      draft.settle(index, [group], "the only group of that state in the article")
      return
    }
    let counterparts = CounterpartCoreference(antecedents: antecedents)
    if counterparts.describes(mention, draft) {
      counterparts.resolve(index, in: &draft)
      return
    }
    if mention.isPlural, mention.owners.isEmpty, let known = membersCalledSo(mention, draft) {
      draft.settle(index, known.actors, "\(paragraph.lower(head)) spoken of before")
      return
    }
    let isDefinite = isDefinite(mention, paragraph)
    if isDefinite, mention.isPlural, paragraph.has(head, .two) || saysTwo(mention, paragraph),
      let pair = PairCoreference(antecedents: antecedents).pair(for: mention, draft)
    {
      draft.settle(index, pair, "the two spoken of")
      return
    }
    if isDefinite, !mention.isPlural {
      if paragraph.has(head, .group) || paragraph.has(head, .bloc), groups.link(index, in: &draft) {
        return
      }
      if paragraph.has(head, .state), linkState(index, in: &draft) { return }
      if paragraph.has(head, .placeNoun), linkPlace(index, in: &draft) { return }
    } else if isDefinite, paragraph.has(head, .fighters), groups.link(index, in: &draft) {
      return
    }
    keepWords(index, in: &draft)
  }

  /// *IGAD mediators called for talks. Mediators hope …*: those whom an owner told apart before.
  private func membersCalledSo(
    _ mention: DraftMention, _ draft: Draft
  ) -> Antecedents.Candidate? {
    let lemma = draft.paragraphs[mention.paragraph].tokens[mention.head].lemma
    let found = antecedents.candidates(
      at: mention.head, in: mention.paragraph, reach: 8, draft
    ) { entry in
      let other = draft.mentions[entry.mention]
      let isSame =
        draft.paragraphs[other.paragraph].tokens[other.head].lemma == lemma
        && other.form == .members && other.isPlural && !other.owners.isEmpty
      return isSame ? 1 : 0
    }
    return found.count == 1 ? found[0] : nil
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

  /// `the capital, Khartoum`, `the port city Berbera`
  private func placeBeside(_ head: Int, _ index: Int, _ draft: Draft) -> Int? {
    let paragraph = draft.paragraphs[index]
    let next = paragraph.isComma(head + 1) ? head + 2 : head + 1
    guard next < paragraph.tokens.count, draft.nameAt[index][next] >= 0 else { return nil }
    let name = draft.nameAt[index][next]
    let mention = draft.mentions[name]
    let isPlace = mention.actors.count == 1 && draft.kind(of: mention.actors[0]) == .place
    return mention.tokens.lowerBound == next && (isPlace || draft.isSeat(ofMention: name))
      ? name : nil
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
        draft.settle(index, [home], "country of \(draft.name(of: person))")
        return true
      }
    }
    guard let best = found.first else { return false }
    if found.count > 1, found[1].score > best.score * 0.93 {
      draft.mentions[index].candidates = found.prefix(3).flatMap(\.actors)
      draft.mentions[index].reason = "several states fit equally"
      return true
    }
    draft.settle(
      index, best.actors,
      "stands for \(draft.words(of: draft.mentions[best.entry.mention]))")
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
    // *the town of Aksum* is named.
    let isNamed = paragraph.text.children(of: mention.head).contains {
      paragraph.lower($0) == "of" && !paragraph.text.children(of: $0).isEmpty
    }
    if isNamed {
      draft.drop(index)
      return true
    }
    let found = antecedents.candidates(at: mention.head, in: mention.paragraph, reach: 5, draft) {
      entry in
      guard let first = entry.actors.first, draft.kind(of: first) == .place else { return 0 }
      let sort = first >= 0 ? draft.tables.sortName(first) : ""
      if head == "capital" { return sort == "capital" ? 1 : 0 }
      let isRegion = sort == "region"
      let wantsCity = head == "city" || head == "town" || head == "capital" || head == "village"
      return wantsCity == isRegion ? 0 : 1
    }
    if let best = found.first, found.count == 1 || found[1].score < best.score * 0.9,
      head != "region"
    {
      draft.settle(index, best.actors, "place spoken of before")
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
    // *other nations*, *Middle East allies*: several, of whom none is named.
    let isSeveral = mention.isPlural && [.state, .official].contains(mention.sense)
    let actor = draft.addLocal(
      LocalActor(
        name: name(of: start..<mention.tokens.upperBound, head: head, paragraph.text),
        kind: isSeveral ? .collective : mention.sense, affiliation: affiliation, role: ""))
    draft.mentions[index].actors = [actor]
    draft.mentions[index].reason = "described, not named"
  }

  /// *allies in the Middle East* and *Middle East allies* are one and the same.
  private func name(of words: Range<Int>, head: Int, _ text: ParsedText) -> String {
    let tokens = text.tokens
    var place = head + 1
    guard place + 1 < words.upperBound, ["in", "of"].contains(tokens[place].lower) else {
      return text.string(of: words)
    }
    place += tokens[place + 1].pos == .determiner ? 2 : 1
    let region = place..<words.upperBound
    guard !region.isEmpty, region.allSatisfy({ tokens[$0].pos == .properNoun }) else {
      return text.string(of: words)
    }
    return text.string(of: region) + " " + text.string(of: words.lowerBound..<head + 1)
  }
}
