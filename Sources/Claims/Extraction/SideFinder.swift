import Actors
import Language

/// Finds between which actors an event holds.
struct SideFinder: Sendable {
  let article: LinkedArticle
  let text: ParsedText
  let lists: WordLists
  let slots: SlotFinder
  let participants: ParticipantFinder
  let parties: PartyFocus
  let deeds: DeedFocus
  private var pairs: PairWords { PairWords(text: text, lists: lists) }

  typealias Sides = (source: Event.Side, target: Event.Side?, parties: [Event.Side])

  /// The combinations of actors an event holds between.
  func sides(of event: Event, _ focus: EventFocus) -> [Sides] {
    let entry = event.entry
    let sources = fill(entry.source, event, locates: entry.relation == .hosts).filter {
      !entry.conditions.contains(.noPerson) || !isNamedPerson($0)
    }
    if entry.relation == .mediates { return mediation(event, sources: sources) }
    var targets = targets(of: event, besides: sources, focus)
    if targets.isEmpty, isAnaphor(event.trigger.token) {
      targets = sources.prefix(1).compactMap { focus.target(of: entry.relation, by: $0.actor) }
    }
    var found: [Sides] = []
    for source in sources {
      for target in targets
      where target.actor != source.actor
        && !(entry.relation.isForeign && article.areKin(source.actor, target.actor))
        && !(entry.relation == .hosts && isAtHome(target, in: source, entry))
        && StandingSides(article: article).fit(entry.relation, source, target)
      { found.append((source, target, [])) }
    }
    // *Chad and Niger met the board*: they met it, not each other.
    if found.isEmpty, !entry.among.isEmpty, !entry.target.contains(where: { isFilled($0, event) }) {
      let all = fill(entry.among, event)
      for (index, one) in all.enumerated() {
        for other in all.dropFirst(index + 1) where !article.areKin(one.actor, other.actor) {
          found.append((one, other, []))
          if !entry.relation.isSymmetric { found.append((other, one, [])) }
        }
      }
    }
    return found
  }

  /// The first slot that names somebody else: no phrase is both sides (*neither Chad nor Niger was
  /// asked*).
  private func targets(of event: Event, besides sources: [Event.Side], _ focus: EventFocus)
    -> [Event.Side]
  {
    let acting = sources.map(\.actor)
    for slot in event.entry.target {
      // *called upon her supporters*: somebody is named, if by no name.
      if slot == .opponent, isAddressed(event) { return [] }
      if slot == .opponent, let source = acting.first {
        let near = focus.opponent(
          of: source, paragraph: participants.paragraph,
          sentence: text.sentence(of: event.trigger.token))
        if let near { return [isNamedPerson(near) ? state(of: near) : near] }
        if event.entry.relation == .threatens,
          let last = focus.adversary(of: source, paragraph: participants.paragraph)
        {
          return [isNamedPerson(last) ? state(of: last) : last]
        }
      }
      if slot.namesDoer, namesUtterance(slot, event), let source = acting.first,
        let accuser = focus.accuser(of: source, paragraph: participants.paragraph)
      {
        return [accuser]
      }
      if slot.namesDoer, event.entry.relation == .accuses, namesForce(slot, event),
        let source = acting.first
      {
        return focus.striker(besides: source, paragraph: participants.paragraph).map { [$0] } ?? []
      }
      if sources.count > 1, isReciprocal(slot, event) { return sources }
      // *shelled Goma* is force against the state it lies in, unless by that state itself.
      let locates = event.entry.relation.usesForce
      let all = fill([slot], event, locates: locates, without: acting)
      // *Chad said that it and Niger must talk*: a duty that one shares is no demand.
      if event.entry.relation == .pressures, all.count > 1,
        all.contains(where: { side in acting.contains { article.areKin($0, side.actor) } })
      {
        return []
      }
      let found = all.filter { target in
        !acting.contains(target.actor)
          && !(locates
            && acting.contains { article.principal(of: $0) == article.home(of: target.actor) }
            && isPlaceName(target))
          && !(isAmongOthers(event.entry)
            && sources.contains { article.areKin($0.actor, target.actor) })
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whether people who are no actors fill a slot: *followers*, *the workers*.
  private func isAddressed(_ event: Event) -> Bool {
    event.entry.target.prefix { $0 != .opponent }.contains { slot in
      slots.fillers(of: slot, at: event.trigger.token, last: event.trigger.last).contains {
        lists.people.contains(text.tokens[$0].lemma)
      }
    }
  }

  /// Nobody refuses himself or whom he serves; other entries say where that holds.
  private func isAmongOthers(_ entry: CodebookEntry) -> Bool {
    entry.conditions.contains(.foreign) || entry.relation == .rejects
  }

  /// *Angela Merkel attacked him over the plan*: who commands no arms attacks in words.
  private func isNamedPerson(_ side: Event.Side) -> Bool {
    article.actors[side.actor]?.kind == .official && side.via == nil
  }

  /// *rejected the charge*: whoever made it, more than whoever did something last.
  private func namesUtterance(_ slot: Slot, _ event: Event) -> Bool {
    slots.fillers(of: slot, at: event.trigger.token, last: event.trigger.last).contains {
      lists.utterances.contains(text.tokens[$0].lemma)
    }
  }

  /// *condemned the raid*: whoever struck, not whoever did something last.
  private func namesForce(_ slot: Slot, _ event: Event) -> Bool {
    slots.fillers(of: slot, at: event.trigger.token, last: event.trigger.last).contains {
      SideFinder.strikes.contains(text.tokens[$0].lemma)
    }
  }

  private static let strikes: Set<String> = [
    "attack", "airstrike", "strike", "raid", "bombing", "shelling", "bombardment", "assault",
    "incursion", "invasion", "offensive", "massacre", "killing", "ambush",
  ]

  private func isPlaceName(_ side: Event.Side) -> Bool {
    participants.actors(at: side.head, locates: false).isEmpty
  }

  /// *Chad and Niger accused each other*: each is the other's target.
  private func isReciprocal(_ slot: Slot, _ event: Event) -> Bool {
    slots.fillers(of: slot, at: event.trigger.token, last: event.trigger.last)
      .contains(where: pairs.isReciprocal)
  }

  private func isFilled(_ slot: Slot, _ event: Event) -> Bool {
    !slots.fillers(of: slot, at: event.trigger.token, last: event.trigger.last).isEmpty
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
    var named: [Event.Side] = []
    var parties: [Event.Side] = []
    for slot in entry.parties {
      for party in fill([slot], event, locates: true, without: sources.map(\.actor))
      where !named.contains(where: { $0.actor == party.actor }) {
        named.append(party)
        if !sources.contains(where: { isSame($0, as: party, entry) }),
          !parties.contains(where: { article.areKin($0.actor, party.actor) })
        {
          parties.append(party)
        }
      }
      if parties.count > 1 { return sources.map { ($0, nil, parties) } }
      if named.count == 1, slot.namesBoth, let other = pronounParty(slot, event, named + sources) {
        return sources.map { ($0, nil, named + [other]) }
      }
      // *between the herders and Chad*: two are named; nobody else is meant.
      if named.count < 2, slot.namesBoth, heads(of: slot, event).count > 1 { return [] }
    }
    // *let them stay to ease talks between them and Chad*: whoever lets them is the mediator.
    guard named.count > 1, !sources.isEmpty else { return [] }
    let mediators = higherSubjects(above: event) { higher in
      !named.contains { isSame(higher, as: $0, entry) }
    }
    return mediators.map { ($0, nil, named) }
  }

  /// *asked Chad to mediate between it and Niger*: *it* is the nearest subject above that is
  /// neither the mediator nor named.
  private func pronounParty(_ slot: Slot, _ event: Event, _ others: [Event.Side]) -> Event.Side? {
    let trigger = event.trigger
    let hasPronoun = slots.fillers(of: slot, at: trigger.token, last: trigger.last)
      .flatMap { slots.arguments.clause.coordinated($0) }.contains {
        text.tokens[$0].pos == .pronoun
      }
    guard hasPronoun else { return nil }
    var index = trigger.token
    while text.tokens[index].head != index {
      index = text.tokens[index].head
      let found = slots.arguments.surfaceSubjects(of: index).flatMap {
        participants.actors(at: $0, locates: false)
      }.first { side in !others.contains { $0.actor == side.actor } }
      if let found, slots.arguments.clause.isVerb(index) { return found }
    }
    return nil
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

  /// Nobody is a guest in his own state; where an entry asks for a third country, the guest's own
  /// must be known.
  private func isAtHome(_ guest: Event.Side, in host: Event.Side, _ entry: CodebookEntry) -> Bool {
    let home = article.home(of: guest.actor)
    if home == article.home(of: host.actor) { return true }
    guard entry.conditions.contains(.thirdCountry), home == guest.actor else { return false }
    switch article.actors[home]?.kind {
    case .state, .group, .collective: return home.isUnknown && isCommon(guest)
    default: return true
    }
  }

  /// *the company*: some body without a name; rebels need none.
  private func isCommon(_ side: Event.Side) -> Bool {
    guard side.paragraph == participants.paragraph else { return false }
    let token = text.tokens[side.head]
    return token.text.unicodeScalars.allSatisfy { !$0.properties.isUppercase }
      && !lists.opposing.contains(token.lemma)
  }

  /// A mediator is no party; where an entry asks for a third country, nor is his own state.
  private func isSame(_ mediator: Event.Side, as party: Event.Side, _ entry: CodebookEntry) -> Bool
  {
    mediator.actor == party.actor || article.areKin(mediator.actor, party.actor)
      || entry.conditions.contains(.thirdCountry)
        && article.home(of: mediator.actor) == article.home(of: party.actor)
  }

  /// The actors of the first slot that has any.
  ///
  /// - Parameters:
  ///   - locates: a city in a slot of place stands for the state around it.
  ///   - excluded: actors that are not among the article's two sides.
  private func fill(
    _ wanted: [Slot], _ event: Event, locates: Bool = false, without excluded: [ActorID] = []
  ) -> [Event.Side] {
    for slot in wanted {
      if slot == .parties {
        // *talks with the envoy*: these are not the article's two sides.
        let hasOwn = [Slot.preposition("with"), .preposition("between")].contains {
          isFilled($0, event)
        }
        return hasOwn
          ? []
          : parties.sides(
            paragraph: participants.paragraph, token: event.trigger.token, without: excluded,
            isGuess: event.entry.relation != .mediates)
      }
      if slot == .opponent {
        return parties.opponents(
          of: excluded, paragraph: participants.paragraph, token: event.trigger.token)
      }
      if slot.namesDoer {
        let deed = slots.fillers(of: slot, at: event.trigger.token, last: event.trigger.last)
          .first { lists.deeds.contains(text.tokens[$0].lemma) }
        let found = deed.map {
          deeds.doers(paragraph: participants.paragraph, token: $0, without: excluded)
        }
        if let found, !found.isEmpty { return found }
        continue
      }
      let isPlace = locates && slot.isPlace
      let tokens =
        slot == .speaker
        ? event.speakerToken.map { [$0] } ?? []
        : slots.fillers(of: slot, at: event.trigger.token, last: event.trigger.last)
      var found: [Event.Side] = []
      for token in tokens where slot == .prefix || !event.trigger.tokens.contains(token) {
        for one in actors(at: token, locates: isPlace, without: excluded)
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

  /// The actors of a phrase; those in focus for *both sides* and *the two leaders*.
  private func actors(at token: Int, locates: Bool, without excluded: [ActorID]) -> [Event.Side] {
    guard pairs.isPair(token) else {
      // *the leaders of both countries*
      let pair = slots.arguments.clause.governed(by: "of", under: token).first(where: pairs.isPair)
      if let pair, lists.representatives.contains(text.tokens[token].lemma) {
        return actors(at: pair, locates: false, without: excluded)
      }
      return participants.actors(at: token, locates: locates)
    }
    let found = parties.sides(
      paragraph: participants.paragraph, token: token, without: excluded,
      persons: pairs.isOfPersons(token))
    return pairs.isOfStates(token) ? found.map(state) : found
  }

  private func state(of side: Event.Side) -> Event.Side {
    var side = side
    let home = article.home(of: side.actor)
    guard article.actors[home]?.kind == .state else { return side }
    if home != side.actor { side.via = side.via ?? article.actors[side.actor]?.name }
    side.actor = home
    return side
  }

  /// Heads of all phrases in a slot that name somebody.
  private func heads(of slot: Slot, _ event: Event) -> [Int] {
    let clause = slots.arguments.clause
    return slots.fillers(of: slot, at: event.trigger.token, last: event.trigger.last)
      .flatMap { clause.coordinated($0) }.filter { text.tokens[$0].pos != .pronoun }
  }

  private func isState(_ side: Event.Side) -> Bool {
    article.actors[side.actor]?.kind == .state
  }

  /// *Chadians fled to Niger*: people, not their state.
  private func isCrowd(_ side: Event.Side, _ event: Event) -> Bool {
    guard isState(side), side.via == nil, side.paragraph == participants.paragraph,
      text.tokens[side.head].tag == "NNPS", side.tokens.count == 1
    else { return false }
    switch event.entry.relation {
    case .hosts, .protests: return true
    case .pressures, .threatens:
      // *the Iranians* are Iran, *Iranians* people.
      return !text.children(of: side.head).contains { text.tokens[$0].dependency == .det }
    default: return false
    }
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
