import Actors
import Language

/// Who did what the article has told so far, for words that name a deed again: *Chad shut the
/// border. Niger condemned the move.*
struct DeedFocus: Sendable {
  private struct Deed {
    var paragraph: Int
    var sentence: Int
    var token: Int
    var doers: [Event.Side]
  }
  private var deeds: [Deed] = []
  private var tellings: [Deed] = []
  private let article: LinkedArticle
  /// How many sentences back a deed is looked for.
  private static let reach = 2

  init(article: LinkedArticle, finders: [ParticipantFinder], lists: WordLists) {
    self.article = article
    var sentence = 0
    for (paragraph, text) in article.texts.enumerated() {
      let arguments = ArgumentFinder(text: text, lists: lists)
      for range in text.sentences {
        for verb in range where DeedFocus.isMain(verb, text) {
          let doers = arguments.subjects(of: verb).flatMap {
            finders[paragraph].actors(at: $0, locates: false)
          }
          // Who only reports does nothing.
          .filter { article.actors[$0.actor]?.kind != .media }
          guard !doers.isEmpty else { continue }
          let deed = Deed(
            paragraph: paragraph, sentence: sentence, token: verb, doers: doers)
          if lists.reporting.contains(text.tokens[verb].lemma) {
            tellings.append(deed)
          } else {
            deeds.append(deed)
          }
        }
        sentence += 1
      }
    }
  }

  /// True for the main verb of a sentence and of what somebody is said to have done.
  private static func isMain(_ verb: Int, _ text: ParsedText) -> Bool {
    let token = text.tokens[verb]
    guard token.pos == .verb else { return false }
    switch token.dependency {
    case .root, .advcl, .relcl: return true
    case .conj, .ccomp: return text.tokens[token.head].pos == .verb
    default: return false
    }
  }

  /// Words for what somebody said, not did.
  private static let contentions: Set<String> = [
    "charge", "accusation", "allegation", "claim", "reproach", "complaint", "insinuation",
  ]

  /// Who did the deed last told before a place, other than `excluded` and their own; for *the
  /// charge*, *the accusation*, who said the last thing.
  func doers(paragraph: Int, token: Int, without excluded: [ActorID]) -> [Event.Side] {
    let lemma = article.texts[paragraph].tokens[token].lemma
    if DeedFocus.contentions.contains(lemma) {
      let said = last(of: tellings, paragraph, token, without: excluded)
      if !said.isEmpty { return said }
    }
    return last(of: deeds, paragraph, token, without: excluded)
  }

  private func last(
    of told: [Deed], _ paragraph: Int, _ token: Int, without excluded: [ActorID]
  ) -> [Event.Side] {
    func isBefore(_ deed: Deed) -> Bool { (deed.paragraph, deed.token) < (paragraph, token) }
    guard let current = (deeds + tellings).filter(isBefore).map(\.sentence).max()
    else { return [] }
    let found = told.last { deed in
      isBefore(deed) && current - deed.sentence <= DeedFocus.reach
        && !deed.doers.contains { doer in
          excluded.contains { article.areKin($0, doer.actor) }
        }
    }
    return found?.doers ?? []
  }
}
