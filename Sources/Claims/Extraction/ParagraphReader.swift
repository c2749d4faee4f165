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

  private let parties: PartyFocus

  init(
    codebook: Codebook, article: LinkedArticle, participants: ParticipantFinder,
    parties: PartyFocus
  ) {
    let paragraph = participants.paragraph
    self.participants = participants
    self.parties = parties
    self.codebook = codebook
    self.article = article
    text = article.texts[paragraph]
    slots = SlotFinder(text: text, lists: codebook.lists)
    finder = TriggerFinder(codebook: codebook, text: text, slots: slots)
    stances = StanceFinder(text: text, lists: codebook.lists)
    speakers = SpeakerFinder(
      article: article, text: text, participants: participants, lists: codebook.lists)
  }

  /// Every event, in the order of triggers, then entries.
  func events(_ focus: inout EventFocus) -> [Event] {
    var events: [Event] = []
    for trigger in finder.triggers() {
      let entry = codebook.entries[trigger.entry]
      let (stance, governors) = stances.stance(
        of: trigger.token, standsByItself: entry.standsByItself)
      let voice = speakers.voice(of: trigger.token)
      guard finder.holds(entry, at: trigger, stance: stance, isSpoken: voice != nil) else {
        continue
      }
      let act = entry.isSpeechAct ? stanceOfSpeech(at: trigger.token, voice) : stance
      var event = Event(
        entry: entry, trigger: trigger, source: .none, target: nil, parties: [],
        stance: act.limited(by: entry), governors: governors,
        speaker: voice.flatMap { speakers.speaker(at: $0.token) }, speakerToken: voice?.token,
        origin: nil)
      let found = sides(of: event, focus)
      guard !found.isEmpty else { continue }
      event.origin = speakers.origin(of: trigger.token)
      for (source, target, parties) in found {
        event.source = source
        event.target = target
        event.parties = parties
        events.append(event.committed(in: article, by: codebook.lists.commitments))
        focus.note(event)
      }
    }
    return Deduplication.distinct(events, in: text)
  }

  /// The stance of the verb of speech that holds a trigger; of a plain quotation, an actual one.
  private func stanceOfSpeech(at trigger: Int, _ voice: SpeakerFinder.Voice?) -> Stance {
    guard let verb = slots.telling(of: trigger) ?? voice?.verb else { return Stance() }
    return stances.stance(of: verb, standsByItself: false).stance
  }

  private typealias Sides = (source: Event.Side, target: Event.Side?, parties: [Event.Side])

  /// The combinations of actors an event holds between.
  private func sides(of event: Event, _ focus: EventFocus) -> [Sides] {
    let entry = event.entry
    let sources = fill(entry.source, event)
    if entry.relation == .mediates {
      return mediation(event, sources: sources)
    }
    var targets = fill(entry.target, event, without: sources.map(\.actor))
    if targets.isEmpty, isAnaphor(event.trigger.token) {
      targets = sources.prefix(1).compactMap { focus.target(of: entry.relation, by: $0.actor) }
    }
    var found: [Sides] = []
    for source in sources {
      for target in targets
      where target.actor != source.actor
        && !(entry.relation == .hosts && isAtHome(target, in: source))
        && !(entry.conditions.contains(.foreign) && areKin(source, target))
      { found.append((source, target, [])) }
    }
    if found.isEmpty, !entry.among.isEmpty {
      let all = fill(entry.among, event)
      for (index, one) in all.enumerated() {
        for other in all.dropFirst(index + 1) where other.actor != one.actor {
          found.append((one, other, []))
        }
      }
    }
    return found
  }

  /// *the pressure*, *that threat*: what was spoken of before.
  private func isAnaphor(_ trigger: Int) -> Bool {
    text.tokens[trigger].pos == .noun
      && text.children(of: trigger).contains {
        text.tokens[$0].dependency == .det
          && ["the", "this", "that", "these", "those", "such"].contains(text.tokens[$0].lower)
      }
  }

  /// A mediator and two or more sides, himself not among them.
  private func mediation(_ event: Event, sources: [Event.Side]) -> [Sides] {
    let entry = event.entry
    var sources = sources
    var parties: [Event.Side] = []
    for slot in entry.parties {
      for party in fill([slot], event, without: sources.map(\.actor))
      where !parties.contains(where: { $0.actor == party.actor }) {
        parties.append(party)
      }
      if parties.count > 1 { break }
    }
    func isParty(_ side: Event.Side) -> Bool { parties.contains { $0.actor == side.actor } }
    if parties.count > 1, sources.allSatisfy(isParty) {
      // *let them stay to ease talks between them and Chad*: whoever lets them is the mediator.
      sources = higherSubjects(above: event) { !isParty($0) }
    }
    sources = sources.filter { !isParty($0) }
    guard parties.count > 1 else { return [] }
    return sources.map { ($0, nil, parties) }
  }

  /// The subject of the nearest verb above a purpose clause that fits.
  private func higherSubjects(above event: Event, where fits: (Event.Side) -> Bool) -> [Event.Side]
  {
    var index = event.trigger.token
    guard text.tokens[index].dependency == .advcl else { return [] }
    for _ in 0..<4 {
      let head = text.tokens[index].head
      guard head != index else { return [] }
      index = head
      let found = slots.fillers(of: .subject, at: index, last: index).flatMap {
        participants.actors(at: $0, locates: false)
      }.filter(fits)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Nobody is a guest in his own state.
  private func isAtHome(_ guest: Event.Side, in host: Event.Side) -> Bool {
    article.serves(guest.actor, host.actor)
  }

  private func areKin(_ one: Event.Side, _ other: Event.Side) -> Bool {
    isAtHome(one, in: other) || isAtHome(other, in: one)
  }

  /// The actors of the first slot that has any.
  private func fill(
    _ wanted: [Slot], _ event: Event, without excluded: [ActorID] = []
  ) -> [Event.Side] {
    for slot in wanted {
      let locates = event.entry.relation == .hosts && slot.isPlace
      if slot == .parties {
        return parties.sides(
          paragraph: participants.paragraph, token: event.trigger.token, without: excluded)
      }
      var found: [Event.Side] = []
      let tokens =
        slot == .speaker
        ? event.speakerToken.map { [$0] } ?? []
        : slots.fillers(of: slot, at: event.trigger.token, last: event.trigger.last)
      for token in tokens
      where !event.trigger.tokens.contains(token) {
        for one in actors(at: token, locates: locates)
        where !found.contains(where: { $0.actor == one.actor }) && isAllowed(one, event.entry)
          && !excluded.contains(one.actor)
        {
          found.append(one)
        }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The actors of a phrase; those in focus for *both sides* and *the two leaders*.
  private func actors(at token: Int, locates: Bool) -> [Event.Side] {
    if isPairWord(token) {
      let persons = ["leader", "president", "minister"].contains(text.tokens[token].lemma)
      let found = parties.sides(
        paragraph: participants.paragraph, token: token, without: [], persons: persons)
      if !found.isEmpty { return found }
    }
    return participants.actors(at: token, locates: locates)
  }

  /// *both sides*, *the two leaders*, *the warring parties*.
  private func isPairWord(_ index: Int) -> Bool {
    guard codebook.lists.sides.contains(text.tokens[index].lemma), text.tokens[index].pos == .noun
    else { return false }
    return text.children(of: index).contains {
      ["both", "two", "warring", "rival", "opposing", "feuding"].contains(text.tokens[$0].lower)
    } && !text.children(of: index).contains { text.tokens[$0].dependency == .prep }
  }

  /// Media are listeners (*told Reuters*), not parties, except to what is done to them.
  private func isAllowed(_ side: Event.Side, _ entry: CodebookEntry) -> Bool {
    guard article.actors[side.actor]?.kind == .media else { return true }
    switch entry.relation {
    case .attacks, .coerces, .sanctions, .accuses: return true
    default: return false
    }
  }
}

extension Slot {
  /// True for prepositions that locate: what they govern may be a city, for the state around it.
  var isPlace: Bool {
    switch self {
    case .preposition(let word):
      ["in", "at", "inside", "within", "from", "out", "near", "to"].contains(word)
    case .around(let inner): inner.isPlace
    case .path(_, let last): last.isPlace
    case .last, .object, .modifier: true
    default: false
    }
  }
}

extension CodebookEntry {
  /// True for acts of speech and force named by a noun: *US demands* exist, whatever is done with
  /// them. Talks, mediation and aid exist only if the verb around them says so.
  var standsByItself: Bool {
    guard trigger == .noun else { return false }
    switch relation {
    case .pressures, .threatens, .accuses, .rejects, .protests, .supports, .sanctions, .attacks,
      .coerces:
      return true
    default: return false
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
  func committed(in article: LinkedArticle, by commitments: Set<String>) -> Event {
    guard entry.isCommitment, self.stance.realis == .intended || self.stance.realis == .conditional,
      self.stance.cues.allSatisfy(commitments.contains)
    else { return self }
    var event = self
    let isOwn = speaker?.actor.map { article.serves($0, source.actor) } ?? false
    event.stance.realis = isOwn ? .actual : .conditional
    return event
  }
}

extension ParticipantFinder.Found {
  /// The side of an event not yet filled.
  static let none = ParticipantFinder.Found(
    actor: ActorID(""), paragraph: 0, tokens: 0..<0, head: 0, via: nil, reason: "",
    isAnonymous: false)
}
