import Actors
import Articles
import Language

/// Reads the claims of an article: who does what to whom, who says so, and whether it happened.
public struct ClaimExtractor: Sendable {
  public var codebook: Codebook
  public init(codebook: Codebook) { self.codebook = codebook }

  /// The claims of one article, in text order.
  ///
  /// - Complexity: linear in the length of the article for sentences of bounded length.
  public func claims(of article: LinkedArticle) -> [Claim] {
    var article = article
    let repair = TreeRepair(lists: codebook.lists)
    article.texts = article.texts.map(repair.repaired)
    var builder = ClaimBuilder(article: article)
    var focus = EventFocus(actors: article.actors)
    var sentence = 0
    var next = 0
    for paragraph in article.texts.indices {
      let first = next
      while next < article.mentions.count, article.mentions[next].paragraph == paragraph {
        next += 1
      }
      let mentions = article.mentions[first..<next]
      if !mentions.isEmpty {
        let reader = ParagraphReader(
          codebook: codebook, article: article, paragraph: paragraph, mentions: mentions)
        builder.add(reader.events(&focus), paragraph: paragraph, firstSentence: sentence)
      }
      sentence += article.texts[paragraph].sentences.count
    }
    return builder.claims
  }
}
