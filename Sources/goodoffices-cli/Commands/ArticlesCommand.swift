import ArgumentParser
import GoodOffices

struct ArticlesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "articles",
    abstract: "Lists the articles read, and with --ignored what was set aside in them.",
    discussion: """
      Captions, teasers, headlines cut short and the like are not read for claims. They are listed with \
      their place in the file, in Unicode scalars, so that nothing disappears unseen.

      Example: goodoffices articles --ignored march/
      """)

  @Argument(help: "Articles, folders, JSON Lines, or - for standard input.")
  var paths: [String]

  @Flag(name: .long, help: "List the passages that were set aside instead.")
  var ignored = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let showsIgnored = ignored
    let gathered = Gathered(Found())
    let bar = ProgressBar()
    try await ArticleWalk(reader: ArticleReader(date: reading.date), threads: reading.threadCount)
      .run(
        paths, progress: bar.update, tool: {}, work: { _, article in article },
        receive: { _, article in
          gathered.update { found in
            found.rows +=
              showsIgnored ? IgnoredList.rows(of: article) : [ArticleList.row(of: article)]
            found.articles += 1
            found.passages += article.ignored.count
            found.warnings += article.warnings
          }
        },
        skip: { problem in gathered.update { $0.skipped.append(problem) } })
    bar.finish()
    let found = gathered.value
    if showsIgnored {
      try output.write(IgnoredList(rows: found.rows, articles: found.articles))
    } else {
      try output.write(ArticleList(rows: found.rows, passages: found.passages))
    }
    try reading.settle(skipped: found.skipped, warnings: found.warnings)
  }

  private struct Found: Sendable {
    var rows: [[AnswerTable.Cell]] = []
    var articles = 0
    var passages = 0
    var warnings: [ArticleProblem] = []
    var skipped: [ArticleProblem] = []
  }
}

/// The articles of a run, a row each.
struct ArticleList: Answer {
  var rows: [[AnswerTable.Cell]]
  var passages: Int

  var table: AnswerTable {
    AnswerTable(
      title: "Articles",
      columns: [
        .init("article"), .init("date"), .init("outlet"),
        .init("paragraphs", isNumeric: true), .init("ignored", isNumeric: true),
        .init("location"), .init("url"),
      ],
      rows: rows,
      note: "\(rows.count) articles, \(passages) passages set aside (--ignored lists them)")
  }

  static func row(of article: Article) -> [AnswerTable.Cell] {
    [
      .text(article.id), .optional(article.date?.description), .optional(article.outlet),
      .count(article.paragraphs.count), .count(article.ignored.count), .text(article.location),
      .optional(article.url),
    ]
  }
}

/// The passages that were set aside, a row each.
struct IgnoredList: Answer {
  var rows: [[AnswerTable.Cell]]
  var articles: Int

  var table: AnswerTable {
    AnswerTable(
      title: "Passages set aside",
      columns: [
        .init("article"), .init("line", isNumeric: true), .init("start", isNumeric: true),
        .init("end", isNumeric: true), .init("reason"), .init("text"),
      ],
      rows: rows,
      note: "\(rows.count) passages set aside in \(articles) articles; start and end count Unicode "
        + "scalars of the file")
  }

  static func rows(of article: Article) -> [[AnswerTable.Cell]] {
    article.ignored.map { passage in
      [
        .text(article.id), .count(passage.line), .count(passage.range.lowerBound),
        .count(passage.range.upperBound), .text(passage.reason.rawValue), .text(passage.text),
      ]
    }
  }
}

extension AnswerTable.Cell {
  static func optional(_ text: String?) -> AnswerTable.Cell { text.map { .text($0) } ?? .missing }
}
