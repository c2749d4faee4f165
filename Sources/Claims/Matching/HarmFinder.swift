import Language

/// Finds whether words of harm stand below a verb or noun of warning as what is to come.
struct HarmFinder: Sendable {
  let clause: Clause
  let lists: WordLists
  private var text: ParsedText { clause.text }

  init(clause: Clause, lists: WordLists) {
    self.clause = clause
    self.lists = lists
  }

  /// True when a harm is put in prospect below `trigger`: not what somebody is told to do or to
  /// leave, not what has happened, not what others do (*warned Chad not to attack*, *told it that
  /// the war was over*, *warned it of a Libyan attack*).
  func isInProspect(below trigger: Int) -> Bool {
    var open = [trigger]
    while let index = open.popLast() {
      for child in text.children(of: index) where child > trigger || index != trigger {
        if isAside(child, of: trigger) { continue }
        let lemma = text.tokens[child].lemma
        if child > trigger, lists.harms.contains(lemma),
          !isForeign(child)
        {
          return true
        }
        if lists.negating.contains(lemma) || lists.sparing.contains(lemma) { continue }
        open.append(child)
      }
    }
    return false
  }

  /// *pull out or face war*: an alternative to what somebody is to do, and a harm.
  func isAlternative(below trigger: Int) -> Bool {
    let harms: Set<String> = ["face", "lose", "risk", "suffer", "perish", "forfeit", "die", "pay"]
    return text.subtree(of: trigger).contains { index in
      let token = text.tokens[index]
      guard index > trigger, token.dependency == .conj, clause.isVerb(index),
        text.children(of: token.head).contains(where: {
          text.tokens[$0].dependency == .cc && text.tokens[$0].lower == "or"
        })
      else { return false }
      return harms.contains(token.lemma)
        || clause.isPassive(index) && lists.harms.contains(token.lemma)
    }
  }

  /// Phrases and clauses that speak of something else than what is in prospect.
  private func isAside(_ index: Int, of trigger: Int) -> Bool {
    let token = text.tokens[index]
    switch token.dependency {
    case .prep:
      return ["against", "after", "before", "over", "from", "since", "during", "in", "at", "amid"]
        .contains(token.lower)
    case .xcomp, .ccomp, .acl, .conj:
      guard clause.isVerb(index) else { return false }
      if token.dependency == .conj { return !isProspect(index) && token.tag != "VB" }
      guard token.head == trigger else { return false }
      return clause.isInfinitive(index) || !isProspect(index)
    case .advcl, .relcl: return true
    default: return false
    }
  }

  /// *that it would face war*, *that sanctions could follow*: ahead, not negated, and of nobody
  /// else by name.
  private func isProspect(_ verb: Int) -> Bool {
    if clause.child(of: verb, .neg) != nil, text.tokens[verb].lemma != "hesitate" { return false }
    if let subject = clause.child(of: verb, .nsubj, .nsubjpass),
      text.tokens[subject].pos == .properNoun
    {
      return false
    }
    let modals: Set<String> = [
      "will", "would", "shall", "could", "may", "might", "can", "'ll", "’ll", "'d", "’d",
    ]
    return ["risk", "face"].contains(text.tokens[verb].lemma)
      || text.children(of: verb).contains {
        text.tokens[$0].dependency == .aux && modals.contains(text.tokens[$0].lower)
      }
  }

  /// *a Libyan attack*, *attacks by smugglers*: somebody else's doing.
  ///
  /// - Parameter inPassive: a *by* phrase may be that of the verb above.
  func isForeign(_ noun: Int, inPassive: Bool = false) -> Bool {
    text.children(of: noun).contains {
      let token = text.tokens[$0]
      switch token.dependency {
      case .poss, .compound, .amod, .nmod:
        return token.pos == .properNoun || (token.text.utf8.first.map { $0 < 0x5B } ?? false)
      case .prep, .agent: return !inPassive && (token.lower == "by" || token.lower == "from")
      default: return false
      }
    }
  }
}
