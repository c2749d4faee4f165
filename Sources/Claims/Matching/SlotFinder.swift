import Language

/// Finds the tokens that fill a codebook slot around a trigger.
struct SlotFinder: Sendable {
  let arguments: ArgumentFinder
  let lists: WordLists
  private let deals: DealFinder
  private var clause: Clause { arguments.clause }
  private var text: ParsedText { arguments.clause.text }

  init(text: ParsedText, lists: WordLists) {
    arguments = ArgumentFinder(text: text, lists: lists)
    deals = DealFinder(arguments: arguments, lists: lists)
    self.lists = lists
  }

  /// Heads of the phrases in `slot` of the trigger at `index`.
  ///
  /// - Parameter last: the last token of a phrasal trigger, for the slot `last`.
  func fillers(of slot: Slot, at index: Int, last: Int) -> [Int] {
    switch slot {
    case .subject:
      return clause.isVerb(index) ? arguments.subjects(of: index) : arguments.holders(of: index)
    case .object: return clause.isVerb(index) ? arguments.objects(of: index) : []
    case .indirect: return receivers(of: index)
    case .preposition(let word): return governed(by: word, around: index)
    case .last: return text.children(of: last).filter { text.tokens[$0].dependency == .pobj }
    case .possessor: return arguments.possessors(of: index)
    case .modifier:
      return clause.isVerb(index) || text.tokens[index].dependency == .amod
        ? arguments.hyphenated(index) : modifiers(of: index)
    case .holder: return arguments.holders(of: index)
    case .teller: return telling(of: index).map { arguments.subjects(of: $0) } ?? []
    case .told: return telling(of: index).map { addressees(of: $0) } ?? []
    case .governor: return text.tokens[index].head == index ? [] : [text.tokens[index].head]
    case .condition: return circumstances(of: index, where: isCondition)
    case .occasion: return circumstances(of: index, where: isOccasion)
    case .speaker: return []
    case .clauseSubject: return clauseSubjects(of: index)
    case .relative:
      return text.children(of: index).filter {
        text.tokens[$0].dependency == .relcl && clause.isVerb($0)
      }
    case .doer: return namesDeedAgain(index) ? [index] : []
    case .parties, .opponent: return []
    case .answerer: return arguments.answerers(of: index)
    case .subjectOf: return described(by: index)
    case .clause: return clauses(of: index)
    case .antecedent: return antecedent(of: index).map { [$0] } ?? []
    case .prefix: return text.tokens[index].text.contains("-") ? [index] : []
    case .proposer: return deals.proposers(of: index)
    case .pair: return deals.pair(before: index)
    case .sides: return deals.sides(around: index)
    case .around(let inner): return around(inner, from: index, last: last)
    case .below(let inner): return below(inner, from: index)
    case .path(let first, let rest):
      return fillers(of: first, at: index, last: last).flatMap { clause.coordinated($0) }
        .flatMap { fillers(of: rest, at: $0, last: last) }
    }
  }

  /// Noun modifiers, and those of a noun that frames it (*US pressure campaign*).
  private func modifiers(of noun: Int) -> [Int] {
    let own = arguments.modifiers(of: noun)
    let token = text.tokens[noun]
    guard token.dependency == .compound || token.dependency == .nmod else { return own }
    return own
      + arguments.modifiers(of: token.head).filter { $0 != noun }
      + arguments.possessors(of: token.head)
  }

  /// What a preposition governs under the trigger, or under the verb or framing noun it leans on.
  private func governed(by word: String, around index: Int) -> [Int] {
    var found = clause.governed(by: word, under: index)
    if !found.isEmpty { return found }
    if clause.isVerb(index) {
      // *imposed sanctions on Chad*: the parser hangs the phrase on the object.
      for object in clause.children(of: index, .dobj) + clause.children(of: index, .prt) {
        found += clause.governed(by: word, under: object)
      }
      if found.isEmpty, let nested = verbAbove(index) {
        found = clause.governed(by: word, under: nested)
      }
      return found
    }
    for above in carriers(of: index) {
      found = clause.governed(by: word, under: above)
      if !found.isEmpty { return found }
    }
    return misattached(word, to: index)
  }

  /// *ignored a warning from Chad*: the phrase right after a noun, hung on the noun's verb.
  private func misattached(_ word: String, to noun: Int) -> [Int] {
    let token = text.tokens[noun]
    guard token.dependency == .dobj || token.dependency == .pobj else { return [] }
    let after = text.subtree(of: noun).upperBound
    guard after < text.tokens.count, text.tokens[after].dependency == .prep,
      text.tokens[after].lower == word
    else { return [] }
    return text.children(of: after).filter { text.tokens[$0].dependency == .pobj }
  }

  /// A coordinated verb's head, whose complements may be meant for both.
  private func verbAbove(_ verb: Int) -> Int? {
    let token = text.tokens[verb]
    return token.dependency == .xcomp && clause.isVerb(token.head)
      && lists.asserting.contains(text.tokens[token.head].lemma) ? token.head : nil
  }

  /// Nouns that frame the trigger and verbs that carry it, nearest first.
  func carriers(of noun: Int) -> [Int] {
    var found: [Int] = []
    var index = noun
    for _ in 0..<6 {
      let token = text.tokens[index]
      let head = token.head
      guard head != index else { break }
      switch token.dependency {
      case .conj, .compound, .nmod: break
      case .dobj, .nsubj, .nsubjpass, .attr:
        if clause.isVerb(head), carries(head) {
          found.append(head)
        } else if token.dependency == .nsubj || token.dependency == .nsubjpass {
          // *talks are due to resume in Chad*
          let predicates = [head] + clause.children(of: head, .acomp)
          found += predicates.flatMap { clause.children(of: $0, .xcomp) }.filter(carries)
        }
        return found
      case .pobj:
        let above = text.tokens[head].head
        if !clause.isVerb(above) {
          guard lists.frames.contains(text.tokens[above].lemma) else { return found }
        } else if lists.supportVerbs.contains(text.tokens[above].lemma)
          || lists.eventVerbs.contains(text.tokens[above].lemma)
        {
          found.append(above)
          return found
        } else {
          return found
        }
        found.append(above)
        index = above
        continue
      default: return found
      }
      found.append(head)
      index = head
    }
    return found
  }

  private func carries(_ verb: Int) -> Bool {
    let lemma = text.tokens[verb].lemma
    return lists.supportVerbs.contains(lemma) || lists.eventVerbs.contains(lemma)
  }

  /// Who is given, told or sent something by the trigger or the verb that carries it.
  private func receivers(of index: Int) -> [Int] {
    var found: [Int] = []
    for verb in clause.isVerb(index) ? [index] : [index] + carriers(of: index) {
      for child in text.children(of: verb) where text.tokens[child].dependency == .dative {
        if text.tokens[child].pos == .adposition {
          found += text.children(of: child).filter { text.tokens[$0].dependency == .pobj }
        } else {
          found.append(child)
        }
      }
      if found.isEmpty { found = clause.governed(by: "to", under: verb) }
      if !found.isEmpty { return found }
    }
    return found
  }

  private func addressees(of verb: Int) -> [Int] {
    let objects = arguments.objects(of: verb)
    return objects.isEmpty ? receivers(of: verb) : objects
  }

  /// The verb of speech whose clause holds the trigger.
  func telling(of index: Int) -> Int? {
    var current = index
    for _ in 0..<16 {
      let token = text.tokens[current]
      guard token.head != current else { return nil }
      let head = text.tokens[token.head]
      let isComplement =
        token.dependency == .ccomp || token.dependency == .xcomp
        || token.dependency == .advcl || token.dependency == .acl
      if isComplement, lists.reporting.contains(head.lemma) || lists.requesting.contains(head.lemma)
      {
        return token.head
      }
      current = token.head
    }
    return nil
  }

  /// Predicates of the clauses below `index`, coordinated ones included.
  private func clauses(of index: Int) -> [Int] {
    var found = text.children(of: index).filter {
      switch text.tokens[$0].dependency {
      case .ccomp, .xcomp, .acl: clause.isVerb($0) && $0 > index
      case .advcl: clause.isVerb($0) && $0 > index && clause.marker(of: $0) == nil
      case .pcomp: true
      default: false
      }
    }
    for child in text.children(of: index) where text.tokens[child].dependency == .prep {
      found += clause.children(of: child, .pcomp)
    }
    for verb in found { found += clause.children(of: verb, .conj).filter(clause.isVerb) }
    return found
  }

  /// *Chad will strike if Niger attacks*, *if Niger attacks, Chad said, it will strike*: predicates
  /// of the nearest clauses that fit.
  private func circumstances(of index: Int, where fits: (Int) -> Bool) -> [Int] {
    var current = index
    for _ in 0..<8 {
      for verb in [current] + text.children(of: current).filter(isClause) {
        let found = clause.children(of: verb, .advcl).filter(fits)
        if !found.isEmpty { return found }
      }
      let head = text.tokens[current].head
      guard head != current else { break }
      current = head
    }
    return []
  }

  /// *if Chad attacks*, *should Chad attack*, *were Chad to attack*.
  private func isCondition(_ verb: Int) -> Bool {
    if let marker = clause.marker(of: verb) { return ["if", "unless", "until"].contains(marker) }
    guard let subject = clause.child(of: verb, .nsubj, .nsubjpass) else { return false }
    return text.children(of: verb).contains {
      $0 < subject && text.tokens[$0].dependency == .aux
        && ["should", "were", "had"].contains(text.tokens[$0].lower)
    }
  }

  /// *after Chad attacked*, *while Chad arms*.
  private func isOccasion(_ verb: Int) -> Bool {
    ["after", "when", "while", "because", "as", "once"].contains(clause.marker(of: verb) ?? "")
  }

  private func isClause(_ index: Int) -> Bool {
    switch text.tokens[index].dependency {
    case .acl, .relcl, .xcomp, .ccomp: true
    default: false
    }
  }

  /// *wants Chad to leave*, *a demand that Chad leave*, *time for Chad to leave*.
  private func clauseSubjects(of index: Int) -> [Int] {
    for child in text.children(of: index) {
      switch text.tokens[child].dependency {
      case .ccomp, .xcomp: break
      case .advcl:
        guard clause.isInfinitive(child), clause.child(of: child, .nsubj, .nsubjpass) != nil
        else { continue }
      case .acl, .relcl:
        guard clause.child(of: child, .nsubj, .nsubjpass).map(clause.isRelativePronoun) == false,
          text.tokens[child].dependency == .acl || clause.isInfinitive(child)
            || clause.isSubjunctive(child)
        else { continue }
      default: continue
      }
      let subjects = arguments.surfaceSubjects(of: child)
      if !subjects.isEmpty { return subjects }
    }
    return []
  }

  /// *Chad is a mediator*, *Chad acts as a mediator*, *Chad, a mediator*.
  private func described(by noun: Int) -> [Int] {
    let token = text.tokens[noun]
    guard token.head != noun else { return [] }
    switch token.dependency {
    case .oprd:
      // *named Chad the mediator*: the object is, whoever names it.
      let objects = clause.children(of: token.head, .dobj)
      return objects.isEmpty ? arguments.surfaceSubjects(of: token.head) : objects
    case .attr: return arguments.surfaceSubjects(of: token.head)
    case .appos: return [token.head]
    // *mediator Thabo Mbeki*
    case .compound, .nmod: return text.tokens[token.head].pos == .properNoun ? [token.head] : []
    case .pobj where text.tokens[token.head].lower == "as":
      let verb = text.tokens[token.head].head
      // *named Norway as mediator*: the object, whoever names it.
      let named =
        lists.appointing.contains(text.tokens[verb].lemma) ? arguments.objects(of: verb) : []
      return !clause.isVerb(verb) ? [] : named.isEmpty ? arguments.subjects(of: verb) : named
    case .pobj where text.tokens[token.head].lower == "of":
      // *plays the role of mediator*
      let part = text.tokens[token.head].head
      return ["role", "part", "function", "job", "task", "position"]
        .contains(text.tokens[part].lemma) ? arguments.holders(of: part) : []
    default: return clause.children(of: noun, .appos)
    }
  }

  /// *the move*, *this decision*: a deed spoken of before, whose doer the phrase does not name.
  private func namesDeedAgain(_ noun: Int) -> Bool {
    (lists.deeds.contains(text.tokens[noun].lemma)
      || lists.utterances.contains(text.tokens[noun].lemma))
      && text.children(of: noun).contains {
        ["the", "this", "that", "these", "those"].contains(text.tokens[$0].lower)
      }
      && !text.children(of: noun).contains {
        switch text.tokens[$0].dependency {
        case .poss, .prep, .acl, .relcl: true
        default: false
        }
      }
  }

  private func antecedent(of index: Int) -> Int? {
    let token = text.tokens[index]
    switch token.dependency {
    case .amod, .acl, .relcl: return token.head
    default: return nil
    }
  }

  /// Level by level down the tree; other statements (*and later said that …*) are left out.
  private func below(_ slot: Slot, from index: Int) -> [Int] {
    var level = [index]
    for _ in 0..<6 where !level.isEmpty {
      let found = level.flatMap { fillers(of: slot, at: $0, last: $0) }
      if !found.isEmpty { return found }
      level = level.flatMap { above in
        text.children(of: above).filter {
          switch text.tokens[$0].dependency {
          case .conj: !clause.isVerb($0)
          case .advcl: clause.isInfinitive($0) && clause.marker(of: $0) == nil
          case .nsubjpass: above == index
          case .ccomp, .nsubj: false
          default: true
          }
        }
      }
    }
    return []
  }

  private func around(_ slot: Slot, from index: Int, last: Int) -> [Int] {
    var current = index
    for _ in 0..<6 {
      let found = fillers(of: slot, at: current, last: last)
      if !found.isEmpty { return found }
      for child in text.children(of: current)
      where child != index && text.tokens[child].pos == .noun {
        let nested = fillers(of: slot, at: child, last: child)
        if !nested.isEmpty { return nested }
      }
      let head = text.tokens[current].head
      guard head != current else { break }
      current = head
    }
    return []
  }
}
