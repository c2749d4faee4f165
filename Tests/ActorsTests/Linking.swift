import Articles
import Language
import TestSupport

@testable import Actors

/// An article linked with the real tables and the real language model, and questions about it.
struct Linked {
  static let knowledge = Result { try KnowledgeBase() }
  static let model = Result { try LanguageModel() }

  let article: LinkedArticle

  /// Links paragraphs, one a string.
  init(_ paragraphs: String..., date: String? = nil) throws {
    try self.init(paragraphs: paragraphs, date: date)
  }

  init(paragraphs: [String], date: String? = nil) throws {
    var article = Article(id: "test", location: "test", date: date.flatMap { CalendarDate($0) })
    var start = 0
    for text in paragraphs {
      article.paragraphs.append(Paragraph(text: text, offsets: OffsetMap(start: start), line: 1))
      start += text.unicodeScalars.count + 1
    }
    let reader = try Linked.model.get().reader()
    let texts = paragraphs.map { reader.parse($0) }
    self.article = Linker(knowledge: try Linked.knowledge.get()).link(article, texts: texts)
  }

  /// Mentions with these words, in order.
  func mentions(_ words: String) -> [Mention] {
    article.mentions.filter { article.texts[$0.paragraph].string(of: $0.tokens) == words }
  }

  func mention(_ words: String) -> Mention? { mentions(words).first }

  /// The actors of the first mention with these words, joined with a bar; `-` if there is none.
  func actor(_ words: String) -> String {
    guard let mention = mention(words) else { return "-" }
    return mention.actors.map(\.rawValue).joined(separator: "|")
  }

  /// What the article's cast says of an actor.
  func cast(_ id: String) -> Actor? { article.actors[ActorID(id)] }
}
