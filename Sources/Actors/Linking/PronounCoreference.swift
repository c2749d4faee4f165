import Language

/// Links pronouns of the third person by number, gender, the speaker they are reported from and
/// the prominence of what stands before.
struct PronounCoreference {
  let antecedents: Antecedents

  func resolve(_ index: Int, in draft: inout Draft) {
    let mention = draft.mentions[index]
    let paragraph = draft.paragraphs[mention.paragraph]
    let token = mention.head
    guard let sort = PronounSort(paragraph.lower(token)), sort != .speaker, sort != .speakers else {
      return
    }
    let clause = Clause(of: token, paragraph)
    let gender = Antecedents.gender(of: paragraph.lower(token))
    let isPossessive = paragraph.tokens[token].tag == "PRP$"
    if sort == .thing, isPossessive, isOfOwnSubject(clause, mention.paragraph, draft) {
      draft.mentions[index].reason = "stands for the subject of its clause, no actor"
      draft.drop(index)
      return
    }
    let acted = actedOn(by: token, mention.paragraph, draft)
    let isQuoted = paragraph.quotation[token] >= 0
    let isTeller = !isQuoted && Clause.isTeller(token, paragraph)
    let reach = sort == .person ? 4 : 2
    let found = antecedents.candidates(at: token, in: mention.paragraph, reach: reach, draft) {
      entry in
      let isAbove =
        entry.paragraph == mention.paragraph
        && (clause.subject == entry.token || clause.ownSubject == entry.token)
      var fit = fit(entry, sort, gender, isAbove: isAbove, draft)
      if fit == 0 || !acted.isDisjoint(with: entry.actors) { return 0 }
      // *the minister's spokesman said he was ill*: the minister was.
      if isAbove, sort == .person, isSpokesman(entry, draft) { fit *= 0.45 }
      if entry.paragraph == mention.paragraph {
        if clause.isCoargument(entry.token, paragraph) { return 0 }
        if isPossessive, paragraph.sameSentence(entry.token, token) { fit *= 1.25 }
        // *thanked him for his help*: whom the verb is about, not who thanks.
        if isPossessive, clause.object == entry.token { fit *= 2.6 }
        if clause.subject == entry.token { fit *= 1.45 }
        if clause.addressee == entry.token { fit *= clause.isObliged ? 2.2 : 1.25 }
        // *how far the Chadians went in their talks*: mostly the subject's own.
        if clause.ownSubject == entry.token {
          let isPlural = paragraph.tokens[entry.token].tag.hasSuffix("S")
          fit = isPossessive && sort == .several && isPlural ? max(fit, 1) * 2.5 : fit * 1.3
        }
      }
      // *"We reject Chad's claim," it said*: not whom the quotation names.
      if isTeller, draft.paragraphs[entry.paragraph].quotation[entry.token] >= 0 { fit *= 0.3 }
      // In a quotation, what the narrator says just before it is not what the speaker means.
      if isQuoted, entry.paragraph == mention.paragraph,
        paragraph.quotation[entry.token] != paragraph.quotation[token]
      {
        fit *= 0.8
      }
      return fit
    }
    guard let best = found.first else {
      draft.mentions[index].reason = "no antecedent"
      return
    }
    if sort == .several, isOutdone(by: best.score, token, mention.paragraph, clause, draft) {
      draft.mentions[index].reason = "stands for others than actors"
      return
    }
    if found.count > 1, found[1].score > best.score * 0.97 {
      draft.mentions[index].candidates = found.prefix(3).flatMap(\.actors)
      draft.mentions[index].reason = "several antecedents fit equally"
      return
    }
    draft.mentions[index].actors =
      sort == .several ? withJoined(best.entry, draft) ?? best.actors : best.actors
    draft.mentions[index].sense =
      draft.mentions[best.entry.mention].sense == .place
      ? draft.kind(of: best.actors[0]) : draft.mentions[best.entry.mention].sense
    draft.mentions[index].via = draft.mentions[best.entry.mention].via
    draft.mentions[index].isAnonymous = draft.mentions[best.entry.mention].isAnonymous
    draft.mentions[index].reason =
      "pronoun for \(draft.words(of: draft.mentions[best.entry.mention]))"
  }

  /// *She accused Lee*: she is not Lee.
  private func actedOn(by token: Int, _ index: Int, _ draft: Draft) -> Set<Int32> {
    let paragraph = draft.paragraphs[index]
    guard paragraph.tokens[token].dependency == .nsubj else { return [] }
    let objects = paragraph.text.children(of: paragraph.tokens[token].head).filter {
      $0 > token && [.dobj, .dative].contains(paragraph.tokens[$0].dependency)
    }
    return Set(
      objects.flatMap { object -> [Int32] in
        let name = draft.nameAt[index][object]
        return name >= 0 ? draft.mentions[name].actors : []
      })
  }

  private func isSpokesman(_ entry: Antecedents.Entry, _ draft: Draft) -> Bool {
    let mention = draft.mentions[entry.mention]
    return mention.titles.contains {
      draft.tables.roleNames[Int($0.role)] == "spokesperson" && $0.owner != nil
        && draft.kind(ofMention: $0.owner) == .official
    }
  }

  /// *Chad and Niger closed their borders*: all that are joined by *and*.
  private func withJoined(_ entry: Antecedents.Entry, _ draft: Draft) -> [Int32]? {
    let paragraph = draft.paragraphs[entry.paragraph]
    var first = entry.token
    while paragraph.tokens[first].dependency == .conj, paragraph.tokens[first].head != first {
      first = paragraph.tokens[first].head
    }
    var actors: [Int32] = []
    var token = first
    for _ in 0..<10 {
      let mention = draft.mentionAt[entry.paragraph][token]
      guard mention >= 0, draft.mentions[mention].actors.count == 1 else { return nil }
      let kind = draft.kind(of: draft.mentions[mention].actors[0])
      guard kind != .place, kind != .media, draft.mentions[mention].form != .pronoun else {
        return nil
      }
      if !actors.contains(draft.mentions[mention].actors[0]) {
        actors.append(draft.mentions[mention].actors[0])
      }
      let next = paragraph.text.children(of: token).first {
        paragraph.tokens[$0].dependency == .conj
      }
      guard let next else { break }
      token = next
    }
    return actors.count > 1 ? actors : nil
  }

  // MARK: what fits

  /// Bodies that are a house more than people.
  private static let houses: Set<String> = ["ministry", "embassy", "office", "court", "parliament"]

  private func fit(
    _ entry: Antecedents.Entry, _ sort: PronounSort, _ gender: WordClass?, isAbove: Bool,
    _ draft: Draft
  ) -> Double {
    let mention = draft.mentions[entry.mention]
    guard let first = entry.actors.first else { return 0 }
    let kind = draft.kind(of: first)
    if kind == .media || kind == .place { return 0 }
    let isPeople = mention.form == .members && mention.isPlural
    switch sort {
    case .person:
      guard kind == .official, entry.actors.count == 1 else {
        return mention.form == .members && mention.isAnonymous && !mention.isPlural ? 0.6 : 0
      }
      if let gender, let known = antecedents.genders[first], known != gender { return 0 }
      return 1
    case .thing:
      if isPeople || kind == .official || entry.actors.count > 1
        || mention.form == .pronoun
          && PronounSort(draft.words(of: mention).lowercased()) == .several
      {
        return 0
      }
      if first < 0, mention.form == .description { return 0.6 }
      return mention.sense == .place ? 0.7 : 1
    case .several:
      if kind == .official {
        let isFirst =
          draft.paragraphs[entry.paragraph].tokens[entry.token].dependency != .conj
        return entry.actors.count > 1 || isFirst && withJoined(entry, draft) != nil ? 1 : 0
      }
      if isPeople || mention.isPlural || entry.actors.count > 1 { return 1.15 }
      if mention.form == .pronoun { return 1 }
      if mention.sense == .place { return 0.4 }
      switch kind {
      case .group: return 1
      case .organisation, .agency, .collective:
        let noun = draft.paragraphs[entry.paragraph].tokens[entry.token].lemma.lowercased()
        return PronounCoreference.houses.contains(noun) ? 0.3 : 0.85
      case .state:
        // A state by itself is *it*; those joined to another, and *the Chadians*, are *they*.
        let tag = draft.paragraphs[entry.paragraph].tokens[entry.token].tag
        let isMany = mention.tokens.count == 1 && tag == "NNPS" || withJoined(entry, draft) != nil
        return isMany || isAbove ? 0.7 : 0
      default: return 0.7
      }
    case .speaker, .speakers: return 0
    }
  }

  // MARK: others than actors

  /// *The reservoir has reached its limit*: a thing's own.
  private func isOfOwnSubject(_ clause: Clause, _ index: Int, _ draft: Draft) -> Bool {
    guard clause.ownSubject >= 0, draft.mentionAt[index][clause.ownSubject] < 0 else {
      return false
    }
    let word = draft.paragraphs[index].tokens[clause.ownSubject]
    return word.pos == .noun && word.tag == "NN"
  }

  /// Whether a plural noun that is no actor (*hostages*) is the likelier antecedent of *they*.
  private func isOutdone(
    by score: Double, _ token: Int, _ index: Int, _ clause: Clause, _ draft: Draft
  ) -> Bool {
    let paragraph = draft.paragraphs[index]
    let sentence = paragraph.text.sentence(of: token)
    for position in stride(from: token - 1, through: sentence.lowerBound, by: -1) {
      let word = paragraph.tokens[position]
      guard word.tag == "NNS", draft.mentionAt[index][position] < 0, position != clause.verb else {
        continue
      }
      var weight = Antecedents.weight(of: position, paragraph) * 0.85
      if clause.subject == position { weight *= 1.45 }
      if clause.ownSubject == position { weight *= 1.3 }
      if weight > score { return true }
    }
    return false
  }
}

/// The clause a pronoun stands in, and who says it to whom.
struct Clause {
  /// The verb of the pronoun's own clause.
  var verb = -1
  /// Subject of that verb, if the pronoun is not it.
  var ownSubject = -1
  /// Subject and addressee of the verb of saying above.
  var subject = -1
  var addressee = -1
  /// The clause says what somebody must do.
  var isObliged = false
  private var isObject = false
  /// The object of the verb, when the pronoun stands in a *for* or *of* phrase after it.
  var object = -1

  init(of token: Int, _ paragraph: ScannedParagraph) {
    let tokens = paragraph.tokens
    var position = token
    var steps = 0
    while tokens[position].head != position, steps < 12 {
      position = tokens[position].head
      steps += 1
      if tokens[position].pos == .verb || tokens[position].pos == .auxiliary { break }
    }
    guard tokens[position].pos == .verb || tokens[position].pos == .auxiliary else { return }
    verb = position
    object = Clause.object(of: verb, before: token, paragraph)
    isObject =
      tokens[token].head == verb && tokens[token].dependency != .nsubj
      && tokens[token].dependency != .nsubjpass
    let ownChild = Clause.subject(of: verb, paragraph)
    if ownChild != token { ownSubject = ownChild }
    isObliged = paragraph.text.children(of: verb).contains {
      tokens[$0].dependency == .aux
        && ["must", "should", "could", "ought", "need"].contains(tokens[$0].lower)
    }
    // Up to the verb of saying, over verbs that share its subject.
    steps = 0
    while tokens[position].head != position, steps < 6 {
      let dependency = tokens[position].dependency
      let above = tokens[position].head
      // *Chad's announcement that he had left*
      if dependency == .acl, tokens[above].pos == .noun,
        let teller = paragraph.text.children(of: above).first(where: {
          tokens[$0].dependency == .poss
        }), teller != token
      {
        subject = teller
        return
      }
      guard tokens[above].pos == .verb || tokens[above].pos == .auxiliary else { return }
      steps += 1
      let controller = Clause.controller(of: above, paragraph)
      switch dependency {
      case .ccomp:
        guard controller >= 0, controller != token else { return }
        subject = controller
        if paragraph.lemmaHas(above, .address) {
          for child in paragraph.text.children(of: above)
          where child < token
            && (tokens[child].dependency == .dobj || tokens[child].dependency == .dative)
          {
            addressee = child
          }
        }
        return
      case .conj, .advcl, .xcomp:
        if ownSubject < 0, controller >= 0, controller != token, controller < token {
          ownSubject = controller
        }
        if dependency == .advcl {
          readCondition(of: position, above, token, paragraph)
          return
        }
      default: return
      }
      position = above
    }
  }

  /// *threatened Mali with sanctions if it did not yield*: the condition is laid on the object.
  private mutating func readCondition(
    of verb: Int, _ above: Int, _ token: Int, _ paragraph: ScannedParagraph
  ) {
    let tokens = paragraph.tokens
    let isCondition = paragraph.text.children(of: verb).contains {
      tokens[$0].dependency == .mark && ["if", "unless", "until"].contains(tokens[$0].lower)
    }
    guard isCondition, paragraph.lemmaHas(above, .address) else { return }
    for child in paragraph.text.children(of: above)
    where child < token && tokens[child].dependency == .dobj {
      addressee = child
      isObliged = true
    }
  }

  private static func object(of verb: Int, before token: Int, _ paragraph: ScannedParagraph) -> Int
  {
    let tokens = paragraph.tokens
    let children = paragraph.text.children(of: verb)
    let isGround = children.contains {
      $0 < token && tokens[$0].dependency == .prep && isReason($0, paragraph)
        && paragraph.text.subtree(of: $0).contains(token)
    }
    guard isGround,
      let object = children.first(where: { $0 < token && tokens[$0].dependency == .dobj })
    else { return -1 }
    // *imposed sanctions on Chad over its raid*
    for preposition in Array(paragraph.text.children(of: object)) + Array(children)
    where preposition < token && ["on", "against", "upon"].contains(tokens[preposition].lower) {
      let struck = paragraph.text.children(of: preposition).first {
        $0 < token && tokens[$0].dependency == .pobj
      }
      if let struck { return struck }
    }
    return object
  }

  /// *for*, *over*, *in response to*: what follows is why something is done to the object.
  private static func isReason(_ preposition: Int, _ paragraph: ScannedParagraph) -> Bool {
    let word = paragraph.tokens[preposition].lower
    if ["for", "of", "over", "because"].contains(word) { return true }
    return word == "in"
      && paragraph.text.children(of: preposition).contains {
        ["response", "retaliation", "reaction", "reply"].contains(paragraph.tokens[$0].lower)
      }
  }

  /// The subject of a verb; of an infinitive, whoever is to do it: *urged Chad to declare*.
  static func controller(of verb: Int, _ paragraph: ScannedParagraph) -> Int {
    let tokens = paragraph.tokens
    var verb = verb
    for _ in 0..<4 {
      let subject = subject(of: verb, paragraph)
      if subject >= 0 { return subject }
      let dependency = tokens[verb].dependency
      let above = tokens[verb].head
      guard above != verb,
        dependency == .xcomp || dependency == .conj || dependency == .ccomp
          || dependency == .advcl
      else { return -1 }
      if dependency == .xcomp || dependency == .ccomp {
        for child in paragraph.text.children(of: above)
        where child < verb
          && (tokens[child].dependency == .dobj || tokens[child].dependency == .dative)
        {
          return child
        }
      }
      verb = above
    }
    return -1
  }

  static func subject(of verb: Int, _ paragraph: ScannedParagraph) -> Int {
    for child in paragraph.text.children(of: verb) {
      let dependency = paragraph.tokens[child].dependency
      if dependency == .nsubj || dependency == .nsubjpass { return child }
    }
    return -1
  }

  /// The subject of a verb of saying: *it said*.
  static func isTeller(_ token: Int, _ paragraph: ScannedParagraph) -> Bool {
    let word = paragraph.tokens[token]
    return word.dependency == .nsubj && paragraph.lemmaHas(word.head, .reporting)
  }

  /// The subject of the verb whose object the pronoun is: *Chad expelled it* is not Chad.
  func isCoargument(_ token: Int, _ paragraph: ScannedParagraph) -> Bool {
    guard isObject, ownSubject >= 0 else { return false }
    // *the envoy, Ahmat Issa, met him*
    let isBeside =
      paragraph.tokens[token].head == ownSubject
      && (paragraph.tokens[token].dependency == .appos
        || paragraph.tokens[ownSubject].dependency == .appos)
    return token == ownSubject || isBeside
  }
}
