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

  init(codebook: Codebook, article: LinkedArticle, paragraph: Int, mentions: ArraySlice<Mention>) {
    self.codebook = codebook
    self.article = article
    text = article.texts[paragraph]
    slots = SlotFinder(text: text, lists: codebook.lists)
    finder = TriggerFinder(codebook: codebook, text: text, slots: slots)
    participants = ParticipantFinder(
      article: article, paragraph: paragraph, mentions: mentions, lists: codebook.lists)
    stances = StanceFinder(text: text, lists: codebook.lists)
    speakers = SpeakerFinder(
      article: article, text: text, participants: participants, lists: codebook.lists)
  }

  /// Every event, in the order of triggers, then entries.
  func events() -> [Event] {
    var events: [Event] = []
    for trigger in finder.triggers() {
      let entry = codebook.entries[trigger.entry]
      let (stance, governors) = stances.stance(
        of: trigger.token, standsByItself: entry.standsByItself)
      let speaker = speakers.speaker(of: trigger.token)
      guard finder.holds(entry, at: trigger, stance: stance, isSpoken: speaker != nil) else {
        continue
      }
      var event = Event(
        entry: entry, trigger: trigger, source: .none, target: nil, parties: [],
        stance: stance.limited(by: entry), governors: governors, speaker: speaker,
        origin: nil)
      let found = sides(of: event)
      guard !found.isEmpty else { continue }
      event.origin = speakers.origin(of: trigger.token)
      for (source, target, parties) in found {
        event.source = source
        event.target = target
        event.parties = parties
        events.append(event.committed(in: article, from: stance))
      }
    }
    return Deduplication.distinct(events, in: text)
  }

  private typealias Sides = (source: Event.Side, target: Event.Side?, parties: [Event.Side])

  /// The combinations of actors an event holds between.
  private func sides(of event: Event) -> [Sides] {
    let entry = event.entry
    let sources = fill(entry.source, event, locates: entry.relation == .hosts)
    if entry.relation == .mediates {
      var parties: [Event.Side] = []
      for slot in entry.parties {
        for party in fill([slot], event, locates: true)
        where !sources.contains(where: { isSame($0, as: party, entry) })
          && !parties.contains(where: { $0.actor == party.actor })
        {
          parties.append(party)
        }
        if parties.count > 1 { break }
      }
      guard parties.count > 1 else { return [] }
      return sources.map { ($0, nil, parties) }
    }
    let targets = fill(entry.target, event)
    var found: [Sides] = []
    for source in sources {
      for target in targets
      where target.actor != source.actor
        && !(entry.relation == .hosts && isAtHome(target, in: source, entry))
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

  /// Nobody is a guest in his own state; where an entry asks for a third country, the guest's own
  /// must be known.
  private func isAtHome(_ guest: Event.Side, in host: Event.Side, _ entry: CodebookEntry) -> Bool {
    let home = home(of: guest.actor)
    if home == self.home(of: host.actor) { return true }
    guard entry.conditions.contains(.thirdCountry), home == guest.actor else { return false }
    switch article.actors[home]?.kind {
    case .state, .group, .collective: return false
    default: return true
    }
  }

  /// A mediator is no party; where an entry asks for a third country, nor is his own state.
  private func isSame(_ mediator: Event.Side, as party: Event.Side, _ entry: CodebookEntry) -> Bool
  {
    mediator.actor == party.actor
      || entry.conditions.contains(.thirdCountry)
        && home(of: mediator.actor) == home(of: party.actor)
  }

  /// The state behind an actor, or the actor itself where none is known.
  private func home(of actor: ActorID) -> ActorID {
    var home = actor
    for _ in 0..<6 {
      guard let above = article.actors[home]?.affiliation else { break }
      home = above
    }
    return home
  }

  /// The actors of the first slot that has any.
  ///
  /// - Parameter locates: a city in a slot of place stands for the state around it.
  private func fill(_ wanted: [Slot], _ event: Event, locates: Bool = false) -> [Event.Side] {
    for slot in wanted {
      let isPlace = locates && slot.isPlace
      var found: [Event.Side] = []
      for token in slots.fillers(
        of: slot, at: event.trigger.token, last: event.trigger.last)
      where !event.trigger.tokens.contains(token) {
        for one in participants.actors(at: token, locates: locates)
        where !found.contains(where: { $0.actor == one.actor }) && isAllowed(one, event.entry)
          && !(isPlace && event.entry.relation == .hosts && !isState(one)) && !isCrowd(one, event)
        {
          found.append(one)
        }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func isState(_ side: Event.Side) -> Bool {
    article.actors[side.actor]?.kind == .state
  }

  /// *Chadians fled to Niger*: people, not their state.
  private func isCrowd(_ side: Event.Side, _ event: Event) -> Bool {
    guard event.entry.relation == .hosts, isState(side), side.via == nil else { return false }
    return text.tokens[side.head].tag == "NNPS" && side.tokens.count == 1
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
      [
        "in", "at", "inside", "within", "from", "out", "near", "to", "outside", "between", "among",
      ].contains(word)
    case .around(let inner), .below(let inner): inner.isPlace
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
  var isCommitment: Bool { conditions.contains(.future) }
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
  /// A commitment in its source's own words is made by saying it; told by others it is a forecast.
  func committed(in article: LinkedArticle, from stance: Stance) -> Event {
    guard entry.isCommitment, self.stance.realis == .intended || self.stance.realis == .conditional
    else { return self }
    var event = self
    let voice = speaker?.actor
    let isOwn =
      speaker == nil || voice == source.actor
      || voice.flatMap { article.actors[$0]?.affiliation } == source.actor
    event.stance.realis = isOwn ? .actual : .conditional
    return event
  }
}

extension ParticipantFinder.Found {
  /// The side of an event not yet filled.
  static let none = ParticipantFinder.Found(
    actor: ActorID(""), tokens: 0..<0, head: 0, via: nil, reason: "", isAnonymous: false)
}
