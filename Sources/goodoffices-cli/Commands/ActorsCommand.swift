import ArgumentParser
import GoodOffices

struct ActorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "Lists who was found; with --mentions every mention and why it was linked so.",
    discussion: """
      Example: goodoffices actors march/ --mentions --format jsonl
      """)

  @OptionGroup var input: CaseOptions

  @Flag(name: .long, help: "List every mention, with its place in the file.")
  var mentions = false

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let desk = try await input.setup.desk()
    let found = Gathered(Found())
    let bar = ProgressBar()
    let mode = mode
    try await desk.link(
      input.paths, progress: bar.update,
      receive: { article in found.update { $0.add(article, mode) } },
      skip: { problem in found.update { $0.skipped.append(problem) } })
    bar.finish()
    let all = found.value
    var isEmpty = false
    switch mode {
    case .actors:
      try output.write(all.actors)
      isEmpty = all.actors.isEmpty
    case .mentions:
      try output.write(all.mentions)
      isEmpty = all.mentions.isEmpty
    case .lines:
      try ResultWriter.write(all.lines, to: output.output)
      isEmpty = all.lines.isEmpty
    }
    try input.reading.settle(skipped: all.skipped, warnings: all.warnings, isEmpty: isEmpty)
  }

  private enum Mode: Sendable { case actors, mentions, lines }

  private var mode: Mode {
    guard mentions else { return .actors }
    return output.format == .jsonl ? .lines : .mentions
  }

  private struct Found: Sendable {
    var actors = ActorList()
    var mentions = MentionList()
    var lines: [UInt8] = []
    var warnings: [ArticleProblem] = []
    var skipped: [ArticleProblem] = []

    mutating func add(_ article: LinkedArticle, _ mode: Mode) {
      warnings += article.article.warnings
      switch mode {
      case .actors: actors.add(article)
      case .mentions: mentions.add(article)
      case .lines: lines += MentionWriter().lines(of: article).utf8
      }
    }
  }
}
