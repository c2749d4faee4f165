import Actors
import Articles

@testable import Claims

/// The five articles of `seeds/`, read, linked and turned into claims once.
enum Seeds {
  static let linked = Result { () throws -> [LinkedArticle] in
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var source = try ArticleSource(paths: ["/" + root + "/seeds"])
    var articles: [LinkedArticle] = []
    let model = try Pipeline.model.get()
    let linker = Linker(knowledge: try Pipeline.knowledge.get())
    while let record = source.next() {
      let article = try ArticleReader().article(from: record.get())
      let reader = model.reader()
      articles.append(
        linker.link(article, texts: article.paragraphs.map { reader.parse($0.text) }))
    }
    return articles
  }

  static let claims = Result { () throws -> [Claim] in
    let extractor = ClaimExtractor(codebook: try Pipeline.codebook.get())
    return Copies().group(try linked.get().flatMap { extractor.claims(of: $0) })
  }

  /// Claims of the article whose id begins with `number`.
  static func claims(in number: String, _ relation: Relation? = nil) throws -> [Claim] {
    try claims.get().filter {
      $0.article.hasPrefix(number) && (relation == nil || $0.relation == relation)
    }
  }

  static func article(_ number: String) throws -> LinkedArticle {
    try linked.get().first { $0.article.id.hasPrefix(number) } ?? linked.get()[0]
  }

  /// Ids that the mentions with these words were linked to.
  static func actors(of surface: String, in number: String) throws -> Set<String> {
    let article = try article(number)
    var found: Set<String> = []
    for mention in article.mentions
    where article.texts[mention.paragraph].string(of: mention.tokens) == surface {
      found.formUnion(mention.actors.map(\.rawValue))
    }
    return found
  }
}
