import Actors
import Language

/// Finds the events of one paragraph.
struct ParagraphReader: Sendable {
  let codebook: Codebook
  let article: LinkedArticle
  let text: ParsedText
  private let slots: SlotFinder
  private let finder: TriggerFinder
  private let participants: ParticipantFinder
  private let stances: StanceFinder
  private let speakers: SpeakerFinder
  private let sides: SideFinder

  init(
    codebook: Codebook, article: LinkedArticle, participants: ParticipantFinder,
    parties: PartyFocus, deeds: DeedFocus, triggers: TriggerTables
  ) {
    let paragraph = participants.paragraph
    self.participants = participants
    self.codebook = codebook
    self.article = article
    text = article.texts[paragraph]
    slots = SlotFinder(text: text, lists: codebook.lists)
    sides = SideFinder(
      article: article, text: text, lists: codebook.lists, slots: slots,
      participants: participants, parties: parties, deeds: deeds)
    finder = TriggerFinder(codebook: codebook, text: text, slots: slots, tables: triggers)
    stances = StanceFinder(text: text, lists: codebook.lists)
    speakers = SpeakerFinder(
      article: article, text: text, participants: participants, lists: codebook.lists)
  }

  /// Every event, in the order of triggers, then entries.
  func events(_ focus: inout EventFocus) -> [Event] {
    var events: [Event] = []
    for trigger in finder.triggers() {
      let entry = codebook.entries[trigger.entry]
      let (stance, governors) = stances.stance(of: trigger.token, for: entry)
      let voice = speakers.voice(of: trigger.token)
      guard finder.holds(entry, at: trigger, stance: stance, isSpoken: voice != nil) else {
        continue
      }
      let act = entry.isSpeechAct ? stanceOfSpeech(at: trigger.token, voice) : stance
      var event = Event(
        entry: entry, trigger: trigger, source: .none, target: nil, parties: [],
        stance: act.limited(by: entry), governors: governors,
        speaker: voice.flatMap { speakers.speaker(at: $0.token) },
        speakerToken: isRelayed(trigger.token) ? nil : voice?.token, origin: nil)
      let found = sides.sides(of: event, focus)
      guard !found.isEmpty else { continue }
      event.origin = speakers.origin(of: trigger.token)
      for (source, target, parties) in found {
        event.source = source
        event.target = target
        event.parties = parties
        events.append(event.committed(in: article, unless: codebook.lists.noncommittal))
        focus.note(event)
      }
    }
    return Deduplication(article: article, text: text).distinct(events)
  }

  /// *Tell them that they must leave*: it is not the speaker who tells them.
  private func isRelayed(_ trigger: Int) -> Bool {
    slots.telling(of: trigger).map(Clause(text: text).isImperative) ?? false
  }

  /// The stance of the verb of speech that holds a trigger; of a plain quotation, an actual one.
  private func stanceOfSpeech(at trigger: Int, _ voice: SpeakerFinder.Voice?) -> Stance {
    guard let verb = slots.telling(of: trigger) ?? voice?.verb else { return Stance() }
    return stances.stance(of: verb, existence: .told).stance
  }
}

extension Slot {
  /// True for *between* and *among*, after which all sides stand.
  var namesBoth: Bool {
    switch self {
    case .preposition(let word): word == "between" || word == "among"
    case .around(let inner), .below(let inner), .path(_, let inner): inner.namesBoth
    default: false
    }
  }

  /// True for prepositions that locate: what they govern may be a city, for the state around it.
  var isPlace: Bool {
    switch self {
    case .preposition(let word):
      [
        "in", "at", "on", "inside", "within", "from", "out", "near", "to", "outside", "between",
        "among",
      ].contains(word)
    case .around(let inner), .below(let inner): inner.isPlace
    case .path(_, let last): last.isPlace
    case .last, .object, .modifier, .subjectOf: true
    default: false
    }
  }
}

extension CodebookEntry {
  /// Acts of speech named by a noun exist once they are named (*US demands*); attacks and
  /// sanctions unless a verb says that they are planned, feared or denied; talks, mediation and aid
  /// only if the verb around them says so.
  var existence: StanceFinder.Existence {
    guard trigger == .noun else { return .told }
    switch relation {
    case .pressures, .threatens, .accuses, .rejects, .protests, .supports: return .named
    case .sanctions, .attacks, .coerces, .mobilizes: return .presumed
    default: return .told
    }
  }

  /// True when the pattern is a commitment: *we will strike back* is a threat made, not planned.
  var isCommitment: Bool {
    conditions.contains { $0 == .future || $0 == .will || $0 == .ready }
  }
}

extension Stance {
  /// The stance with the entry's own realis and polarity, which cannot be more than they say.
  func limited(by entry: CodebookEntry) -> Stance {
    var stance = self
    if let realis = entry.realis, stance.realis == .actual { stance.realis = realis }
    if let polarity = entry.polarity { stance.polarity = polarity }
    return stance
  }
}

extension Event {
  /// A commitment in its source's own words is made by saying it; told by others, or by the
  /// article, it is a forecast.
  func committed(in article: LinkedArticle, unless noncommittal: Set<String>) -> Event {
    guard entry.isCommitment, self.stance.realis == .intended || self.stance.realis == .conditional,
      !self.stance.cues.contains(where: noncommittal.contains)
    else { return self }
    var event = self
    let isOwn = speaker?.actor.map { teller in
      article.serves(teller, source.actor)
        || self.stance.isUltimatum && article.isOfficeOfNobody(teller)
    }
    event.stance.realis = isOwn ?? false ? .actual : .conditional
    return event
  }
}

extension ParticipantFinder.Found {
  /// The side of an event not yet filled.
  static let none = ParticipantFinder.Found(
    actor: ActorID(""), paragraph: 0, tokens: 0..<0, head: 0, via: nil, reason: "",
    isAnonymous: false)
}
