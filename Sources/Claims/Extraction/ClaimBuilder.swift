import Actors
import Articles
import Language

/// Turns events into claims: quotes, offsets, ids, and the claim each hangs on.
struct ClaimBuilder {
  let article: LinkedArticle
  private(set) var claims: [Claim] = []

  /// True keeps the sentences around each claim.
  private let keepsContext: Bool

  init(article: LinkedArticle, keepsContext: Bool) {
    self.article = article
    self.keepsContext = keepsContext
  }

  /// Longest quote, in characters.
  static let quoteLimit = 300

  mutating func add(_ events: [Event], paragraph: Int, firstSentence: Int) {
    let text = article.texts[paragraph]
    var built = events.map { event in
      claim(event, text: text, paragraph: paragraph, firstSentence: firstSentence)
    }
    for index in built.indices {
      built[index].parent = parent(of: index, events: events, claims: built)
    }
    claims += built
  }

  /// The claim whose trigger governs this one's: its target does what this claim says.
  private func parent(of index: Int, events: [Event], claims: [Claim]) -> String? {
    let source = events[index].source.actor
    for governor in events[index].governors {
      let above = events.indices.filter {
        $0 != index && events[$0].trigger.tokens.contains(governor)
          && events[$0].entry.relation != events[index].entry.relation
          || ($0 != index && events[$0].trigger.token == governor)
      }
      if let match = above.first(where: { events[$0].target?.actor == source }) ?? above.first {
        return claims[match].id
      }
    }
    return nil
  }

  private func claim(_ event: Event, text: ParsedText, paragraph: Int, firstSentence: Int) -> Claim
  {
    let trigger = event.trigger.tokens[0]..<event.trigger.tokens[event.trigger.tokens.count - 1] + 1
    let sides = [event.source] + event.parties + (event.target.map { [$0] } ?? [])
    let quote = passage(
      QuoteFinder(text: text).quote(
        around: [trigger] + sides.filter { $0.paragraph == paragraph }.map(\.tokens)),
      paragraph)
    let triggerPassage = passage(trigger, paragraph)
    let source = participant(event.source)
    let target = event.target.map { participant($0) }
    let parties = event.parties.map { participant($0) }.sorted { $0.actor < $1.actor }
    var fingerprint = Fingerprint()
    for part in [article.article.id, event.entry.relation.rawValue, source.actor.rawValue]
      + (target.map { [$0.actor.rawValue] } ?? parties.map(\.actor.rawValue))
      + [
        String(triggerPassage.range.lowerBound), triggerPassage.text, event.entry.id,
        event.stance.realis.rawValue, event.stance.polarity.rawValue,
      ]
    {
      fingerprint.add(part)
    }
    let dates = EventDates(reportDate: article.article.date)
    return Claim(
      id: "c" + fingerprint.hexadecimal, article: article.article.id,
      line: article.article.paragraphs[paragraph].line, relation: event.entry.relation,
      source: source, target: target, parties: parties, realis: event.stance.realis,
      polarity: event.stance.polarity, cues: event.stance.cues, speaker: event.speaker,
      parent: nil, quote: quote,
      sentence: firstSentence + text.sentenceIndex(of: event.trigger.token),
      trigger: triggerPassage, reportDate: article.article.date,
      period: dates.interval(of: event, in: text), rule: event.entry.id,
      origin: event.origin, cameo: event.entry.cameo,
      context: keepsContext ? context(of: event.trigger.token, text) : nil)
  }

  /// The sentence of a token between its neighbours in the paragraph.
  private func context(of token: Int, _ text: ParsedText) -> String {
    let sentence = text.sentenceIndex(of: token)
    let first = text.sentences[max(0, sentence - 1)].lowerBound
    let last = text.sentences[min(text.sentences.count - 1, sentence + 1)].upperBound
    return text.string(of: first..<last)
  }

  private func passage(_ tokens: Range<Int>, _ paragraph: Int) -> Passage {
    let range = article.fileRange(ofTokens: tokens, inParagraph: paragraph)
    return Passage(text: article.article.words(in: range), range: range)
  }

  private func participant(_ side: Event.Side) -> Participant {
    let actor = article.actors[side.actor]
    let surface = passage(side.tokens, side.paragraph)
    return Participant(
      actor: side.actor, name: actor?.name ?? surface.text, kind: actor?.kind ?? .group,
      surface: surface.text, range: surface.range, via: side.via, reason: side.reason)
  }
}
