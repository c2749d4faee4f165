import Language

/// Decides by syntax whether a seat of government names the place or the government: `Vienna` is
/// the government where it acts, speaks or is spoken to.
struct Metonymy {
  struct Decision {
    var actor: Int32
    var sense: ActorKind
    var reason: String
  }

  /// Nil when the name has no reading as a seat that stands for its government.
  func resolve(
    _ mention: DraftMention, _ draft: Draft, _ signals: DocumentSignals
  ) -> Decision? {
    let paragraph = draft.paragraphs[mention.paragraph]
    let seats = mention.entries.filter { $0.sort.contains(.metonym) }
    let places = mention.entries.filter { draft.knowledge.kind($0.actor) == .place }
    guard let seat = seat(of: seats, draft, signals) else { return nil }
    if seats.count == mention.entries.count, !seat.sort.contains(.placeByDefault) {
      // A palace: nothing else goes by its name.
      return Decision(
        actor: seat.actor, sense: draft.knowledge.kind(seat.actor),
        reason: "seat of power for its government")
    }
    guard seats.count + places.count == mention.entries.count else { return nil }
    if !mention.titles.isEmpty { return nil }
    if let ground = agency(of: mention, paragraph, draft) {
      return Decision(
        actor: seat.actor, sense: draft.knowledge.kind(seat.actor),
        reason: "capital as government: " + ground)
    }
    guard let place = places.first, places.count == 1 else { return nil }
    return Decision(actor: place.actor, sense: .place, reason: "place, not its government")
  }

  /// The seat of several states is that of the one the article names most; of two it names as often,
  /// that of the one that still stands.
  private func seat(
    of seats: [AliasEntry], _ draft: Draft, _ signals: DocumentSignals
  ) -> AliasEntry? {
    seats.enumerated().max { one, other in
      func weight(_ entry: AliasEntry) -> (Int, Int) {
        let isFormer = draft.tables.sortName(entry.actor) == "former"
        return (signals.homes[draft.knowledge.home(of: entry.actor)] ?? 0, isFormer ? 0 : 1)
      }
      let a = weight(one.element)
      let b = weight(other.element)
      return (a.0, a.1, -one.offset) < (b.0, b.1, -other.offset)
    }?.element
  }

  /// The ground on which a name acts or is addressed, nil if it does not.
  private func agency(
    of mention: DraftMention, _ paragraph: ScannedParagraph, _ draft: Draft
  ) -> String? {
    let tokens = paragraph.tokens
    if isDateline(mention, paragraph) { return nil }
    var head = mention.head
    // `Moscow and Beijing`: what holds for the first of a row holds for the others.
    var steps = 0
    while tokens[head].dependency == .conj, steps < 4, tokens[head].head != head {
      let governor = tokens[head].head
      guard tokens[governor].pos == .properNoun || tokens[governor].pos == .noun else { break }
      head = governor
      steps += 1
    }
    let governor = tokens[head].head
    if governor == head { return nil }
    switch tokens[head].dependency {
    case .nsubj, .csubj:
      // Who does anything is the government; what merely lies or burns is the city.
      if tokens[governor].pos == .verb,
        !paragraph.lemmaHas(governor, .placeVerb) || isLoyal(governor, paragraph)
      {
        return "subject of \(tokens[governor].lemma)"
      }
      // *demanded that Vienna hand it back*: the parser takes the verb for a noun.
      if tokens[governor].pos == .noun, tokens[governor].dependency == .ccomp {
        return "subject of \(tokens[governor].lower)"
      }
      let stance = paragraph.text.children(of: governor).first {
        tokens[$0].dependency == .acomp && paragraph.has($0, .stance)
      }
      return stance.map { "it is \(tokens[$0].lower)" }
    case .nsubjpass:
      return paragraph.lemmaHas(governor, .address) || paragraph.has(governor, .stance)
        ? "it is \(tokens[governor].lower)" : nil
    case .dobj, .dative:
      // One visits or shells a city; one assures or angers a government.
      return paragraph.lemmaHas(governor, .placeObject)
        ? nil : "object of \(tokens[governor].lemma)"
    case .poss:
      let isGovernmental =
        paragraph.lemmaHas(governor, .governmentNoun) || paragraph.has(governor, .official)
        || paragraph.has(governor, .collective) || paragraph.has(governor, .government)
        || tokens[governor].pos == .properNoun
      return isGovernmental ? "whose \(tokens[governor].lower) it is" : nil
    case .pobj:
      return prepositional(governor, head, paragraph)
    case .compound, .nmod, .amod:
      let isHyphenated = paragraph.isHyphen(head + 1)
      if isHyphenated,
        ["backed", "led", "brokered", "backed", "allied", "aligned", "supported"]
          .contains(paragraph.lower(head + 2))
      {
        return "in \(paragraph.lower(head))-\(paragraph.lower(head + 2))"
      }
      return nil
    default: return nil
    }
  }

  /// *stood by the president*, *sided with him*
  private func isLoyal(_ verb: Int, _ paragraph: ScannedParagraph) -> Bool {
    paragraph.tokens[verb].lemma == "stand"
      && paragraph.text.children(of: verb).contains {
        paragraph.tokens[$0].dependency == .prep
          && ["by", "behind", "with", "against"].contains(paragraph.lower($0))
      }
  }

  /// `VIENNA, Austria —` at the head of a paragraph.
  private func isDateline(_ mention: DraftMention, _ paragraph: ScannedParagraph) -> Bool {
    guard mention.tokens.lowerBound < 3 else { return false }
    for token in mention.tokens
      .upperBound..<min(paragraph.tokens.count, mention.tokens.upperBound + 8)
    {
      let text = paragraph.tokens[token].text
      let isLoose =
        text == "-" && paragraph.tokens[token].isFollowedByBlank
        && paragraph.tokens[token - 1].isFollowedByBlank
      if isLoose || ["—", "–", "--"].contains(text) { return true }
      if paragraph.tokens[token].pos == .verb { return false }
    }
    return false
  }

  private func prepositional(
    _ preposition: Int, _ head: Int, _ paragraph: ScannedParagraph
  ) -> String? {
    let tokens = paragraph.tokens
    let word = tokens[preposition].lower
    let governor = tokens[preposition].head
    guard governor != preposition else { return nil }
    if word == "by" {
      let isAgent =
        tokens[preposition].dependency == .agent || paragraph.lemmaHas(governor, .governmentNoun)
      return isAgent ? "agent of \(tokens[governor].lemma)" : nil
    }
    let isGovernmental =
      paragraph.lemmaHas(governor, .governmentNoun)
      || (tokens[governor].pos == .verb && paragraph.lemmaHas(governor, .address))
    let isGiven =
      tokens[governor].pos == .verb
      && paragraph.text.children(of: governor).contains {
        tokens[$0].dependency == .dobj && paragraph.lemmaHas($0, .governmentNoun)
      }
    switch word {
    case "between", "among", "against", "with", "on", "for":
      let isTalk = [
        "talk", "war", "deal", "agreement", "negotiation", "tension", "truce", "pact",
        "ceasefire", "conflict", "dispute", "treaty", "rift",
      ].contains(tokens[governor].lemma)
      if word == "for" {
        let isHelp = ["support", "backing", "aid", "fund", "funding", "help", "assistance", "arm"]
          .contains(tokens[governor].lemma)
        return isGiven || isHelp ? "\(tokens[governor].lower) for it" : nil
      }
      let isStruck =
        word == "on"
        && ["attack", "strike", "airstrike", "offensive", "assault", "raid", "march", "invasion"]
          .contains(tokens[governor].lemma)
      if isStruck { return nil }
      // `a coup with Vienna`; but `a state with Vienna as its capital`.
      let isCompany =
        word == "with" && tokens[governor].lemma != "border" && paragraph.lower(head + 1) != "as"
      return isGovernmental || isCompany || (isTalk && word != "on")
        || word == "against"
        ? "\(tokens[governor].lower) \(word) it" : nil
    case "from":
      return isGovernmental && tokens[governor].pos == .noun
        ? "\(tokens[governor].lower) from it" : nil
    case "to":
      let isMessage =
        isGiven || (paragraph.lemmaHas(governor, .governmentNoun) && tokens[governor].pos == .noun)
        || (paragraph.lemmaHas(governor, .speech) && tokens[governor].pos == .verb)
      return isMessage ? "\(tokens[governor].lower) to it" : nil
    default: return nil
    }
  }

  /// Verbs and nouns of motion: what follows *to* or *from* is where, not whom.
  private static let motion: Set<String> = [
    "go", "travel", "fly", "head", "arrive", "return", "flee", "come", "move", "trip", "visit",
    "withdraw", "withdrawal", "border", "flight", "deport", "drive", "escape", "cross", "point",
    "access", "evacuate", "transfer", "journey", "tour", "leave", "depart", "departure", "route",
  ]

  /// Whether a state's name says where, not who: *in Chad*, *flew to Chad*, *Abéché, Chad*.
  static func isLocation(_ head: Int, _ paragraph: ScannedParagraph) -> Bool {
    let tokens = paragraph.tokens
    var token = head
    var steps = 0
    while tokens[token].dependency == .conj, tokens[token].head != token, steps < 4 {
      token = tokens[token].head
      steps += 1
    }
    let governor = tokens[token].head
    guard governor != token else { return false }
    if tokens[token].dependency == .appos {
      return tokens[governor].entity.type == "GPE" && governor < token
    }
    guard tokens[token].dependency == .pobj else { return false }
    if paragraph.has(governor, .stationary) { return true }
    let word = tokens[governor].lower
    guard word == "to" || word == "from" || word == "with" || word == "for" else { return false }
    let lemma = tokens[tokens[governor].head].lemma
    return word == "with" || word == "for"
      ? lemma == "border" || lemma == "leave" : motion.contains(lemma)
  }
}
