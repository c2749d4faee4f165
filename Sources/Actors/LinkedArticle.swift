import Articles
import Language

/// An article with its paragraphs parsed and its actors found.
public struct LinkedArticle: Sendable {
  public var article: Article
  /// One a paragraph of `article`, in order.
  public var texts: [ParsedText]
  /// All mentions, by paragraph, then position, longer ones before those inside them.
  public var mentions: [Mention]
  /// Every actor that `mentions` names, by id, and whom each serves or belongs to: from the
  /// knowledge base, or met here (`NIL:`).
  public var actors: [ActorID: Actor]
  /// Whom the article says that people serve and what bodies are parts of, by paragraph, then
  /// position.
  public var standings: [Standing]

  public init(
    article: Article, texts: [ParsedText], mentions: [Mention], actors: [ActorID: Actor],
    standings: [Standing] = []
  ) {
    self.article = article
    self.texts = texts
    self.mentions = mentions
    self.actors = actors
    self.standings = standings
  }

  /// Where a mention stands in the file, in Unicode scalars.
  public func fileRange(of mention: Mention) -> Range<Int> {
    fileRange(ofTokens: mention.tokens, inParagraph: mention.paragraph)
  }

  /// Where a run of tokens of a paragraph stands in the file, in Unicode scalars.
  public func fileRange(ofTokens tokens: Range<Int>, inParagraph paragraph: Int) -> Range<Int> {
    article.paragraphs[paragraph].offsets.fileRange(of: texts[paragraph].scalars(of: tokens))
  }

  /// Actors the tables do not know that a mention calls by a name of their own.
  package var namedUnknowns: Set<ActorID> {
    var named: Set<ActorID> = []
    for mention in mentions where mention.kind == .name {
      for actor in mention.actors where actor.isUnknown { named.insert(actor) }
    }
    return named
  }

  /// True when a mention names somebody of the tables who is no mere place or medium.
  public var namesKnownActor: Bool {
    mentions.contains { mention in
      mention.actors.contains { id in
        guard !id.isUnknown, let actor = actors[id] else { return false }
        return actor.kind != .place && actor.kind != .media
      }
    }
  }

  /// True when `id` is `principal`, or serves it directly or through the bodies between.
  public func serves(_ id: ActorID, _ principal: ActorID) -> Bool {
    var current = id
    for _ in 0..<6 {
      if current == principal { return true }
      guard let above = actors[current]?.affiliation else { return false }
      current = above
    }
    return false
  }
}
