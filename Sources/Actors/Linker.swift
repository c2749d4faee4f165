import Articles
import Language

/// Finds the actors of an article.
public struct Linker: Sendable {
  public var knowledge: KnowledgeBase
  public init(knowledge: KnowledgeBase) { self.knowledge = knowledge }

  /// Links every mention of a parsed article.
  public func link(_ article: Article, texts: [ParsedText]) -> LinkedArticle {
    LinkedArticle(article: article, texts: texts, mentions: [], actors: [:])
  }
}
