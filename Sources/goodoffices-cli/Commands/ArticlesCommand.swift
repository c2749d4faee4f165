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
    let found = Gathered(Found())
    let bar = ProgressBar()
    try await ArticleWalk(reader: ArticleReader(date: reading.date), threads: reading.threadCount)
      .run(
        paths, progress: bar.update, tool: {}, work: { _, article in article },
        receive: { _, article in found.update { $0.add(article) } },
        skip: { problem in found.update { $0.skipped.append(problem) } })
    bar.finish()
    let all = found.value
    try ignored ? output.write(all.passages) : output.write(all.articles)
    try reading.settle(
      skipped: all.skipped, warnings: all.warnings,
      isEmpty: ignored ? all.passages.isEmpty : all.articles.isEmpty)
  }

  private struct Found: Sendable {
    var articles = ArticleList()
    var passages = IgnoredList()
    var warnings: [ArticleProblem] = []
    var skipped: [ArticleProblem] = []

    mutating func add(_ article: Article) {
      articles.add(article)
      passages.add(article)
      warnings += article.warnings
    }
  }
}
