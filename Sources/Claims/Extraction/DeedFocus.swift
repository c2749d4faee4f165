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
  private let article: LinkedArticle
  /// How many sentences back a deed is looked for.
  private static let reach = 2

  init(article: LinkedArticle, finders: [ParticipantFinder], lists: WordLists) {
    self.article = article
    var sentence = 0
    for (paragraph, text) in article.texts.enumerated() {
      let arguments = ArgumentFinder(text: text, lists: lists)
      for range in text.sentences {
        for verb in range where DeedFocus.isTold(verb, text, lists) {
          let doers = arguments.subjects(of: verb).flatMap {
            finders[paragraph].actors(at: $0, locates: false)
          }
          guard !doers.isEmpty else { continue }
          deeds.append(
            Deed(paragraph: paragraph, sentence: sentence, token: verb, doers: doers))
        }
        sentence += 1
      }
    }
  }

  /// True for the main verb of a sentence and of what somebody is said to have done; verbs of
  /// speech themselves tell no deed.
  private static func isTold(_ verb: Int, _ text: ParsedText, _ lists: WordLists) -> Bool {
    let token = text.tokens[verb]
    guard token.pos == .verb, !lists.reporting.contains(token.lemma) else { return false }
    switch token.dependency {
    case .root, .advcl, .relcl: return true
    case .conj, .ccomp: return text.tokens[token.head].pos == .verb
    default: return false
    }
  }

  /// Who did the deed last told before a place, other than `excluded` and their own.
  func doers(paragraph: Int, token: Int, without excluded: [ActorID]) -> [Event.Side] {
    guard let current = deeds.last(where: { ($0.paragraph, $0.token) <= (paragraph, token) })
    else { return [] }
    let told = deeds.last { deed in
      (deed.paragraph, deed.token) < (paragraph, token)
        && current.sentence - deed.sentence <= DeedFocus.reach
        && !deed.doers.contains { doer in
          excluded.contains { article.areKin($0, doer.actor) }
        }
    }
    return told?.doers ?? []
  }
}
