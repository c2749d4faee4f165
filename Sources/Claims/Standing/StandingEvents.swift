import Actors
import Language

/// Turns what the words around names say of whom people serve into events: `represents` for
/// persons, `partOf` for bodies.
///
/// Which wordings count is written in the codebook: an entry with `title = …` names them.
struct StandingEvents: Sendable {
  private let codebook: Codebook
  private let article: LinkedArticle
  /// The first entry for each wording.
  private var entries: [Standing.Form: Int] = [:]
  private let named: Set<ActorID>

  init(codebook: Codebook, article: LinkedArticle) {
    self.codebook = codebook
    self.article = article
    for index in codebook.entries.indices where codebook.entries[index].trigger == .title {
      for form in codebook.entries[index].words.compactMap({ Standing.Form(rawValue: $0[0]) })
      where entries[form] == nil {
        entries[form] = index
      }
    }
    named = Set(article.mentions.filter { $0.kind == .name }.flatMap(\.actors))
  }

  /// The events of one paragraph, in text order.
  func events(_ participants: ParticipantFinder) -> [Event] {
    let found = article.standings.filter { $0.paragraph == participants.paragraph }
    guard !found.isEmpty else { return [] }
    let text = article.texts[participants.paragraph]
    let speakers = SpeakerFinder(
      article: article, text: text, participants: participants, lists: codebook.lists)
    return found.compactMap { standing in
      guard let entry = entries[standing.form] else { return nil }
      return event(standing, entry, text, participants, speakers)
    }
  }

  private func event(
    _ standing: Standing, _ entry: Int, _ text: ParsedText, _ participants: ParticipantFinder,
    _ speakers: SpeakerFinder
  ) -> Event? {
    let owner = side(standing.owner, standing.ownerTokens, standing, participants)
    guard let owner, let target = master(of: owner), target.actor != standing.bearer else {
      return nil
    }
    let head = standing.words.upperBound - 1
    // What stands beside a name within reported speech is the reporter's gloss, unless quoted.
    let voice = speakers.quotations.contains(head) ? speakers.voice(of: head) : nil
    return Event(
      entry: codebook.entries[entry],
      trigger: .init(entry: entry, token: head, tokens: Array(standing.words), last: head),
      source: .init(
        actor: standing.bearer, paragraph: standing.paragraph, tokens: standing.bearerTokens,
        head: standing.bearerTokens.upperBound - 1, via: nil,
        reason: reason(at: standing.bearerTokens), isAnonymous: false),
      target: target, parties: [],
      stance: stance(of: standing, in: text).limited(by: codebook.entries[entry]),
      governors: [], speaker: voice.flatMap { speakers.speaker(at: $0.token) },
      speakerToken: voice?.token, origin: nil)

    func reason(at tokens: Range<Int>) -> String {
      article.mentions.first { $0.paragraph == standing.paragraph && $0.tokens == tokens }?.reason
        ?? ""
    }
  }

  /// The owner as a side: an agency's state or body answers for it; a bare city for nobody.
  private func side(
    _ actor: ActorID, _ tokens: Range<Int>, _ standing: Standing, _ participants: ParticipantFinder
  ) -> Event.Side? {
    let mention = article.mentions.first {
      $0.paragraph == standing.paragraph && $0.tokens == tokens
    }
    let stand = Mention(
      paragraph: standing.paragraph, tokens: tokens, head: tokens.upperBound - 1, kind: .name,
      actors: [actor], sense: .state, reason: mention?.reason ?? "owner of the title")
    guard standing.form == .part else { return participants.actors(of: stand).first }
    return Event.Side(
      actor: actor, paragraph: standing.paragraph, tokens: tokens, head: stand.head, via: nil,
      reason: stand.reason, isAnonymous: false)
  }

  /// Who serves a person serves whom that person serves, where the article names it: *a spokesman
  /// for President Ramaphosa*.
  private func master(of owner: Event.Side) -> Event.Side? {
    guard let actor = article.actors[owner.actor] else { return owner }
    switch actor.kind {
    case .place, .media: return nil
    case .official:
      var served = owner
      var current = actor
      for _ in 0..<6 {
        guard let above = current.affiliation, let next = article.actors[above] else { break }
        current = next
      }
      guard current.kind != .official, current.kind != .place, named.contains(current.id) else {
        return owner
      }
      served.actor = current.id
      served.via = actor.name
      served.reason = "served by \(actor.name): " + owner.reason
      return served
    case .group:
      // *the party's Political Bureau* names whose wing it is.
      guard let parent = actor.affiliation.flatMap({ article.actors[$0] }), parent.kind == .group,
        actor.name.hasPrefix(parent.name)
      else { return owner }
      var served = owner
      served.actor = parent.id
      served.via = actor.name
      return served
    default: return owner
    }
  }

  /// What is over still happened; what is to come is planned; a claimed title is doubted.
  private func stance(of standing: Standing, in text: ParsedText) -> Stance {
    var stance = Stance()
    if standing.isElect { stance.apply(.intend, cue: text.tokens[standing.words.lowerBound].lower) }
    let start = max(
      text.sentence(of: standing.words.lowerBound).lowerBound,
      min(standing.words.lowerBound, standing.ownerTokens.lowerBound) - 3)
    for index in start..<standing.words.upperBound {
      let word = hyphenated(at: index, in: text)
      if codebook.lists.selfStyled.contains(word) { stance.apply(.doubt, cue: word) }
    }
    if standing.isFormer { stance.cues.append("former") }
    return stance
  }

  /// A word with what a hyphen joins to it: *self-styled* is three tokens.
  private func hyphenated(at index: Int, in text: ParsedText) -> String {
    let word = text.tokens[index].lower
    guard index + 2 < text.tokens.count, text.tokens[index + 1].text == "-" else { return word }
    return word + "-" + text.tokens[index + 2].lower
  }
}
