import Language

/// Finds where the words of codebook entries stand in a text, and checks their conditions.
struct TriggerFinder: Sendable {
  let codebook: Codebook
  let text: ParsedText
  private let clause: Clause
  private let slots: SlotFinder

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

  init(codebook: Codebook, text: ParsedText, slots: SlotFinder) {
    self.codebook = codebook
    self.text = text
    self.slots = slots
    clause = Clause(text: text)
  }

  /// Every trigger of the text, in text order; longer phrases before shorter ones.
  func triggers() -> [Trigger] {
    var found: [Trigger] = []
    for index in text.tokens.indices {
      let token = text.tokens[index]
      let candidates: [Codebook.Candidate]?
      switch token.pos {
      case .verb, .auxiliary: candidates = codebook.verbs[token.lemma]
      case .noun, .properNoun:
        candidates = codebook.nouns[token.pos == .properNoun ? token.lower : token.lemma]
      case .adjective: candidates = adjectives(index)
      default: candidates = nil
      }
      var longest: [Int: Int] = [:]
      for candidate in candidates ?? [] {
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

  /// Participles before nouns (*the Chad-brokered deal*) are tagged as adjectives at times.
  private func adjectives(_ index: Int) -> [Codebook.Candidate]? {
    let token = text.tokens[index]
    if let found = codebook.adjectives[token.lower] ?? codebook.adjectives[token.lemma] {
      return found
    }
    // *U.S.-brokered* is one token.
    guard let last = token.lower.split(separator: "-").last, last.count < token.lower.count else {
      return nil
    }
    return codebook.adjectives[String(last)]
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
    text.tokens[index].lemma == word || text.tokens[index].lower == word
  }

  private func isPart(_ index: Int) -> Bool {
    switch text.tokens[index].dependency {
    case .prt, .prep, .advmod, .dobj, .dative, .agent, .acomp, .attr, .pobj, .oprd, .compound,
      .amod, .nsubjpass, .auxpass, .xcomp, .ccomp, .poss:
      true
    default: false
    }
  }

  /// True when every condition of the entry holds at the trigger.
  func holds(_ entry: CodebookEntry, at trigger: Trigger, stance: Stance, isSpoken: Bool) -> Bool {
    if !entry.objects.isEmpty || !entry.objectsNot.isEmpty {
      let lemmas = slots.arguments.objects(of: trigger.token).flatMap { clause.coordinated($0) }
        .map { text.tokens[$0].lemma }
      if !entry.objects.isEmpty, !lemmas.contains(where: entry.objects.contains) { return false }
      if lemmas.contains(where: entry.objectsNot.contains) { return false }
    }
    return entry.conditions.allSatisfy { condition in
      switch condition {
      case .clause: hasClause(trigger.token)
      case .infinitive: hasInfinitive(trigger.token)
      case .under: isGoverned(trigger.token, by: ["under"])
      case .through: isGoverned(trigger.token, by: ["through", "via"])
      case .with: isGoverned(trigger.token, by: ["with", "to"])
      case .at: isGoverned(trigger.token, by: ["at", "on"])
      case .noClause: !hasClause(trigger.token)
      case .passive: clause.isPassive(trigger.token)
      case .future: stance.isFuture
      case .ultimatum: stance.isUltimatum
      case .obligation: stance.isObligation
      case .spoken: isSpoken
      case .harm: hasHarm(below: trigger)
      case .must: obliges(trigger.token)
      case .leave: leavesBelow(trigger.token)
      case .stay: staysBelow(trigger.token)
      case .thirdCountry: true
      }
    }
  }

  private func hasHarm(below trigger: Trigger) -> Bool {
    text.subtree(of: trigger.token).contains {
      $0 > trigger.token && !trigger.tokens.contains($0)
        && codebook.lists.harms.contains(text.tokens[$0].lemma)
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
    }
  }

  /// *that they must leave*, *to leave*, *that they are no longer welcome*.
  private func leavesBelow(_ index: Int) -> Bool {
    text.children(of: index).contains { child in
      guard text.tokens[child].dependency == .ccomp || text.tokens[child].dependency == .xcomp
      else { return false }
      return text.subtree(of: child).contains {
        codebook.lists.leavings.contains(text.tokens[$0].lemma)
      } && (clause.isInfinitive(child) || obliges(index) || isUnwelcome(child))
    }
  }

  private func isUnwelcome(_ verb: Int) -> Bool {
    text.subtree(of: verb).contains { text.tokens[$0].dependency == .neg }
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

  /// *under pressure*, *came under fire*; *under the auspices*.
  private func isGoverned(_ index: Int, by prepositions: [String]) -> Bool {
    let token = text.tokens[index]
    return token.dependency == .pobj && prepositions.contains(text.tokens[token.head].lower)
  }

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
