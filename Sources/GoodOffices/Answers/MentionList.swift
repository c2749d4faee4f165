/// Every place where an actor is named, described or referred back to, with the reason it was linked.
public struct MentionList: Answer {
  private var rows: [[AnswerTable.Cell]] = []
  private var articleCount = 0

  public init() {}

  /// Lists the mentions of one more article.
  public mutating func add(_ linked: LinkedArticle) {
    articleCount += 1
    rows += linked.mentions.map { mention in
      let range = linked.fileRange(of: mention)
      return [
        .text(linked.article.id), .count(linked.article.paragraphs[mention.paragraph].line),
        .count(range.lowerBound), .count(range.upperBound),
        .text(linked.texts[mention.paragraph].string(of: mention.tokens)),
        .text(mention.kind.rawValue), .list(mention.actors.map(\.rawValue)),
        .list(mention.actors.map { linked.actors[$0]?.name ?? $0.rawValue }),
        .text(mention.sense.rawValue), .text(mention.reason),
        .list(mention.candidates.map(\.rawValue)),
      ]
    }
  }

  public var table: AnswerTable {
    AnswerTable(
      title: "Mentions",
      columns: [
        .init("article"), .init("line", isNumeric: true), .init("start", isNumeric: true),
        .init("end", isNumeric: true), .init("surface"), .init("kind"), .init("actor"),
        .init("name"), .init("type"), .init("reason"), .init("candidates"),
      ],
      rows: rows,
      note: "Counted: \(rows.count) mentions in \(articleCount) articles; start and end count "
        + "Unicode scalars of the file.")
  }
}
