import Actors
import Language

/// Finds who says what a trigger says: the subject of the verb of speech above it, *according to*,
/// or the speaker of the quotation it stands in.
struct SpeakerFinder: Sendable {
  let article: LinkedArticle
  let text: ParsedText
  let quotations: Quotations
  let participants: ParticipantFinder
  let lists: WordLists
  /// Pronouns speak even if nobody knows for whom they stand.
  var trustsPronouns = false
  private let clause: Clause
  private let arguments: ArgumentFinder

  init(
    article: LinkedArticle, text: ParsedText, participants: ParticipantFinder, lists: WordLists
  ) {
    self.article = article
    self.text = text
    self.participants = participants
    self.lists = lists
    quotations = Quotations(text)
    clause = Clause(text: text)
    arguments = ArgumentFinder(text: text, lists: lists)
  }

  /// Who is said to speak, and the verb that says so, nil for *according to*.
  struct Voice: Sendable {
    var token: Int
    var verb: Int?
  }

  /// Who speaks the words at `trigger`, or nil for the article itself.
  func voice(of trigger: Int) -> Voice? {
    if let verb = reportingVerb(above: trigger), let found = voice(ofVerb: verb) { return found }
    if let source = accordingTo(in: text.sentence(of: trigger)) {
      return Voice(token: source, verb: nil)
    }
    if quotations.contains(trigger), let verb = reportingVerb(near: trigger) {
      return voice(ofVerb: verb)
    }
    return nil
  }

  /// The speaker of what stands at `trigger`, or nil for the article's own voice.
  func speaker(of trigger: Int) -> Speaker? {
    voice(of: trigger).flatMap { speaker(at: $0.token) }
  }

  /// The verb of speech whose clause holds the trigger, nearest first.
  private func reportingVerb(above trigger: Int) -> Int? {
    var index = trigger
    for _ in 0..<24 {
      if index != trigger || !lists.reporting.contains(text.tokens[index].lemma),
        let aside = aside(under: index, besides: trigger)
      {
        return aside
      }
      let token = text.tokens[index]
      guard token.head != index else { return nil }
      let head = text.tokens[token.head]
      switch token.dependency {
      case .ccomp, .parataxis:
        // *Tell them that …* is no report.
        if lists.reporting.contains(head.lemma), !clause.isImperative(token.head) {
          return token.head
        }
      default: break
      }
      index = token.head
    }
    return nil
  }

  /// *…, he added, …* and *as CNN reported*: a verb of speech set beside the clause.
  private func aside(under index: Int, besides trigger: Int) -> Int? {
    text.children(of: index).first {
      let token = text.tokens[$0]
      guard $0 != trigger, lists.reporting.contains(token.lemma), clause.isVerb($0) else {
        return false
      }
      switch token.dependency {
      case .parataxis: return true
      case .advcl: return clause.marker(of: $0) == "as"
      case .ccomp:
        // The quoted clause made the head: *"We left," Chad said* with `said` below `left`.
        return clause.child(of: $0, .nsubj) != nil && !quotations.contains($0)
          && clause.child(of: $0, .ccomp, .xcomp, .dobj) == nil && isSetOff($0)
      default: return false
      }
    }
  }

  private func isSetOff(_ verb: Int) -> Bool {
    let range = text.subtree(of: verb)
    return range.lowerBound > 0 && text.tokens[range.lowerBound - 1].pos == .punctuation
  }

  /// The governor of *according to* in a sentence.
  private func accordingTo(in sentence: Range<Int>) -> Int? {
    for index in sentence where text.tokens[index].lower == "according" {
      if let source = clause.governed(by: "to", under: index).first { return source }
    }
    return nil
  }

  /// For a sentence that is all quotation: the verb of speech outside the marks, in the same
  /// paragraph, nearest to the quotation.
  private func reportingVerb(near trigger: Int) -> Int? {
    guard let quotation = quotations.range(at: trigger) else { return nil }
    var best: (distance: Int, verb: Int)?
    for index in text.tokens.indices
    where clause.isVerb(index) && lists.reporting.contains(text.tokens[index].lemma)
      && !quotations.contains(index) && clause.child(of: index, .nsubj) != nil
    {
      let distance =
        index < quotation.lowerBound
        ? quotation.lowerBound - index : index - quotation.upperBound + 1
      if best == nil || distance < best!.distance { best = (distance, index) }
    }
    return best?.verb
  }

  private func voice(ofVerb verb: Int) -> Voice? {
    guard let first = arguments.subjects(of: verb).first,
      trustsPronouns || speaker(at: first) != nil
    else { return nil }
    return Voice(token: first, verb: verb)
  }

  /// The speaker that the phrase headed by `token` names.
  func speaker(at token: Int) -> Speaker? {
    let found = participants.speakers(at: token)
    let isPronoun = text.tokens[token].pos == .pronoun
    let words =
      isPronoun
      ? found.first.flatMap { article.actors[$0.actor]?.name } ?? "" : phrase(at: token)
    guard let first = found.first else {
      let lemma = text.tokens[token].lemma
      if isPronoun { return nil }
      if lists.documents.contains(lemma) { return Speaker(name: words, kind: .outlet) }
      return Speaker(name: words, kind: isName(token) ? .named : .anonymous)
    }
    let actor = article.actors[first.actor]
    if actor?.kind == .media {
      return Speaker(name: actor?.name ?? words, kind: .outlet, actor: first.actor)
    }
    if isSpokesperson(token) {
      return Speaker(name: words, kind: .spokesperson, actor: first.actor)
    }
    if first.isAnonymous || (first.via.map { lists.representatives.contains($0) } ?? false) {
      return Speaker(name: words, kind: .anonymous, actor: first.actor)
    }
    return Speaker(name: actor?.name ?? words, kind: .named, actor: first.actor)
  }

  private func isName(_ token: Int) -> Bool { text.tokens[token].pos == .properNoun }

  private func isSpokesperson(_ token: Int) -> Bool {
    text.subtree(of: token).contains { lists.spokespersons.contains(text.tokens[$0].lemma) }
  }

  /// The phrase without its relative clauses and asides, at most twelve words.
  private func phrase(at token: Int) -> String {
    var start = token
    for child in text.children(of: token) where child < token {
      switch text.tokens[child].dependency {
      case .det, .amod, .compound, .nummod, .poss, .nmod:
        start = min(start, text.subtree(of: child).lowerBound)
      default: break
      }
    }
    var end = token + 1
    for child in text.children(of: token) where child > token {
      switch text.tokens[child].dependency {
      case .prep: end = max(end, text.subtree(of: child).upperBound)
      default: break
      }
    }
    return text.string(of: start..<min(end, start + 12))
  }

  /// The outlet that the sentence around `trigger` credits: *told Reuters*, *the BBC reported*.
  func origin(of trigger: Int) -> String? {
    for index in text.sentence(of: trigger) {
      let found = participants.speakers(at: index).compactMap { article.actors[$0.actor] }
      let outlet = found.first { $0.kind == .media } ?? participants.possibleOutlet(at: index)
      if let outlet, isCredited(index) { return outlet.name }
    }
    return nil
  }

  /// Under a word of reporting: there letters that leave open who is meant (*told the AP*) name an
  /// outlet.
  private func isCredited(_ index: Int) -> Bool {
    let governor = text.tokens[text.tokens[index].head]
    let verb = governor.dependency == .prep ? text.tokens[governor.head] : governor
    return lists.reporting.contains(governor.lemma) || lists.reporting.contains(verb.lemma)
      || lists.documents.contains(governor.lemma) || lists.crediting.contains(governor.lemma)
      || governor.lower == "to" && verb.lower == "according"
  }
}
