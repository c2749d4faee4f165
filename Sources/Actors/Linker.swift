import Articles
import Language

/// Finds the actors of an article.
public struct Linker: Sendable {
  public var knowledge: KnowledgeBase
  public init(knowledge: KnowledgeBase) { self.knowledge = knowledge }

  /// Links every mention of a parsed article, step by step: names, titles, bodies and members;
  /// the choice among namesakes; the article's own people; descriptions and pronouns.
  ///
  /// - Parameters:
  ///   - article: what is linked.
  ///   - texts: one a paragraph of `article`, in order.
  /// - Complexity: near linear in the number of tokens.
  public func link(_ article: Article, texts: [ParsedText]) -> LinkedArticle {
    var draft = Draft(article, texts: texts, knowledge: knowledge)
    Linker.readParagraphs(&draft)
    NameResolver().resolve(&draft)
    UnknownActors().cluster(&draft)
    DocumentCoherence().apply(&draft)
    draft.gatherTitles()
    Coreference().resolve(&draft)
    UnknownActors().affiliate(&draft)
    return Finishing().finish(draft, texts)
  }

  /// The steps that look at each paragraph by itself; later ones add no mention but single names and
  /// pronouns, see `MentionScreen`.
  static func readParagraphs(_ draft: inout Draft) {
    NameFinder().find(in: &draft)
    UnknownNames().find(in: &draft)
    BodyGrammar().read(&draft)
    DescriptionGrammar().read(&draft)
    TitleGrammar().read(&draft)
    MemberGrammar().read(&draft)
  }
}
