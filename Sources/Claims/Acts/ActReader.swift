import Language

/// Reads which relation the act at a place tells of, with what the words around it make of it.
struct ActReader: Sendable {
  let phrases: PhraseFinder
  /// Tokens of the two sides: nobody's name is an act.
  let sides: (source: Range<Int>, target: Range<Int>)
  private var text: ParsedText { phrases.text }
  private var clause: Clause { phrases.clause }

  /// The reading of the act at `index`, with its own auxiliaries.
  func reading(at index: Int, depth: Int = 0) -> ActReading? {
    guard depth < 8 else { return nil }
    var found = withoutAuxiliaries(at: index, depth: depth)
    var verb = index
    if found != nil, depth == 0, !clause.isVerb(index) {
      // A noun has the auxiliaries of its clause's verb.
      while text.tokens[verb].head != verb, !clause.isVerb(verb), !startsClause(verb) {
        verb = text.tokens[verb].head
      }
      guard clause.isVerb(verb) else { return found }
    }
    found = withAuxiliaries(of: verb, found)
    return found
  }

  private func startsClause(_ index: Int) -> Bool {
    switch text.tokens[index].dependency {
    case .relcl, .acl, .advcl: true
    default: false
    }
  }

  private func withoutAuxiliaries(at index: Int, depth: Int) -> ActReading? {
    let act = phrases.act(at: index)
    if act?.phrase.meaning == .nothing { return nil }
    if let name = name(given: index) { return name }
    if let act, !act.isPhrase, let below = contents(at: index, depth: depth, unless: act) {
      return below
    }
    if let act, act.isPhrase { return reading(act, at: index) }
    if let mode = phrases.mode(at: index) {
      return reading(mode, at: index, act: act, depth: depth)
    }
    if let act { return reading(act, at: index) }
    guard clause.isVerb(index) else { return nil }
    return clauseBelow(index, depth: depth) ?? nounBelow(index)
  }

  private func reading(_ match: PhraseFinder.Match, at index: Int) -> ActReading? {
    guard case .act(let relation) = match.phrase.meaning else { return nil }
    return ActReading(
      relation: relation, words: [match.phrase.words.joined(separator: " ")], trigger: index,
      isFirm: match.phrase.isFirm)
  }

  /// *called to thank*, *received support*: what verbs of contact leave to the words below them.
  private func contents(at index: Int, depth: Int, unless act: PhraseFinder.Match) -> ActReading? {
    if lexiconHas(index, in: "driven"), clause.isPassive(index) {
      return clauseBelow(index, depth: depth)
    }
    guard lexiconHas(index, in: "weak") else { return nil }
    let clauses = text.children(of: index).filter {
      switch text.tokens[$0].dependency {
      case .advcl, .xcomp, .ccomp:
        return clause.isVerb($0) && clause.child(of: $0, .mark) == nil
      default: return false
      }
    }
    for place in clauses + nouns(below: index) {
      if let inner = reading(at: place, depth: depth + 1),
        act.phrase.meaning != .act(inner.relation)
      {
        return inner
      }
    }
    return nil
  }

  /// *called him a liar*: a reproach, unless the name is of a friendly act.
  private func name(given verb: Int) -> ActReading? {
    guard lexiconHas(verb, in: "naming"), let name = clause.child(of: verb, .oprd) else {
      return nil
    }
    let words = [text.tokens[verb].lemma, text.tokens[name].lemma]
    let isFriendly = phrases.act(at: name)?.phrase.meaning == .act(.supports)
    return ActReading(relation: isFriendly ? .supports : .accuses, words: words, trigger: verb)
  }

  private func lexiconHas(_ index: Int, in list: String) -> Bool {
    phrases.lexicon.contains(text.tokens[index].lemma, in: list)
  }

  /// The act below a word of a mode, as the mode makes it; the mode's own relation if there is
  /// none.
  private func reading(
    _ mode: ActMode, at index: Int, act: PhraseFinder.Match?, depth: Int
  ) -> ActReading? {
    let below = clauseBelow(index, depth: depth)
    guard let inner = below ?? nounBelow(index) else {
      if let act { return reading(act, at: index) }
      return mode.otherwise.map {
        ActReading(relation: $0, words: [text.tokens[index].lemma], trigger: index)
      }
    }
    guard !mode.isPlain else { return inner }
    return over(inner, mode, at: index, isClause: below != nil)
  }

  private func over(_ inner: ActReading, _ mode: ActMode, at index: Int, isClause: Bool)
    -> ActReading
  {
    var outer = inner
    outer.words.insert(text.tokens[index].lemma, at: 0)
    outer.relation = mode.relation(over: inner.relation, isClause: isClause)
    outer.isStrong = true
    outer.isFirm = true
    if outer.relation == mode.otherwise || outer.relation != inner.relation {
      outer.trigger = index
      outer.isShifted = false
    }
    return outer
  }

  private func clauseBelow(_ index: Int, depth: Int) -> ActReading? {
    for child in complements(of: index) {
      switch text.tokens[child].pos {
      case .verb, .auxiliary, .adjective, .noun:
        if let inner = reading(at: child, depth: depth + 1) { return inner }
      default: break
      }
    }
    return nil
  }

  private func complements(of index: Int) -> [Int] {
    text.children(of: index).filter {
      switch text.tokens[$0].dependency {
      case .xcomp, .ccomp, .acomp, .oprd, .attr, .pcomp: true
      default: false
      }
    }
      + text.children(of: index).filter {
        text.tokens[$0].dependency == .advcl && clause.isInfinitive($0)
      }
  }

  private func nounBelow(_ index: Int) -> ActReading? {
    for noun in nouns(below: index) {
      if var found = passedOn(by: noun) ?? phrases.act(at: noun).flatMap({ reading($0, at: noun) })
      {
        found.isStrong = false
        return found
      }
    }
    return nil
  }

  /// *a suspension of aid*, *calls for talks*: a noun of a mode over the act it names.
  private func passedOn(by noun: Int) -> ActReading? {
    guard text.tokens[noun].pos == .noun, let mode = phrases.mode(at: noun), !mode.isPlain,
      let inner = clauseBelow(noun, depth: 4) ?? nounBelow(noun)
    else { return nil }
    return over(inner, mode, at: noun, isClause: false)
  }

  /// Nouns and adjectives among the objects of a word, nearest first, those of the sides left out.
  private func nouns(below index: Int) -> [Int] {
    var found: [Int] = []
    var level = [index]
    for _ in 1...5 {
      var next: [Int] = []
      for child in level.flatMap({ Array(text.children(of: $0)) })
      where !sides.source.contains(child) {
        let token = text.tokens[child]
        switch token.dependency {
        case .conj where clause.isVerb(child): continue
        case .dobj, .pobj, .prep, .attr, .oprd, .dative, .nsubjpass, .conj, .acomp, .compound,
          .amod, .agent, .prt, .xcomp:
          break
        default: continue
        }
        let isNominal = token.pos == .noun || token.pos == .adjective || token.pos == .properNoun
        if isNominal, !sides.target.contains(child) { found.append(child) }
        next.append(child)
      }
      level = next
    }
    return found
  }

  // MARK: What stands above

  /// A reading with what the auxiliaries and negations of `verb` make of it.
  private func withAuxiliaries(of verb: Int, _ reading: ActReading?) -> ActReading? {
    var negation: (mode: ActMode, word: String)?
    var modal: (mode: ActMode, word: String)?
    // *may have attacked*, *would have met*: no promise and no threat.
    let isPast = text.children(of: verb).contains {
      text.tokens[$0].dependency == .aux && text.tokens[$0].lower == "have"
    }
    for child in text.children(of: verb) {
      let token = text.tokens[child]
      switch token.dependency {
      case .aux, .auxpass, .neg, .advmod:
        guard let mode = phrases.lexicon.mode(ofAuxiliary: token.lower),
          token.lower != "to" || isToCome(verb)
        else { continue }
        if mode.otherwise != .rejects, isPast { continue }
        if mode.otherwise == .rejects {
          negation = negation ?? (mode, token.lower)
        } else if modal == nil || mode.otherwise == .pressures {
          modal = (mode, token.lower)
        }
      default: break
      }
    }
    guard var found = reading else {
      // *said that it must change*: asked for, whatever it is.
      guard let modal, modal.mode.otherwise == .pressures else { return nil }
      return ActReading(relation: .pressures, words: [modal.word], trigger: verb, isShifted: true)
    }
    guard let (mode, word) = negation ?? modal else { return found }
    let relation = mode.relation(ofAuxiliary: found.relation)
    if relation != found.relation {
      found.relation = relation
      found.words.insert(word, at: 0)
      found.isShifted = true
      found.isFirm = true
    }
    return found
  }

  /// *is to meet*, *is going to meet*, *(headline) Chad to meet*.
  private func isToCome(_ infinitive: Int) -> Bool {
    let token = text.tokens[infinitive]
    if token.dependency == .root { return true }
    let head = text.tokens[token.head]
    return token.dependency == .xcomp
      && (head.lemma == "be" || head.lemma == "go" && head.tag == "VBG")
  }

  /// A reading with what governs its clause from outside: *agreed to lift sanctions and **pay***.
  func governed(_ reading: ActReading, at index: Int) -> ActReading {
    var found = reading
    var verb = index
    for _ in 0..<6 {
      let token = text.tokens[verb]
      guard token.head != verb else { break }
      switch token.dependency {
      case .conj where clause.isVerb(token.head):
        guard clause.child(of: verb, .nsubj, .nsubjpass, .aux) == nil else { return found }
        verb = token.head
        found = withAuxiliaries(of: verb, found) ?? found
      case .xcomp, .ccomp:
        verb = token.head
        if let mode = phrases.mode(at: verb), !mode.isPlain {
          found = over(found, mode, at: verb, isClause: true)
        }
        found = withAuxiliaries(of: verb, found) ?? found
      default: return found
      }
    }
    return found
  }
}
