import Language

/// What answers, subjects, prepositions and denials of denials do to an event, one step outwards.
extension StanceFinder {
  /// What a verb does to an attack, an embargo: *denied*, *feared*, *planned* one; not *condemned*,
  /// *survived* one.
  func stepFromAnswer(to verb: Int) -> Step {
    let effect = words.object(phrase(verb))
    let lemma = text.tokens[verb].lemma
    guard effect != .neutral, effect == .suppose || !words.lists.answering.contains(lemma) else {
      return Step(next: nil)
    }
    if effect == .negate, let open = openness(of: verb) {
      return Step(effect: open, cue: "not " + text.tokens[verb].lower)
    }
    return Step(effect: effect, cue: text.tokens[verb].lower, next: verb)
  }

  /// *talks resumed*, *talks were due in May*, *talks failed to start*.
  func stepFromSubject(to verb: Int) -> Step? {
    let lemma = text.tokens[verb].lemma
    if lemma == "be" {
      // *talks are to resume in May*
      if let ahead = clause.child(of: verb, .xcomp), clause.isInfinitive(ahead) {
        return Step(effect: .intend, cue: "to", next: verb)
      }
      guard let predicate = clause.child(of: verb, .acomp, .attr) else { return Step(next: verb) }
      let token = text.tokens[predicate]
      return Step(
        effect: words.clause(token.lemma, infinitive: false, gerund: false), cue: token.lower,
        next: verb)
    }
    if let event = clause.child(of: verb, .xcomp), words.isEventVerb(text.tokens[event].lemma) {
      let effect = words.clause(lemma, infinitive: clause.isInfinitive(event), gerund: false)
      return Step(effect: effect, cue: text.tokens[verb].lower, next: verb)
    }
    return words.isEventVerb(lemma) ? Step(next: verb) : nil
  }

  /// *has yet to condemn*, *is yet to answer*.
  func isYetToCome(_ verb: Int) -> Bool {
    ["have", "be", "remain"].contains(text.tokens[verb].lemma)
      && text.children(of: verb).contains { text.tokens[$0].lower == "yet" }
  }

  /// What a denial that is itself denied leaves open: *has not ruled out striking* may strike,
  /// *would neither confirm nor deny* leaves it unknown.
  func openness(of verb: Int) -> Stance.Operator? {
    let isNegated = text.children(of: verb).contains {
      text.tokens[$0].dependency == .neg || text.tokens[$0].lower == "neither"
    }
    switch text.tokens[verb].lemma {
    case "rule", "exclude": return isNegated ? .suppose : nil
    case "deny", "refute":
      let first = text.tokens[verb].head
      let isNeither =
        text.tokens[verb].dependency == .conj && text.tokens[first].lemma == "confirm"
      return isNegated || isNeither ? .doubt : nil
    default:
      // *has not lifted its embargo*: it holds.
      let isLasting = words.ending.contains(text.tokens[verb].lemma)
      return isNegated && isLasting ? .neutral : nil
    }
  }

  func stepFromPreposition(_ preposition: Int, existence: Existence) -> Step? {
    let word = text.tokens[preposition].lower
    let governor = text.tokens[preposition].head
    guard governor != preposition else { return nil }
    let above = text.tokens[governor]
    if existence != .named, words.liesAhead(word, of: above.lower) {
      return Step(effect: .intend, cue: word == "before" ? word : above.lower + " " + word)
    }
    if word == "without" { return Step(effect: .negate, cue: word) }
    // *agreed to stop after talks*: they were held before anybody agreed.
    if ["after", "following"].contains(word), above.dependency == .xcomp,
      clause.isInfinitive(governor)
    {
      return Step(next: above.head)
    }
    // *if Chad pushes ahead with its embargo*
    if word == "with", clause.isVerb(governor), isUnderWay(governor) { return Step(next: governor) }
    // *will lead the delegation at the talks*
    if word == "at", words.lists.representatives.contains(above.lemma) {
      return Step(next: governor)
    }
    if clause.isVerb(governor) {
      let effect = words.prepositional(above.lemma, preposition: word)
      if existence != .told, effect == .neutral { return nil }
      return Step(effect: effect, cue: above.lower, next: governor)
    }
    guard ["of", "for", "to", "on", "about", "against"].contains(word) else { return nil }
    if existence == .told, words.deliberations.contains(above.lemma) {
      return Step(effect: .suppose, cue: above.lower, next: nil)
    }
    let effect = words.noun(above.lemma, infinitive: false)
    if effect == .neutral, !words.lists.frames.contains(above.lemma) { return nil }
    return Step(effect: effect, cue: above.lower, next: governor)
  }

  /// *pushed ahead with*, *went on with*, *pressed forward with*.
  private func isUnderWay(_ verb: Int) -> Bool {
    text.children(of: verb).contains {
      ["ahead", "on", "forward", "through"].contains(text.tokens[$0].lower)
        && [.prt, .advmod].contains(text.tokens[$0].dependency)
    }
  }
}
