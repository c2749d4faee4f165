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
      case .noun, .properNoun: candidates = nouns(index)
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

  /// Nouns by their lemma; by their form too, so that an entry may ask for the plural (*threats*).
  private func nouns(_ index: Int) -> [Codebook.Candidate] {
    let token = text.tokens[index]
    let lemma = token.pos == .properNoun ? token.lower : token.lemma
    let found = codebook.nouns[lemma] ?? []
    return token.lower == lemma ? found : found + (codebook.nouns[token.lower] ?? [])
  }

  /// Participles before nouns (*the Chad-brokered deal*) are tagged as adjectives at times.
  private func adjectives(_ index: Int) -> [Codebook.Candidate]? {
    let token = text.tokens[index]
    return codebook.adjectives[token.lower] ?? codebook.adjectives[token.lemma]
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
    let lists = codebook.lists
    return lists.spells(text.tokens[index].lemma, word)
      || lists.spells(text.tokens[index].lower, word)
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
      case .under: isAfter("under", trigger.token)
      case .at: isAfter("at", trigger.token)
      case .duty: isDuty(trigger.token)
      case .foreign: true
      case .noClause: !hasClause(trigger.token)
      case .passive: clause.isPassive(trigger.token)
      case .future: stance.isFuture
      case .ultimatum: stance.isUltimatum
      case .obligation: stance.isObligation
      case .spoken: isSpoken
      case .harm: hasHarm(below: trigger)
      case .noHarm: !hasHarm(below: trigger)
      case .unnegated: stance.polarity == .affirmed
      case .must: obliges(trigger.token)
      case .leave: leavesBelow(trigger.token)
      case .stay: staysBelow(trigger.token)
      case .thirdCountry: true
      }
    }
  }

  /// A word of harm below the trigger that is put in prospect: not what somebody is told to do
  /// or to leave, nor what has happened (*warned Chad not to attack*, *warned it after the war*).
  private func hasHarm(below trigger: Trigger) -> Bool {
    var open = [trigger.token]
    while let index = open.popLast() {
      for child in text.children(of: index) where !isAside(child, of: trigger.token) {
        if child > trigger.token, !trigger.tokens.contains(child),
          codebook.lists.harms.contains(text.tokens[child].lemma)
        {
          return true
        }
        open.append(child)
      }
    }
    return false
  }

  private func isAside(_ index: Int, of trigger: Int) -> Bool {
    let token = text.tokens[index]
    switch token.dependency {
    case .prep:
      return ["against", "after", "before", "over", "from", "since", "during", "in", "at", "amid"]
        .contains(token.lower)
    case .xcomp, .ccomp, .acl: return token.head == trigger && clause.isInfinitive(index)
    case .advcl, .relcl: return true
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
        || text.tokens[child].dependency == .ccomp && clause.isImperative(child)
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

  /// *under pressure*, *at Chad's urging*.
  private func isAfter(_ preposition: String, _ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.dependency == .pobj && text.tokens[token.head].lower == preposition
  }

  private func isDuty(_ modal: Int) -> Bool {
    let token = text.tokens[modal]
    guard token.dependency == .aux, token.head != modal else { return false }
    let isPerfect = text.children(of: token.head).contains {
      text.tokens[$0].dependency == .aux && text.tokens[$0].lemma == "have"
    }
    return !isPerfect && !codebook.lists.befalling.contains(text.tokens[token.head].lemma)
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
