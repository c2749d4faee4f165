import Language

/// Finds who acts and who is acted on, where the tree says so only roundabout: relative clauses,
/// participles, infinitives, coordinated verbs, passives.
struct ArgumentFinder: Sendable {
  let clause: Clause
  let lists: WordLists
  var text: ParsedText { clause.text }

  init(text: ParsedText, lists: WordLists) {
    clause = Clause(text: text)
    self.lists = lists
  }

  /// Heads of the phrases that do what `verb` says.
  func subjects(of verb: Int, depth: Int = 0) -> [Int] {
    guard depth < 12 else { return [] }
    if clause.isPassive(verb) { return agents(of: verb) }
    return surfaceSubjects(of: verb, depth: depth)
  }

  /// Heads of the phrases that `verb` is done to.
  func objects(of verb: Int, depth: Int = 0) -> [Int] {
    guard depth < 12 else { return [] }
    if clause.isPassive(verb) { return surfaceSubjects(of: verb, depth: depth) }
    var found: [Int] = []
    for child in text.children(of: verb) where text.tokens[child].dependency == .dobj {
      if clause.isRelativePronoun(child),
        text.tokens[verb].dependency == .relcl || text.tokens[verb].dependency == .acl
      {
        found.append(text.tokens[verb].head)
      } else {
        found.append(child)
      }
    }
    if found.isEmpty { found = clausalObject(of: verb) }
    if found.isEmpty, isObjectGap(verb) { found = [text.tokens[verb].head] }
    return found
  }

  /// *urged Chad to leave*: the parser often makes `Chad` the subject of `leave`.
  private func clausalObject(of verb: Int) -> [Int] {
    for child in text.children(of: verb) {
      let dependency = text.tokens[child].dependency
      guard dependency == .ccomp || dependency == .xcomp, child > verb, clause.isInfinitive(child)
      else { continue }
      let subjects = text.children(of: child).filter {
        let label = text.tokens[$0].dependency
        return (label == .nsubj || label == .nsubjpass) && $0 > verb
      }
      // *for Chad to leave* is no object.
      if clause.marker(of: child) == nil, !subjects.isEmpty { return subjects }
    }
    return []
  }

  /// *the rebels that Chad expelled*: a relative clause with a subject and no object.
  private func isObjectGap(_ verb: Int) -> Bool {
    guard text.tokens[verb].dependency == .relcl, clause.child(of: verb, .dobj, .ccomp) == nil,
      let subject = clause.child(of: verb, .nsubj), !clause.isRelativePronoun(subject),
      !clause.children(of: subject, .poss).contains(where: { text.tokens[$0].tag == "WP$" })
    else { return false }
    return !text.children(of: verb).contains {
      let tag = text.tokens[$0].tag
      return tag == "WRB" || (text.tokens[$0].dependency == .prep && isStranded($0))
    }
  }

  private func isStranded(_ preposition: Int) -> Bool {
    text.children(of: preposition).allSatisfy { clause.isRelativePronoun($0) }
  }

  /// The *by* phrase of a passive.
  func agents(of verb: Int) -> [Int] {
    let found = clause.governed(by: "by", under: verb)
    if !found.isEmpty { return found }
    let token = text.tokens[verb]
    // *was urged and pressed by Chad*: the phrase hangs on the last verb only.
    for child in text.children(of: verb)
    where text.tokens[child].dependency == .conj && clause.isVerb(child) {
      let shared = clause.governed(by: "by", under: child)
      if !shared.isEmpty { return shared }
    }
    if token.dependency == .amod { return hyphenated(verb) }
    let gerunds = text.children(of: verb).flatMap { clause.children(of: $0, .pcomp) }
    for child in text.children(of: verb).filter(clause.isInfinitive) + gerunds where child > verb {
      let trailing = trailingAgents(under: child, depth: 0)
      if !trailing.isEmpty { return trailing }
    }
    return []
  }

  /// *was urged to leave the valley by Chad*: the phrase hangs on the infinitive, or on a noun
  /// below it that names nothing one does.
  private func trailingAgents(under index: Int, depth: Int) -> [Int] {
    guard depth < 5 else { return [] }
    if !clause.isPassive(index), !isDeed(index) {
      let found = clause.governed(by: "by", under: index)
      if !found.isEmpty, found.allSatisfy({ text.tokens[$0].pos == .properNoun }) { return found }
    }
    for child in text.children(of: index).reversed() where child > index {
      switch text.tokens[child].dependency {
      case .dobj, .prep, .pobj, .xcomp, .prt:
        let found = trailingAgents(under: child, depth: depth + 1)
        if !found.isEmpty { return found }
      default: break
      }
    }
    return []
  }

  /// True for nouns of what somebody does or says, whose *by* phrase is their own.
  private func isDeed(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.pos == .noun else { return false }
    return [
      lists.harms, lists.intending, lists.requesting, lists.documents, lists.eventVerbs,
      lists.representatives, lists.supportVerbs,
    ].contains { $0.contains(token.lemma) }
  }

  /// *the Chad-brokered deal*: the noun before the participle.
  func hyphenated(_ participle: Int) -> [Int] {
    text.children(of: participle).filter {
      let token = text.tokens[$0]
      return
        (token.dependency == .npadvmod || token.dependency == .compound
        || token.dependency == .amod || token.dependency == .nmod) && $0 < participle
        && token.pos != .adverb
    }
  }

  /// The grammatical subject, sought where it is not expressed.
  func surfaceSubjects(of verb: Int, depth: Int = 0) -> [Int] {
    guard depth < 12 else { return [] }
    let token = text.tokens[verb]
    // The parts of one name may each be a subject of their own.
    let own = text.children(of: verb).filter {
      text.tokens[$0].dependency == .nsubj || text.tokens[$0].dependency == .nsubjpass
    }
    if let first = own.first {
      return clause.isRelativePronoun(first) && token.dependency == .relcl
        ? [antecedent(of: verb)] : own
    }
    let head = token.head
    switch token.dependency {
    case .conj where clause.isVerb(head):
      return clause.isPassive(head) && !clause.isPassive(verb)
        ? surfaceSubjects(of: head, depth: depth + 1)
        : surfaceSubjects(of: head, depth: depth + 1)
    case .xcomp, .ccomp: return controllers(of: verb, under: head, depth: depth + 1)
    case .advcl: return clause.isVerb(head) ? surfaceSubjects(of: head, depth: depth + 1) : []
    case .pcomp: return controllersOfGerund(under: head, depth: depth + 1)
    case .acl, .relcl:
      if clause.isInfinitive(verb) { return actorsBehind(head, depth: depth + 1) }
      if clause.isImperative(verb) { return [] }
      let authors = token.tag == "VBG" ? authors(of: head) : []
      return authors.isEmpty ? [head] : authors
    case .amod: return [head]
    case .dobj where token.tag == "VBG": return controllers(of: verb, under: head, depth: depth + 1)
    case .prep, .dep: return clause.isVerb(head) ? surfaceSubjects(of: head, depth: depth + 1) : []
    default: return []
    }
  }

  /// *Chad released a statement saying …*: who speaks in a document.
  private func authors(of document: Int) -> [Int] {
    let token = text.tokens[document]
    guard lists.documents.contains(token.lemma) else { return [] }
    let owners = possessors(of: document)
    let verb = text.tokens[token.head].lemma
    guard owners.isEmpty, token.dependency == .dobj,
      lists.supportVerbs.contains(verb) || lists.writing.contains(verb)
    else { return owners }
    return subjects(of: token.head, depth: 1)
  }

  /// What a relative clause describes: with a verb in the plural, the whole of *Chad and Niger,
  /// which have …*, from its first.
  private func antecedent(of verb: Int) -> Int {
    var noun = text.tokens[verb].head
    let isPlural = ([verb] + text.children(of: verb)).contains {
      let token = text.tokens[$0]
      return ["have", "are", "were"].contains(token.lower)
        && ($0 == verb || token.dependency == .aux || token.dependency == .auxpass)
    }
    for _ in 0..<8 where isPlural && text.tokens[noun].dependency == .conj {
      noun = text.tokens[noun].head
    }
    return noun
  }

  /// Who does the infinitive or gerund below `head`.
  private func controllers(of verb: Int, under head: Int, depth: Int) -> [Int] {
    guard clause.isVerb(head) else { return subjectOfPredicate(head, depth: depth) }
    if clause.isPassive(head) { return surfaceSubjects(of: head, depth: depth) }
    if let object = clause.child(of: head, .dobj, .dative), object < verb || verb < head {
      if lists.objectControl.contains(text.tokens[head].lemma) {
        let token = text.tokens[object]
        if token.dependency == .dative, token.pos == .adposition {
          return clause.child(of: object, .pobj).map { [$0] } ?? []
        }
        return [object]
      }
    }
    // *called on Chad to leave*: the last prepositional object before the infinitive.
    if lists.objectControl.contains(text.tokens[head].lemma) {
      for child in text.children(of: head)
      where text.tokens[child].dependency == .prep && child > head && child < verb
        && ["on", "upon", "to", "with", "for"].contains(text.tokens[child].lower)
      {
        if let object = clause.child(of: child, .pobj) { return [object] }
      }
    }
    return surfaceSubjects(of: head, depth: depth)
  }

  /// *Chad is ready to host*: an adjective's infinitive is done by the adjective's subject.
  private func subjectOfPredicate(_ index: Int, depth: Int) -> [Int] {
    let token = text.tokens[index]
    switch token.dependency {
    case .acomp, .attr, .oprd: return surfaceSubjects(of: token.head, depth: depth)
    default: return []
    }
  }

  /// Who stands behind a noun's infinitive: its owner, the subject of the verb that carries it, or
  /// of the verb it serves (*acted as part of a campaign to isolate Chad*).
  func actorsBehind(_ noun: Int, depth: Int) -> [Int] {
    let near = possessors(of: noun) + holders(of: noun, depth: depth)
    if !near.isEmpty { return near }
    let adjectives = modifiers(of: noun).filter { isCapitalized($0) }
    if !adjectives.isEmpty { return adjectives }
    var index = noun
    for _ in 0..<8 {
      let token = text.tokens[index]
      guard token.head != index else { return [] }
      switch token.dependency {
      case .pobj, .prep, .dobj, .conj, .advmod: break
      default: return []
      }
      index = token.head
      if clause.isVerb(index) { return subjects(of: index, depth: depth + 1) }
    }
    return []
  }

  private func isCapitalized(_ index: Int) -> Bool {
    text.tokens[index].text.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// *Chad's demand*.
  func possessors(of noun: Int) -> [Int] {
    clause.children(of: noun, .poss).map { owner in
      text.tokens[owner].tag == "WP$" ? owned(by: owner, noun) : owner
    }
  }

  /// *Chad, whose forces shelled the town*: the forces are Chad's.
  private func owned(by pronoun: Int, _ noun: Int) -> Int {
    var index = noun
    for _ in 0..<6 {
      let token = text.tokens[index]
      if token.dependency == .relcl { return token.head }
      guard token.head != index else { break }
      index = token.head
    }
    return pronoun
  }

  /// *Chadian demand*, *US pressure*, *Chad-Niger talks*: names and adjectives before the noun.
  func modifiers(of noun: Int) -> [Int] {
    let own = text.children(of: noun).filter { isModifier($0, of: noun) }
    return own.flatMap { last in
      clause.isVerb(last)
        ? [last]
        : text.children(of: last).filter { isModifier($0, of: last) && isHyphenated($0, last) }
          + [last]
    }
  }

  private func isModifier(_ index: Int, of noun: Int) -> Bool {
    switch text.tokens[index].dependency {
    case .compound, .amod, .nmod, .npadvmod: index < noun && !isAttitude(index)
    default: false
    }
  }

  /// *pro-Chadian*, *anti-Chad*: for or against it, not of it.
  private func isAttitude(_ index: Int) -> Bool {
    index > 1 && ["-", "–"].contains(text.tokens[index - 1].text)
      && ["pro", "anti", "non"].contains(text.tokens[index - 2].lower)
  }

  private func isHyphenated(_ first: Int, _ last: Int) -> Bool {
    first + 1 < last && ["-", "–", "—", "/"].contains(text.tokens[first + 1].text)
  }

  /// The subject of the verb that `noun` leans on: *Chad issued a demand*.
  func holders(of noun: Int, depth: Int = 0) -> [Int] {
    guard depth < 12, let verb = supportVerb(of: noun) else { return [] }
    return subjects(of: verb, depth: depth + 1)
  }

  /// The verb that carries `noun` as its object and adds no meaning of its own.
  func supportVerb(of noun: Int) -> Int? {
    var index = noun
    for _ in 0..<6 {
      let token = text.tokens[index]
      let head = token.head
      if head == index { return nil }
      switch token.dependency {
      case .dobj, .nsubjpass:
        return clause.isVerb(head) && lists.supportVerbs.contains(text.tokens[head].lemma)
          ? head : nil
      case .conj where !clause.isVerb(head): index = head
      case .pobj:
        // *a campaign of pressure*, *a series of threats*, *engaged in talks*.
        let above = text.tokens[head].head
        if text.tokens[head].lower == "of", lists.frames.contains(text.tokens[above].lemma) {
          index = above
        } else if clause.isVerb(above), lists.supportVerbs.contains(text.tokens[above].lemma),
          ["in", "under", "with", "into"].contains(text.tokens[head].lower)
        {
          return above
        } else {
          return nil
        }
      default: return nil
      }
    }
    return nil
  }

  /// Who answers what a noun names: *Chad ignored the demand*, *Chad bowed to the demand*.
  func answerers(of noun: Int) -> [Int] {
    let token = text.tokens[noun]
    // *a demand that Chad rejects*
    if let relative = clause.children(of: noun, .relcl).first(where: {
      lists.answering.contains(text.tokens[$0].lemma)
    }) {
      let found = subjects(of: relative)
      return found.contains(noun) ? [] : found
    }
    var verb = token.head
    if token.dependency == .pobj, text.tokens[verb].dependency == .prep {
      verb = text.tokens[verb].head
    } else if token.dependency != .dobj, token.dependency != .nsubjpass {
      return []
    }
    guard clause.isVerb(verb), answers(verb) else { return [] }
    return subjects(of: verb)
  }

  /// *ignored*, *gave in to*.
  private func answers(_ verb: Int) -> Bool {
    let lemma = text.tokens[verb].lemma
    return lists.answering.contains(lemma)
      || clause.children(of: verb, .prt).contains {
        lists.answering.contains(lemma + "-" + text.tokens[$0].lower)
      }
  }
}
