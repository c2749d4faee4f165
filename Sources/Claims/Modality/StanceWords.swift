/// What single words do to the event they govern, from the codebook's word lists.
struct StanceWords: Sendable {
  let lists: WordLists

  /// Whether trying is not yet doing: a treaty that is sought is not signed.
  var needsOutcome = false

  init(lists: WordLists) { self.lists = lists }

  /// Verbs and nouns of trying.
  private let trying: Set<String> = [
    "seek", "try", "attempt", "effort", "strive", "struggle", "bid", "push", "drive", "campaign",
    "work", "endeavour", "endeavor", "mission", "track", "process",
  ]

  /// Talks about a thing, by which it is not yet made.
  let deliberations: Set<String> = [
    "talk", "negotiation", "discussion", "consultation", "dialogue", "conversation", "rumour",
    "rumor", "speculation",
  ]

  let negators: Set<String> = ["never", "hardly", "scarcely", "neither", "nor"]

  /// What is not done to an embargo or a blockade while it holds.
  let ending: Set<String> = [
    "end", "lift", "ease", "waive", "suspend", "rescind", "repeal", "revoke", "relax", "stop",
  ]

  /// What somebody has made up his mind to, whatever others say to it.
  let resolutions: Set<String> = ["decision", "move", "resolve", "determination", "threat", "vow"]

  /// *before talks*, *ahead of a visit*, *on the eve of talks*: they are still to come.
  func liesAhead(_ preposition: String, of above: String) -> Bool {
    switch preposition {
    case "before", "pending": true
    case "of": ["ahead", "eve", "advance"].contains(above)
    case "to": ["prior", "run-up", "runup", "lead-up", "prelude", "preliminary"].contains(above)
    default: false
    }
  }

  /// Modal verbs; nil for those that only build a tense.
  func auxiliary(_ word: String) -> Stance.Operator? {
    switch word {
    case "will", "'ll", "’ll", "shall", "wo": .intend
    case "would", "'d", "’d", "could", "may", "might", "can", "ca": .suppose
    case "must", "should", "ought": .request
    default: nil
    }
  }

  /// *would like*, *would not rule out*: a wish or a stand, not a supposition.
  func isPolite(_ verb: String, _ effect: Stance.Operator) -> Bool {
    effect == .suppose && ["like", "prefer", "love", "rule", "exclude"].contains(verb)
  }

  /// A verb or adjective over a clause.
  func clause(_ lemma: String, infinitive: Bool, gerund: Bool) -> Stance.Operator {
    // *pushed them to leave* asks; *a push to leave* is under way.
    if infinitive, lists.requesting.contains(lemma), lists.objectControl.contains(lemma) {
      return .request
    }
    if needsOutcome, infinitive || gerund, trying.contains(lemma) { return .intend }
    if lists.asserting.contains(lemma) { return .neutral }
    if lists.requesting.contains(lemma) { return .request }
    if lists.intending.contains(lemma) { return .intend }
    if lists.supposing.contains(lemma) { return .suppose }
    if lists.negating.contains(lemma) { return .negate }
    if lists.doubting.contains(lemma) { return .doubt }
    if lists.reporting.contains(lemma) {
      // *told Chad to leave* asks; *said Chad left* reports.
      return infinitive && lists.objectControl.contains(lemma) ? .request : .neutral
    }
    if gerund { return .neutral }
    return infinitive ? .intend : .neutral
  }

  /// A noun over an infinitive (*plan to*) or over another noun (*offer of*, *mediation offer*).
  func noun(_ lemma: String, infinitive: Bool) -> Stance.Operator {
    if needsOutcome, infinitive, trying.contains(lemma) { return .intend }
    if lists.asserting.contains(lemma) || lists.frames.contains(lemma) { return .neutral }
    if lists.lacking.contains(lemma) || lists.negating.contains(lemma) { return .negate }
    if lists.requesting.contains(lemma) { return .request }
    if lists.intending.contains(lemma) { return .intend }
    if lists.supposing.contains(lemma) { return .suppose }
    if lists.doubting.contains(lemma) { return .doubt }
    return infinitive ? .intend : .neutral
  }

  /// A verb over a preposition and a gerund: *refrained from*, *accused of*.
  func gerund(_ lemma: String, preposition: String) -> Stance.Operator {
    if preposition == "from" { return .negate }
    // *decided against pressing Chad*
    if preposition == "against",
      lists.intending.contains(lemma) || ["advise", "argue", "vote", "recommend"].contains(lemma)
    {
      return .negate
    }
    return prepositional(lemma, preposition: preposition)
  }

  /// A verb over its object noun: *postponed talks*, *demanded talks*.
  func object(_ lemma: String) -> Stance.Operator {
    if lists.supportVerbs.contains(lemma) { return .neutral }
    if lists.requesting.contains(lemma) { return .request }
    if lists.asserting.contains(lemma) { return .neutral }
    if lists.negating.contains(lemma) { return .negate }
    if lists.intending.contains(lemma) { return .intend }
    if lists.supposing.contains(lemma) { return .suppose }
    if lists.doubting.contains(lemma) { return .doubt }
    return .neutral
  }

  /// A verb over a prepositional phrase: *called for talks*, *agreed to talks*.
  func prepositional(_ lemma: String, preposition: String) -> Stance.Operator {
    switch preposition {
    // *withdrew as mediator*
    case "as":
      let leaves = lists.negating.contains(lemma) || ["resign", "retire", "step"].contains(lemma)
      return leaves ? .negate : .neutral
    case "for", "to", "on", "of", "about", "against", "out":
      if preposition == "for", lists.requesting.contains(lemma) { return .request }
      if ["for", "to", "on"].contains(preposition), lists.intending.contains(lemma) {
        return .intend
      }
      if lists.negating.contains(lemma) { return .negate }
      // *warned of an attack*, *fears of an attack*
      if preposition == "of" || preposition == "about",
        lists.supposing.contains(lemma) || lemma == "warn" || lemma == "caution"
      {
        return .suppose
      }
      return .neutral
    default: return .neutral
    }
  }

  /// Adjectives before a noun.
  func modifier(_ lemma: String) -> Stance.Operator {
    if lists.planned.contains(lemma) { return .intend }
    if lists.possible.contains(lemma) { return .suppose }
    if lists.requestedModifiers.contains(lemma) { return .request }
    return .neutral
  }

  /// Verbs whose object or subject is an event that happens as they say.
  func isEventVerb(_ lemma: String) -> Bool { lists.eventVerbs.contains(lemma) }

  /// True for verbs whose own tense and negation decide whether their object exists.
  func carries(_ lemma: String) -> Bool {
    lists.supportVerbs.contains(lemma) || isEventVerb(lemma)
  }
}
