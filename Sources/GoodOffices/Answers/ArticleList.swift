/// The articles of a run, a row each.
public struct ArticleList: Answer {
  private var rows: [[AnswerTable.Cell]] = []
  private var passages = 0

  public init() {}

  public mutating func add(_ article: Article) {
    passages += article.ignored.count
    rows.append([
      .text(article.id), .optional(article.date?.description), .optional(article.outlet),
      .count(article.paragraphs.count), .count(article.ignored.count), .text(article.location),
      .optional(article.url),
    ])
  }

  public var table: AnswerTable {
    AnswerTable(
      title: "Articles",
      columns: [
        .init("article"), .init("date"), .init("outlet"),
        .init("paragraphs", isNumeric: true), .init("ignored", isNumeric: true),
        .init("location"), .init("url"),
      ],
      rows: rows,
      note:
        "Counted: \(rows.count) articles, \(passages) passages set aside (--ignored lists them).")
  }
}

/// The passages that were set aside, a row each.
public struct IgnoredList: Answer {
  private var rows: [[AnswerTable.Cell]] = []
  private var articleCount = 0

  public init() {}

  public mutating func add(_ article: Article) {
    articleCount += 1
    rows += article.ignored.map { passage in
      [
        .text(article.id), .count(passage.line), .count(passage.range.lowerBound),
        .count(passage.range.upperBound), .text(passage.reason.rawValue), .text(passage.text),
      ]
    }
  }

  public var table: AnswerTable {
    AnswerTable(
      title: "Passages set aside",
      columns: [
        .init("article"), .init("line", isNumeric: true), .init("start", isNumeric: true),
        .init("end", isNumeric: true), .init("reason"), .init("text"),
      ],
      rows: rows,
      note:
        "Counted: \(rows.count) passages in \(articleCount) articles; start and end count Unicode "
        + "scalars of the file.")
  }
}

extension AnswerTable.Cell {
  static func optional(_ text: String?) -> AnswerTable.Cell { text.map { .text($0) } ?? .missing }
}
