import Language

/// Finds where the words of codebook entries stand in a text, and checks their conditions.
struct TriggerFinder: Sendable {
  let codebook: Codebook
  let text: ParsedText
  private let clause: Clause
  private let slots: SlotFinder
  private let harms: HarmFinder
  private let tables: TriggerTables

  /// A place where an entry's words stand.
  struct Trigger: Sendable {
    var entry: Int
    /// The token that governs the rest.
    var token: Int
    /// All tokens of the trigger, in text order.
    var tokens: [Int]
    /// The last word's token, whose preposition's object fills the slot `last`.
    var last: Int
  }

  /// - Parameter tables: the codebook's, or those of its sequences that the text may hold.
  init(codebook: Codebook, text: ParsedText, slots: SlotFinder, tables: TriggerTables) {
    self.tables = tables
    self.codebook = codebook
    self.text = text
    self.slots = slots
    clause = Clause(text: text)
    harms = HarmFinder(clause: clause, lists: codebook.lists)
  }

  /// Every trigger of the text, in text order; longer phrases before shorter ones.
  func triggers() -> [Trigger] {
    var found: [Trigger] = []
    for index in text.tokens.indices where !isUndone(index) {
      let token = text.tokens[index]
      let candidates: [TriggerTables.Candidate]?
      switch token.pos {
      case .verb, .auxiliary: candidates = tables.verbs[token.lemma]
      case .noun, .properNoun: candidates = nouns(index)
      case .adjective: candidates = adjectives(index)
      default: candidates = nil
      }
      guard let candidates else { continue }
      var longest: [Int: Int] = [:]
      for candidate in candidates {
        guard longest[candidate.entry] == nil, let tokens = match(candidate.words, at: index) else {
          continue
        }
        longest[candidate.entry] = tokens.count
        found.append(
          Trigger(
            entry: candidate.entry, token: index, tokens: tokens.sorted(),
            last: tokens[tokens.count - 1]))
      }
    }
    return found
  }

  /// *de-escalate* is no *escalate*.
  private func isUndone(_ index: Int) -> Bool {
    index > 1 && text.tokens[index - 1].text == "-"
      && ["de", "dis", "non", "De", "Dis", "Non"].contains(text.tokens[index - 2].text)
  }

  /// Nouns by their lemma; by their form too, so that an entry may ask for the plural (*threats*).
  private func nouns(_ index: Int) -> [TriggerTables.Candidate] {
    let token = text.tokens[index]
    let lemma = token.pos == .properNoun ? token.lower : token.lemma
    let found = tables.nouns[lemma] ?? []
    return token.lower == lemma ? found : found + (tables.nouns[token.lower] ?? [])
  }

  /// Participles before nouns (*the Chad-brokered deal*) are tagged as adjectives at times.
  private func adjectives(_ index: Int) -> [TriggerTables.Candidate]? {
    let token = text.tokens[index]
    if let found = tables.adjectives[token.lower] ?? tables.adjectives[token.lemma] {
      return found
    }
    // *U.S.-brokered* is one token.
    guard let last = token.lower.split(separator: "-").last, last.count < token.lower.count else {
      return nil
    }
    return tables.adjectives[String(last)]
  }

  /// The tokens of a trigger's words from `index` on, or nil where one is missing.
  private func match(_ words: [String], at index: Int) -> [Int]? {
    var tokens = [index]
    for word in words.dropFirst() {
      guard let next = find(word, near: tokens) else { return nil }
      tokens.append(next)
    }
    return tokens
  }

  /// A word of a phrase below one of the words already found, or below a preposition there
  /// (*brought together in March*: the parser hangs `together` on `in`).
  private func find(_ word: String, near tokens: [Int]) -> Int? {
    for anchor in tokens.reversed() {
      for child in text.children(of: anchor) where !tokens.contains(child) {
        if isPart(child), spells(child, word) { return child }
        // *branded Chad an aggressor*: the parser makes the noun an apposition.
        if text.tokens[child].dependency == .dobj,
          let name = clause.children(of: child, .appos).first(where: { spells($0, word) })
        {
          return name
        }
        guard text.tokens[child].dependency == .prep else { continue }
        for inner in text.children(of: child)
        where text.tokens[inner].dependency == .advmod && spells(inner, word) {
          return inner
        }
      }
    }
    return nil
  }

  private func spells(_ index: Int, _ word: String) -> Bool {
    let lists = codebook.lists
    return lists.spells(text.tokens[index].lemma, word)
      || lists.spells(text.tokens[index].lower, word)
  }

  private func isPart(_ index: Int) -> Bool {
    switch text.tokens[index].dependency {
    case .prt, .prep, .advmod, .dobj, .dative, .agent, .acomp, .attr, .pobj, .oprd, .compound,
      .amod, .nsubj, .nsubjpass, .npadvmod, .auxpass, .xcomp, .ccomp, .acl, .relcl, .poss:
      true
    // *held Chad responsible*
    case .advcl: text.tokens[index].pos == .adjective || clause.isInfinitive(index)
    default: false
    }
  }

  /// True when every condition of the entry holds at the trigger.
  func holds(_ entry: CodebookEntry, at trigger: Trigger, stance: Stance, isSpoken: Bool) -> Bool {
    if !entry.objects.isEmpty || !entry.objectsNot.isEmpty {
      let lemmas = complements(of: trigger.token).map { text.tokens[$0].lemma }
      if !entry.objects.isEmpty, !lemmas.contains(where: entry.objects.contains) { return false }
      if lemmas.contains(where: entry.objectsNot.contains) { return false }
    }
    if isFelt(trigger.token) { return false }
    if !entry.subjects.isEmpty || !entry.subjectsNot.isEmpty {
      let lemmas = slots.fillers(of: .subject, at: trigger.token, last: trigger.last)
        .flatMap { clause.coordinated($0) }.map { text.tokens[$0].lemma }
      if !entry.subjects.isEmpty, !lemmas.contains(where: entry.subjects.contains) { return false }
      if lemmas.contains(where: entry.subjectsNot.contains) { return false }
    }
    return entry.conditions.allSatisfy { condition in
      switch condition {
      case .clause: hasClause(trigger.token)
      case .infinitive: hasInfinitive(trigger.token)
      case .in: isGoverned(trigger.token, by: ["in"])
      case .despite:
        isGoverned(trigger.token, by: TriggerFinder.despite)
          || isGoverned(trigger.token, by: ["of"]) && isOfSpite(text.tokens[trigger.token].head)
      case .orElse: harms.isAlternative(below: trigger.token)
      case .ahead:
        isAhead(text.tokens[trigger.token].head, by: TriggerFinder.future)
          && text.tokens[trigger.token].dependency != .dobj
      case .predicate: isPredicate(trigger.token)
      case .appositive: text.tokens[trigger.token].dependency == .appos
      case .active: !clause.isPassive(trigger.token)
      case .earnest: isEarnest(trigger.token)
      case .ready: isReady(trigger.token)
      case .unowned: !harms.isForeign(trigger.last, inPassive: clause.isPassive(trigger.token))
      case .duty: isDuty(trigger.token)
      case .foreign, .noPerson: true
      case .under: isGoverned(trigger.token, by: ["under"])
      case .through: isGoverned(trigger.token, by: ["through", "via"])
      case .with: isGoverned(trigger.token, by: ["with", "to"]) && !isFeltAbout(trigger.token)
      case .at: isGoverned(trigger.token, by: ["at", "on"])
      case .noClause: !hasClause(trigger.token)
      case .passive: clause.isPassive(trigger.token)
      case .future: stance.isFuture
      case .ultimatum: stance.isUltimatum
      case .obligation: stance.isObligation
      case .spoken: isSpoken
      case .will: isAhead(trigger.token, by: TriggerFinder.future)
      case .modal: isAhead(trigger.token, by: TriggerFinder.modals)
      case .noModal: !isAhead(trigger.token, by: TriggerFinder.modals)
      case .noSport: !isSport(trigger.token)
      case .agentless: slots.arguments.agents(of: trigger.token).isEmpty
      case .harm: harms.isInProspect(below: trigger.token)
      case .noHarm: !harms.isInProspect(below: trigger.token)
      case .unnegated: stance.polarity == .affirmed
      case .negated: stance.polarity == .denied
      case .must: obliges(trigger.token)
      case .selfBound: !obligesAnother(trigger.token)
      case .leave: leavesBelow(trigger.token)
      case .stay: staysBelow(trigger.token)
      case .thirdCountry: true
      }
    }
  }

  private func isPredicate(_ noun: Int) -> Bool {
    let dependency = text.tokens[noun].dependency
    return dependency == .attr || dependency == .oprd || isGoverned(noun, by: ["as"])
  }

  /// The objects of a verb; what stands before a noun, and after its *of*.
  private func complements(of index: Int) -> [Int] {
    let found =
      clause.isVerb(index)
      ? slots.arguments.objects(of: index)
      : slots.arguments.modifiers(of: index) + clause.governed(by: "of", under: index)
    return found.flatMap { clause.coordinated($0) }
  }

  static let future: Set<String> = [
    "will", "would", "shall", "wo", "'ll", "’ll", "'d", "’d",
  ]
  static let readiness: Set<String> = ["ready", "prepared", "determined", "willing", "resolved"]
  private static let despite = ["despite", "notwithstanding"]
  private static let defiance = ["spite", "defiance", "disregard"]
  /// Words of which one must stand where something happens in spite of what somebody wants.
  static let spite = Set(despite + defiance)
  static let modals = future.union(["could", "may", "might", "can", "must"])

  /// True for a verb under one of the auxiliaries, its own or that of the verb it continues.
  private func isAhead(_ verb: Int, by words: Set<String>, depth: Int = 0) -> Bool {
    let token = text.tokens[verb]
    let auxiliaries = text.children(of: verb).filter { text.tokens[$0].dependency == .aux }
    if auxiliaries.contains(where: { words.contains(text.tokens[$0].lower) }) { return true }
    guard depth < 4, token.head != verb, clause.child(of: verb, .nsubj, .nsubjpass) == nil else {
      return false
    }
    let above = text.tokens[token.head]
    switch token.dependency {
    case .conj: return auxiliaries.isEmpty && isAhead(token.head, by: words, depth: depth + 1)
    case .xcomp:
      if above.lemma == "go", above.tag == "VBG" { return true }
      return codebook.lists.asserting.contains(above.lemma)
        && isAhead(token.head, by: words, depth: depth + 1)
    default: return false
    }
  }

  private func obliges(_ index: Int) -> Bool {
    text.children(of: index).contains { child in
      text.tokens[child].dependency == .ccomp
        && text.children(of: child).contains {
          ["must", "should", "ought"].contains(text.tokens[$0].lower)
        }
        || text.tokens[child].dependency == .ccomp
          && ["have", "need"].contains(text.tokens[child].lemma)
          && clause.child(of: child, .xcomp) != nil
        || text.tokens[child].dependency == .ccomp
          && (clause.isImperative(child) || clause.isSubjunctive(child))
    }
  }

  /// *told him that Niger must pay*: the duty is laid on a third, by name.
  private func obligesAnother(_ index: Int) -> Bool {
    guard let told = slots.arguments.objects(of: index).first, told > index else { return false }
    return clause.children(of: index, .ccomp).contains { duty in
      clause.child(of: duty, .nsubj).map {
        text.tokens[$0].pos == .properNoun && text.tokens[told].pos != .noun
          && text.tokens[told].entity.type != "GPE"
      } ?? false
    }
  }

  /// *that they must leave*, *to leave the country*, *that they are no longer welcome*.
  private func leavesBelow(_ index: Int) -> Bool {
    text.children(of: index).contains { child in
      guard text.tokens[child].dependency == .ccomp || text.tokens[child].dependency == .xcomp
      else { return false }
      if isUnwelcome(child) { return true }
      return (clause.isInfinitive(child) || obliges(index)) && isDeparture(child)
    }
  }

  /// *leave*, *prepare to leave the country*; not *leave Kuwait*, *not leave*.
  private func isDeparture(_ verb: Int) -> Bool {
    var verb = verb
    for _ in 0..<4 {
      guard clause.child(of: verb, .neg) == nil else { return false }
      if codebook.lists.leavings.contains(text.tokens[verb].lemma) {
        return clause.children(of: verb, .dobj).allSatisfy {
          codebook.lists.homes.contains(text.tokens[$0].lemma)
        }
      }
      guard let next = clause.child(of: verb, .xcomp) else { return false }
      verb = next
    }
    return false
  }

  private func isUnwelcome(_ verb: Int) -> Bool {
    let below = text.subtree(of: verb)
    return below.contains { text.tokens[$0].lemma == "welcome" }
      && below.contains { text.tokens[$0].dependency == .neg }
  }

  private func staysBelow(_ index: Int) -> Bool {
    text.children(of: index).contains {
      switch text.tokens[$0].dependency {
      case .ccomp, .xcomp: codebook.lists.stays.contains(text.tokens[$0].lemma)
      default: false
      }
    }
  }

  private func hasInfinitive(_ index: Int) -> Bool {
    text.children(of: index).contains {
      switch text.tokens[$0].dependency {
      case .ccomp, .xcomp, .acl, .advcl: clause.isInfinitive($0)
      default: false
      }
    }
  }

  /// *feels threatened by Chad*: nothing that Chad is said to do.
  private func isFelt(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    guard token.tag == "VBN" else { return false }
    let feelings: Set<String> = ["feel", "feels", "felt", "feeling", "seem", "look"]
    return text.children(of: verb).contains {
      text.tokens[$0].dependency == .auxpass && feelings.contains(text.tokens[$0].lower)
    }
      || token.dependency != .ccomp && token.dependency != .root
        && feelings.contains(text.tokens[token.head].lemma)
  }

  /// *in spite of*, *in defiance of*.
  private func isOfSpite(_ preposition: Int) -> Bool {
    TriggerFinder.defiance.contains(
      text.tokens[text.tokens[preposition].head].lower)
  }

  /// A sentence about a match, a final, a cup.
  private func isSport(_ trigger: Int) -> Bool {
    text.sentence(of: trigger).contains {
      codebook.lists.sports.contains(text.tokens[$0].lemma)
    }
  }

  private func isEarnest(_ verb: Int) -> Bool {
    !text.children(of: verb).contains {
      clause.isInfinitive($0) && codebook.lists.courtesies.contains(text.tokens[$0].lemma)
    }
  }

  /// *is ready to strike*.
  private func isReady(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    guard clause.isInfinitive(verb), token.head != verb,
      token.dependency == .xcomp || token.dependency == .ccomp || token.dependency == .advcl
    else { return false }
    let above = text.tokens[token.head].lower
    return TriggerFinder.readiness.contains(above)
  }

  private func isDuty(_ modal: Int) -> Bool {
    let token = text.tokens[modal]
    guard token.dependency == .aux, token.head != modal else { return false }
    let isPerfect = text.children(of: token.head).contains {
      text.tokens[$0].dependency == .aux && text.tokens[$0].lemma == "have"
    }
    // *Should Chad attack, …* supposes.
    let isInverted = clause.child(of: token.head, .nsubj, .nsubjpass).map { modal < $0 } ?? false
    return !isPerfect && !isInverted
      && !codebook.lists.befalling.contains(text.tokens[token.head].lemma)
  }

  /// *under pressure*, *came under fire*; *under the auspices*.
  private func isGoverned(_ index: Int, by prepositions: [String]) -> Bool {
    let token = text.tokens[index]
    return token.dependency == .pobj && prepositions.contains(text.tokens[token.head].lower)
  }

  /// *frustration with Chad's support*, *unhappy with it*: what a feeling is about.
  private func isFeltAbout(_ index: Int) -> Bool {
    let above = text.tokens[text.tokens[text.tokens[index].head].head]
    return above.pos == .adjective || TriggerFinder.feelings.contains(above.lemma)
  }

  private static let feelings: Set<String> = [
    "anger", "frustration", "satisfaction", "dissatisfaction", "impatience", "displeasure",
    "fury", "unease", "discontent", "patience",
  ]

  private func hasClause(_ index: Int) -> Bool {
    text.children(of: index).contains {
      switch text.tokens[$0].dependency {
      case .ccomp, .xcomp: true
      case .acl: clause.isInfinitive($0)
      case .advcl: clause.isInfinitive($0)
      default: false
      }
    }
  }
}
