import Language

/// Finds who deals with whom around a word for a talk, a deal or what a third party does with it.
struct DealFinder: Sendable {
  let arguments: ArgumentFinder
  let lists: WordLists
  private var clause: Clause { arguments.clause }
  private var text: ParsedText { arguments.clause.text }

  /// *Chad-Niger talks*: the names a hyphen joins.
  func pair(before noun: Int) -> [Int] {
    let names = arguments.modifiers(of: noun)
    return names.count > 1
      ? names.filter { one in
        names.contains { $0 != one && text.tokens[$0].head == one || text.tokens[one].head == $0 }
      } : []
  }

  /// Subjects and partners of the nearest verb above that says its subjects deal with each other:
  /// by itself (*meet*) or with its object (*sign a truce*).
  func sides(around index: Int) -> [Int] {
    var current = index
    for _ in 0..<10 {
      let token = text.tokens[current]
      guard token.head != current, token.dependency != .relcl else { return [] }
      current = token.head
      guard clause.isVerb(current) else { continue }
      let verb = text.tokens[current].lemma
      // Who hosts or brokers talks is not one of their sides.
      if lists.helping.contains(verb) { return [] }
      if lists.dealing.contains(verb) { return partners(of: current, named: []) }
      if lists.supportVerbs.contains(verb) || lists.eventVerbs.contains(verb)
        || lists.partaking.contains(verb)
      {
        let deals = deals(of: current)
        if !deals.isEmpty { return partners(of: current, named: deals) }
      }
      guard
        token.dependency == .xcomp || token.dependency == .acl || token.dependency == .pobj
          || token.dependency == .dobj || token.dependency == .pcomp || token.dependency == .conj
          || token.dependency == .prep
      else { return [] }
    }
    return []
  }

  /// The talks or deals that a verb's subjects take part in.
  private func deals(of verb: Int) -> [Int] {
    var found = arguments.objects(of: verb)
    for child in text.children(of: verb) where text.tokens[child].dependency == .prep {
      if ["to", "on", "in", "for", "from", "into", "under", "at"]
        .contains(text.tokens[child].lower)
      {
        found += clause.children(of: child, .pobj)
      }
      for inner in clause.children(of: child, .prep) {
        found += clause.children(of: inner, .pobj)
      }
    }
    return found.flatMap { clause.coordinated($0) }
      .filter { lists.deals.contains(text.tokens[$0].lemma) }
  }

  private static let assistance: Set<String> = [
    "help", "assistance", "support", "aid", "backing", "mediation", "participation",
  ]

  private func partners(of verb: Int, named deals: [Int]) -> [Int] {
    var found = clause.isPassive(verb) ? arguments.agents(of: verb) : arguments.subjects(of: verb)
    found += deals.isEmpty ? arguments.objects(of: verb) : []
    for index in [verb] + deals {
      let others = clause.governed(by: "with", under: index)
      // *Chad and Niger held talks with Mali*: they met Mali, not each other.
      if index != verb, !others.isEmpty,
        others.allSatisfy({ !DealFinder.assistance.contains(text.tokens[$0].lemma) }),
        found.flatMap({ clause.coordinated($0) }).count > 1
      {
        return []
      }
      found += others
      found += clause.governed(by: "between", under: index)
    }
    return found
  }

  /// The subjects of the verb that plans, wants, offers or refuses what `noun` names.
  func proposers(of noun: Int) -> [Int] {
    var index = noun
    for _ in 0..<4 {
      let token = text.tokens[index]
      guard token.head != index else { return [] }
      switch token.dependency {
      case .conj: index = token.head
      case .dobj: return subjects(proposing: token.head)
      case .pobj:
        let above = text.tokens[token.head].head
        let word = text.tokens[token.head].lower
        if clause.isVerb(above) {
          return ["for", "to", "on", "out"].contains(word) ? subjects(proposing: above) : []
        }
        guard word == "of", lists.frames.contains(text.tokens[above].lemma) else { return [] }
        index = above
      default: return []
      }
    }
    return []
  }

  private func subjects(proposing verb: Int) -> [Int] {
    let lemma = text.tokens[verb].lemma
    let governs =
      lists.requesting.contains(lemma) || lists.intending.contains(lemma)
      || lists.supposing.contains(lemma) || lists.negating.contains(lemma)
    return clause.isVerb(verb) && governs ? arguments.subjects(of: verb) : []
  }
}
