import Language

/// Walks from a trigger outwards through the words that govern it and reads off its stance.
///
/// The walk stops where a clause is no longer part of what is asserted, asked or denied: at
/// relative and adverbial clauses.
struct StanceFinder: Sendable {
  let clause: Clause
  private(set) var words: StanceWords
  var text: ParsedText { clause.text }
  private var introductions: StanceIntroduction {
    StanceIntroduction(clause: clause, words: words)
  }

  init(text: ParsedText, lists: WordLists) {
    clause = Clause(text: text)
    words = StanceWords(lists: lists)
  }

  /// The stance of what an entry finds at its trigger.
  func stance(of trigger: Int, for entry: CodebookEntry) -> (stance: Stance, governors: [Int]) {
    var finder = self
    finder.words.needsOutcome = entry.relation.needsOutcome
    return finder.stance(of: trigger, existence: entry.existence)
  }

  /// The stance of the event that `trigger` names, and the words that govern it, nearest first.
  ///
  /// - Parameter existence: whether the event exists once its noun is used.
  func stance(of trigger: Int, existence: Existence) -> (stance: Stance, governors: [Int]) {
    var stance = Stance()
    var governors: [Int] = []
    var index = trigger
    var inherits = true
    var isReported = false
    // *rejected a Chad-brokered truce*: whatever is answered to a deal, it was brokered.
    var isGiven = false
    var isSettled = false
    if text.string(of: lastToken(of: trigger)) == "?" { stance.apply(.doubt, cue: "?") }
    for _ in 0..<16 {
      if clause.isVerb(index) || text.tokens[index].dependency == .acomp {
        if inherits, !isReported, !isSettled { readVerb(index, into: &stance) }
      } else if !isSettled {
        readNoun(index, into: &stance)
      }
      guard let step = step(from: index, trigger: trigger, existence: existence) else {
        break
      }
      isGiven = isGiven || step.presupposes
      let answers = step.next.map { words.lists.answering.contains(text.tokens[$0].lemma) } ?? false
      let isAnswered = isGiven && answers && !clause.isVerb(index)
      if !isSettled, !isAnswered || (step.effect != .negate && step.effect != .intend) {
        stance.apply(step.effect, cue: step.cue)
      }
      inherits = step.inherits
      isReported = isReported || step.isReported
      isSettled = isSettled || step.settles
      guard let next = step.next, next != index else { break }
      index = next
      governors.append(index)
    }
    return (stance, governors)
  }

  private func lastToken(of index: Int) -> Range<Int> {
    let sentence = text.sentence(of: index)
    return sentence.upperBound - 1..<sentence.upperBound
  }

  /// Whether an event exists once its noun is used.
  enum Existence: Sendable {
    /// Whatever the verb around does with it: *Chad dismissed US demands*.
    case named
    /// Unless the verb says that it is planned, feared or denied: *Chad foiled an attack*.
    case presumed
    /// Only as the verb around says: *held talks*, *cancelled talks*.
    case told
  }

  private static let spans: Set<String> = [
    "minute", "hour", "day", "week", "month", "year", "decade",
  ]

  private static let endings: Set<String> = ["end", "conclude", "finish", "complete", "cut"]
  private static let stays: Set<String> = ["visit", "trip", "tour", "stopover", "summit"]

  // MARK: What a word carries itself

  private func readVerb(_ verb: Int, into stance: inout Stance) {
    for child in text.children(of: verb) {
      let token = text.tokens[child]
      switch token.dependency {
      case .aux, .auxpass:
        if let effect = words.auxiliary(token.lower),
          !words.isPolite(text.tokens[verb].lemma, effect)
        {
          stance.apply(effect, cue: token.lower)
          if effect == .request { stance.isObligation = true }
          if ["would", "will", "'ll", "’ll", "shall"].contains(token.lower) {
            stance.isFuture = true
          }
        }
      case .neg: stance.apply(.negate, cue: token.lower)
      case .advmod:
        if words.negators.contains(token.lower) { stance.apply(.negate, cue: token.lower) }
        if token.lower == "longer", text.children(of: child).contains(where: isNo) {
          stance.apply(.negate, cue: "no longer")
        }
        if words.lists.hedges.contains(token.lower), !stance.cues.contains(token.lower) {
          stance.cues.append(token.lower)
        }
      case .preconj where token.lower == "neither": stance.apply(.negate, cue: "neither")
      case .advcl:
        if let marker = clause.marker(of: child), marker == "if" || marker == "unless" {
          stance.isUltimatum = true
        }
      case .dobj where text.children(of: child).contains(where: isNo):
        stance.apply(.negate, cue: "no")
      case .nsubj, .nsubjpass:
        if let cue = negation(ofSubject: child) { stance.apply(.negate, cue: cue) }
      default: break
      }
    }
    if isAlternative(verb) { stance.isUltimatum = true }
    introductions.read(verb, into: &stance)
  }

  /// *leave or face war*.
  private func isAlternative(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    return token.dependency == .conj
      && text.children(of: token.head).contains {
        text.tokens[$0].dependency == .cc && text.tokens[$0].lower == "or"
      }
  }

  private func readNoun(_ noun: Int, into stance: inout Stance) {
    for child in text.children(of: noun) {
      let token = text.tokens[child]
      switch token.dependency {
      case .det where isNo(child): stance.apply(.negate, cue: "no")
      case .det where token.lower == "any": stance.apply(.suppose, cue: "any")
      case .amod, .advmod, .compound, .neg:
        if token.dependency == .neg || words.lists.lacking.contains(token.lemma) {
          stance.apply(.negate, cue: token.lower)
        } else {
          let effect = words.modifier(token.lemma)
          stance.apply(
            effect == .neutral ? words.modifier(token.lower) : effect, cue: token.lower)
        }
      case .acl where token.tag == "VBN":
        // *talks planned for May*, *talks cancelled in May*.
        if words.lists.lacking.contains(token.lower) {
          stance.apply(.negate, cue: token.lower)
        } else {
          stance.apply(words.modifier(token.lower), cue: token.lower)
        }
      default: break
      }
    }
  }

  private func isNo(_ index: Int) -> Bool { text.tokens[index].lower == "no" }

  /// *no envoy*, *neither Chad nor Niger*, *nobody*.
  private func negation(ofSubject subject: Int) -> String? {
    let own = text.tokens[subject].lower
    if ["none", "nobody", "neither"].contains(own) { return own }
    return text.children(of: subject).map { text.tokens[$0].lower }.first {
      $0 == "no" || $0 == "neither"
    }
  }

  // MARK: One step outwards

  /// A step of the walk: what the word above does to the event, and where to go on.
  struct Step {
    var effect: Stance.Operator = .neutral
    var cue = ""
    var next: Int?
    /// Whether the word gone to passes its own auxiliaries and negation on to the event.
    var inherits = true
    /// Whether the word gone to is a verb of speech: what it and its like bear is not the event's.
    var isReported = false
    /// The event is part of how a thing is described.
    var presupposes = false
    /// What stands above says nothing more of the event.
    var settles = false
  }

  private func step(from index: Int, trigger: Int, existence: Existence) -> Step? {
    let token = text.tokens[index]
    let head = token.head
    guard head != index else { return nil }
    let above = text.tokens[head]
    switch token.dependency {
    case .conj:
      if clause.isVerb(index) {
        // *for Chad to talk and to leave*: the second *to* goes on with the first.
        let own = text.children(of: index).contains {
          let child = text.tokens[$0]
          return child.tag != "TO"
            && [.nsubj, .nsubjpass, .aux, .auxpass].contains(child.dependency)
        }
        // *does not recognise one and backs the other*
        let isFinite = ["VBZ", "VBD"].contains(token.tag) && above.tag == "VB"
        let contrasts = text.children(of: head).contains { text.tokens[$0].lower == "but" }
        return Step(next: head, inherits: !own && !contrasts && !isFinite)
      }
      return Step(next: head)
    case .xcomp, .ccomp: return stepFromClause(index, to: head)
    // *has not ruled out recognising Chad*, *called off bombing*: behind a particle a gerund is what
    // the verb is about.
    case .advcl
    where token.tag == "VBG" && index > 0 && text.tokens[index - 1].dependency == .prt
      && text.tokens[index - 1].head == head:
      return stepFromClause(index, to: head)
    case .amod where index == trigger: return Step(next: head, presupposes: true)
    case .acl where clause.marker(of: index) == "that",
      .relcl where clause.marker(of: index) == "that":
      // *no sign that Chad threatened*, *the report that Chad threatened*
      return Step(effect: words.noun(above.lemma, infinitive: false), cue: above.lower, next: head)
    case .acl where index == trigger && token.tag == "VBN":
      // *Bozizé, exiled in Benin, wants to return*: what is told beside a name is no part of it.
      return Step(next: above.pos == .properNoun ? nil : head, presupposes: true)
    case .acl where clause.isInfinitive(index), .relcl where clause.isInfinitive(index):
      // *an offer to mediate*; *Chad to host talks*, in a headline
      return above.pos == .properNoun
        ? Step(effect: .intend, cue: "to")
        : Step(
          effect: words.noun(above.lemma, infinitive: true), cue: above.lower, next: head,
          // *rejected its decision to host them*: it is decided, whoever rejects that.
          presupposes: words.resolutions.contains(above.lemma))
    case .pcomp:
      let governor = above.head
      // *no answer on whether Chad would strike*
      if let marker = clause.marker(of: index), marker == "whether" || marker == "if" {
        return Step(
          effect: .doubt, cue: marker, next: governor, inherits: false, settles: true)
      }
      if above.lower == "without" || above.lower == "instead" {
        return Step(effect: .negate, cue: above.lower)
      }
      if above.dependency == .prep,
        ["of", "from", "about", "on", "in", "to", "for", "against"]
          .contains(above.lower)
      {
        if let open = openness(of: governor) {
          return Step(effect: open, cue: "not " + text.tokens[governor].lower)
        }
        let effect =
          clause.isVerb(governor)
          ? words.gerund(text.tokens[governor].lemma, preposition: above.lower)
          : words.noun(text.tokens[governor].lemma, infinitive: false)
        return Step(effect: effect, cue: text.tokens[governor].lower, next: governor)
      }
      return nil
    case .dobj, .nsubjpass, .attr, .oprd:
      if existence != .told, index == trigger, !words.carries(above.lemma) {
        return existence == .presumed ? stepFromAnswer(to: head) : Step(next: nil)
      }
      let effect = words.object(phrase(head))
      if effect == .negate, let open = openness(of: head) {
        return Step(effect: open, cue: "not " + above.lower)
      }
      // *ended two months of talks*, *ended a visit*: they were held.
      let isPast =
        effect == .negate
        && (index == trigger
          ? StanceFinder.endings.contains(above.lemma) && StanceFinder.stays.contains(token.lemma)
          : StanceFinder.spans.contains(token.lemma))
      return isPast ? Step(next: head) : Step(effect: effect, cue: above.lower, next: head)
    case .nsubj:
      if existence == .named, index == trigger { return nil }
      return stepFromSubject(to: head)
    case .pobj: return stepFromPreposition(head, existence: existence)
    case .compound, .nmod:
      return Step(effect: words.noun(above.lemma, infinitive: false), cue: above.lower, next: head)
    case .acomp: return Step(next: head)
    default: return nil
    }
  }

  /// A verb's lemma with its particle where the word lists know the two together (`call-off`).
  func phrase(_ verb: Int) -> String {
    let lemma = text.tokens[verb].lemma
    guard let particle = clause.child(of: verb, .prt) else { return lemma }
    let joined = lemma + "-" + text.tokens[particle].lower
    return words.lists.negating.contains(joined) || words.lists.asserting.contains(joined)
      || words.lists.intending.contains(joined) ? joined : lemma
  }

  private func stepFromClause(_ index: Int, to head: Int) -> Step {
    let above = text.tokens[head]
    let isInfinitive = clause.isInfinitive(index)
    let effect = words.clause(
      phrase(head), infinitive: isInfinitive || text.tokens[index].tag == "VB",
      gerund: text.tokens[index].tag == "VBG")
    if isInfinitive, introductions.contacts(head) { return Step(next: head) }
    // *wants to mediate*: a plan of one's own, nothing asked of others.
    if isInfinitive, effect == .request, ["want", "wish", "desire", "like"].contains(above.lemma),
      clause.child(of: index, .nsubj, .nsubjpass) == nil
    {
      return Step(effect: .intend, cue: above.lower, next: head)
    }
    if isYetToCome(head) { return Step(effect: .negate, cue: "yet", next: head) }
    if effect == .negate, let open = openness(of: head) {
      return Step(effect: open, cue: "not " + above.lower)
    }
    let reports = words.lists.reporting.contains(above.lemma) && effect == .neutral
    // *it is not clear whether*: the negation is not the event's.
    if let marker = clause.marker(of: index), marker == "whether" || marker == "if" {
      return Step(effect: .doubt, cue: marker, next: head, inherits: false, settles: true)
    }
    // *did not say that*: nothing is known of the event; *will say that*: no plan of the event.
    if reports {
      let negated = text.children(of: head).contains { text.tokens[$0].dependency == .neg }
      return Step(
        effect: negated ? .doubt : .neutral, cue: above.lower, next: head, isReported: true)
    }
    // *Chad issued an ultimatum: if …, it will strike*: the parser hangs the first on the last.
    if effect == .neutral, index < head, clause.child(of: index, .nsubj) != nil,
      !words.lists.asserting.contains(above.lemma)
    {
      return Step(next: nil)
    }
    return Step(effect: effect, cue: above.lower, next: head)
  }
}
