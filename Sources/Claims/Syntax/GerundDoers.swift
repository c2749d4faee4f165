import Language

/// Who does what a gerund behind a preposition tells.
extension ArgumentFinder {
  /// *accused Chad of arming them*, *after meeting them*: who does the gerund after `preposition`.
  func controllersOfGerund(under preposition: Int, depth: Int) -> [Int] {
    let head = text.tokens[preposition].head
    let word = text.tokens[preposition].lower
    // *expressed gratitude to Chad for hosting*: Chad did.
    if word == "for", let noun = clause.isVerb(head) ? clause.child(of: head, .dobj) : head,
      ["gratitude", "thanks", "thank", "appreciation", "tribute", "praise"]
        .contains(text.tokens[noun].lemma)
    {
      let thanked = clause.governed(by: "to", under: noun) + clause.governed(by: "to", under: head)
      if !thanked.isEmpty { return thanked }
    }
    guard clause.isVerb(head) else { return actorsBehind(head, depth: depth) }
    if ["of", "from", "into", "for"].contains(word), let object = clause.child(of: head, .dobj),
      !isReciprocal(object), word != "for" || isSomebody(object)
    {
      return [object]
    }
    if ["of", "from", "into"].contains(word), clause.isPassive(head) {
      return surfaceSubjects(of: head, depth: depth)
    }
    // *accused Chad of breaking the truce by shelling*: Chad did both.
    if word == "by", let object = clause.child(of: head, .dobj),
      text.children(of: head).contains(where: { child in
        child < preposition && ["of", "for"].contains(text.tokens[child].lower)
          && clause.child(of: child, .pcomp) != nil
      })
    {
      return [object]
    }
    // *lashed out at Chad for shelling*: Chad did.
    if word == "for" {
      let blamed = ["at", "against"].flatMap { clause.governed(by: $0, under: head) }
      if !blamed.isEmpty { return blamed }
    }
    return subjects(of: head, depth: depth)
  }

  /// *thanked Chad for leaving*; not *will pay a price for leaving*.
  private func isSomebody(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.pos == .properNoun || token.pos == .pronoun
      || lists.representatives.contains(token.lemma) || lists.opposing.contains(token.lemma)
  }

  /// *each other*, *one another*.
  private func isReciprocal(_ index: Int) -> Bool {
    guard ["other", "another"].contains(text.tokens[index].lower), index > 0 else { return false }
    return ["each", "one"].contains(text.tokens[index - 1].lower)
  }
}
