import Language

/// Links *I* and *we* in quotations to who is quoted, and to the state or body spoken for.
struct QuotedSpeakers {
  func resolve(_ draft: inout Draft) {
    var last: Int?
    for index in draft.paragraphs.indices {
      let paragraph = draft.paragraphs[index]
      var speakers: [Int?] = []
      for quotation in paragraph.quotations.indices {
        let speaker = speaker(of: paragraph.quotations[quotation], draft, index)
        speakers.append(speaker)
        if let speaker { last = speaker }
      }
      // A quotation without a verb of saying is by who is quoted beside it.
      for quotation in speakers.indices where speakers[quotation] == nil {
        speakers[quotation] =
          speakers[..<quotation].last { $0 != nil } ?? speakers[quotation...].first { $0 != nil }
          ?? last
      }
      for (token, word) in paragraph.tokens.enumerated() where word.pos == .pronoun {
        guard paragraph.quotation[token] >= 0, let sort = PronounSort(word.lower),
          sort == .speaker || sort == .speakers,
          let speaker = speakers[paragraph.quotation[token]]
        else { continue }
        guard let mention = draft.pronouns[PronounPlace(paragraph: index, token: token)] else {
          continue
        }
        link(mention, to: speaker, isPlural: sort == .speakers, in: &draft)
      }
    }
  }

  private func link(_ mention: Int, to speaker: Int, isPlural: Bool, in draft: inout Draft) {
    let source = draft.mentions[speaker]
    guard let actor = source.actors.first else { return }
    var actors = source.actors
    if isPlural, draft.kind(of: actor) == .official, let served = served(by: actor, draft) {
      actors = [served]
    }
    draft.mentions[mention].actors = actors
    draft.mentions[mention].sense = draft.kind(of: actors[0])
    draft.mentions[mention].via = source.via
    draft.mentions[mention].isAnonymous = source.isAnonymous
    draft.mentions[mention].reason =
      "\(isPlural ? "we" : "I") said by \(draft.words(of: source))"
  }

  /// The state or body a person speaks for: by the title the article gives, else by the tables.
  private func served(by actor: Int32, _ draft: Draft) -> Int32? {
    for title in draft.titles[actor] ?? [] {
      if let owner = NameResolver.owner(of: title, draft) {
        return owner >= 0 ? draft.knowledge.principal(of: owner) : owner
      }
    }
    if actor < 0 { return draft.local(actor).affiliation }
    guard let office = draft.knowledge.mainOffice(of: actor, on: draft.article.date) else {
      return nil
    }
    return draft.knowledge.principal(of: office.office.affiliation)
  }

  /// The mention that is the subject of the verb of saying nearest to a quotation.
  private func speaker(of quotation: Range<Int>, _ draft: Draft, _ index: Int) -> Int? {
    let paragraph = draft.paragraphs[index]
    let tokens = paragraph.tokens
    if let governor = governor(of: quotation, paragraph),
      let mention = subjectMention(of: governor, draft, index)
    {
      return mention
    }
    var best: (distance: Int, mention: Int)?
    let low = max(0, quotation.lowerBound - 40)
    let high = min(tokens.count, quotation.upperBound + 25)
    for verb in low..<high where paragraph.quotation[verb] < 0 {
      guard tokens[verb].pos == .verb, paragraph.lemmaHas(verb, .reporting) else { continue }
      let after = verb >= quotation.upperBound
      // After the quotation a verb is near; before it, only in the same sentence or the last.
      let distance = after ? verb - quotation.upperBound : quotation.lowerBound - verb + 3
      guard let mention = subjectMention(of: verb, draft, index) else { continue }
      if let best, best.distance <= distance { continue }
      best = (distance, mention)
    }
    return best?.mention
  }

  /// The finite verb outside a quotation that its words depend on.
  private func governor(of quotation: Range<Int>, _ paragraph: ScannedParagraph) -> Int? {
    for token in quotation {
      var position = paragraph.tokens[token].head
      guard !quotation.contains(position) else { continue }
      for _ in 0..<6 {
        let word = paragraph.tokens[position]
        if word.pos == .verb, paragraph.quotation[position] < 0 { return position }
        if word.head == position { break }
        position = word.head
      }
      return nil
    }
    return nil
  }

  /// The resolved mention that is the subject of a verb; where the tree has none, the person named
  /// nearest before it.
  private func subjectMention(of verb: Int, _ draft: Draft, _ index: Int) -> Int? {
    let paragraph = draft.paragraphs[index]
    let subject = subject(of: verb, paragraph)
    if subject >= 0 {
      guard paragraph.quotation[subject] < 0 else { return nil }
      let mention = draft.mentionAt[index][subject]
      if mention >= 0 { return draft.mentions[mention].isResolved ? mention : nil }
      // `its water minister, Seleshi Bekele, wrote`
      for child in paragraph.text.children(of: subject)
      where paragraph.tokens[child].dependency == .appos {
        let name = draft.nameAt[index][child]
        if name >= 0, draft.mentions[name].isResolved { return name }
      }
      return nil
    }
    guard ["VBD", "VBZ", "VBP"].contains(paragraph.tokens[verb].tag) else { return nil }
    let sentence = paragraph.text.sentence(of: verb)
    for token in stride(from: verb - 1, through: sentence.lowerBound, by: -1) {
      let mention = draft.mentionAt[index][token]
      guard mention >= 0, paragraph.quotation[token] < 0,
        let actor = draft.mentions[mention].actors.first
      else { continue }
      if draft.kind(of: actor) == .official || draft.mentions[mention].form == .members {
        return mention
      }
    }
    return nil
  }

  /// The subject of a verb, or of the verb it is joined to or depends on (*said …, adding*).
  private func subject(of verb: Int, _ paragraph: ScannedParagraph) -> Int {
    var verb = verb
    for _ in 0..<4 {
      let subject = Clause.subject(of: verb, paragraph)
      if subject >= 0 { return subject }
      let dependency = paragraph.tokens[verb].dependency
      guard dependency == .conj || dependency == .advcl || dependency == .xcomp else { return -1 }
      verb = paragraph.tokens[verb].head
    }
    return -1
  }
}
