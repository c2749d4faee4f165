/// Where, around a trigger, a role's filler stands.
///
/// Written in the codebook as words: `subject`, `object`, a preposition (`on`, `between`), or a
/// path of them (`object.of`: what follows *of* under the object).
public indirect enum Slot: Sendable, Hashable {
  /// Who acts: the subject of an active verb, the *by* phrase of a passive one, the controller of
  /// an infinitive or participle.
  case subject
  /// Who or what is acted on: the object, or the subject of a passive verb.
  case object
  /// The receiver: *gave Chad an ultimatum*, *sent a warning to Chad*.
  case indirect
  /// What a preposition under the trigger governs.
  case preposition(String)
  /// What the last word of a phrasal trigger governs (*call on*, *crack down on*).
  case last
  /// *Chad's demand*.
  case possessor
  /// *Chadian demand*, *US-backed offer*.
  case modifier
  /// The subject of the verb that a noun leans on: *Chad issued a demand*.
  case holder
  /// Who speaks in the clause that governs the trigger: *Chad told Niger that it risked war*.
  case teller
  /// Whom that speech is addressed to.
  case told
  /// Whom the article sets against the source: the other of the two sides it speaks of.
  case opponent
  /// The word the trigger hangs on: the verb of a modal.
  case governor
  /// The predicate of the *if*, *unless* or *until* clause on the trigger or above it.
  case condition
  /// The predicate of the clause that tells what it answers: *after*, *when*, *while*, *because*.
  case occasion
  /// Who speaks the words the trigger stands in, wherever the verb of speech is.
  case speaker
  /// The subject of the clause below the trigger: *wants Chad to leave*.
  case clauseSubject
  /// The predicate of the clause below the trigger.
  case clause
  /// What the trigger is said to be: *Chad is a mediator*, *Chad, a mediator*.
  case subjectOf
  /// The predicate of the relative clause on the trigger: *a plan that Chad had drafted*.
  case relative
  /// Who did what the noun names again: *Chad shut the border. Niger condemned the move*.
  case doer
  /// The two sides the article has spoken of.
  case parties
  /// Who answers the trigger: *Chad ignored a demand*, *Chad bowed to pressure*.
  case answerer
  /// The noun that the trigger modifies: *the deal brokered by Chad*.
  case antecedent
  /// The name that opens the trigger itself, where it is one word: *a U.S.-brokered deal*.
  case prefix
  /// Who plans, wants, offers, cancels what the trigger names: *Chad wants a base*.
  case proposer
  /// The two names joined before a noun: *Chad-Niger talks*.
  case pair
  /// Who deals with whom in the clause around the trigger: *Chad and Niger signed a truce brokered
  /// by …*, *Chad met Niger under …'s auspices*.
  case sides
  /// The nearest slot of that kind on the trigger or what governs it, up to the clause.
  case around(Slot)
  /// The nearest slot of that kind anywhere below the trigger: *a deal to end the war between
  /// Chad and Niger*.
  case below(Slot)
  /// A slot of the filler of a slot.
  case path(Slot, Slot)

  /// True for a slot whose filler names a deed, and by it whoever did it.
  var namesDoer: Bool {
    switch self {
    case .doer: true
    case .path(_, let last): last.namesDoer
    default: false
    }
  }

  /// Reads one slot of the codebook, or nil when a word is unknown.
  public init?(_ text: String) {
    let words = text.split(separator: ".").map(String.init)
    guard let first = words.first else { return nil }
    if first == "around" || first == "below", words.count > 1 {
      guard let rest = Slot(words.dropFirst().joined(separator: ".")) else { return nil }
      self = first == "around" ? .around(rest) : .below(rest)
      return
    }
    guard let head = Slot(word: first) else { return nil }
    guard words.count > 1 else {
      self = head
      return
    }
    guard let rest = Slot(words.dropFirst().joined(separator: ".")) else { return nil }
    self = .path(head, rest)
  }

  private init?(word: String) {
    switch word {
    case "subject": self = .subject
    case "object": self = .object
    case "indirect": self = .indirect
    case "last": self = .last
    case "possessor": self = .possessor
    case "modifier": self = .modifier
    case "holder": self = .holder
    case "teller": self = .teller
    case "told": self = .told
    case "opponent": self = .opponent
    case "governor": self = .governor
    case "condition": self = .condition
    case "occasion": self = .occasion
    case "speaker": self = .speaker
    case "clause-subject": self = .clauseSubject
    case "clause": self = .clause
    case "subject-of": self = .subjectOf
    case "relative": self = .relative
    case "doer": self = .doer
    case "parties": self = .parties
    case "answerer": self = .answerer
    case "antecedent": self = .antecedent
    case "proposer": self = .proposer
    case "pair": self = .pair
    case "prefix": self = .prefix
    case "sides": self = .sides
    default:
      guard Slot.prepositions.contains(word) else { return nil }
      self = .preposition(word)
    }
  }

  /// Prepositions a slot may name.
  static let prepositions: Set<String> = [
    "about", "across", "against", "alongside", "among", "amongst", "around", "as", "at", "behind",
    "between", "by", "during", "for", "from", "in", "inside", "into", "near", "of", "on", "onto",
    "out", "outside", "over", "through", "to", "toward", "towards", "under", "until", "upon", "via",
    "with",
    "within", "without",
  ]
}
