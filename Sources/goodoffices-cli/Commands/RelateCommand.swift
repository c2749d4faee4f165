import ArgumentParser
import GoodOffices

struct RelateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relate",
    abstract: "Says which relation a text tells of between two given spans.",
    discussion: """
      A line in: {"id", "text", "source": [start, end], "target": [start, end]}, in Unicode scalars. A \
      line out: {"id", "relation", "realis", "polarity", "rule"}, null where the text makes no claim.

      Example: goodoffices relate pairs.jsonl
      """)

  @Argument(help: "Pairs as JSON Lines, or - for standard input.")
  var pairs: String

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var installation: InstallationOptions

  func run() async throws {
    let source = try ArticleSource(paths: [pairs], as: .jsonLines)
    let desk = try Desk(installation.installation)
    let reader = PairReader(desk)
    let found = Gathered((lines: [UInt8](), relations: 0, skipped: [ArticleProblem]()))
    try await RecordWalk(threads: reading.threadCount).run(
      source, tool: { desk.model.reader() },
      work: { engine, record -> Result<(String, Claim?), ArticleProblem> in
        record.flatMap { record in
          do throws(ArticleProblem) {
            let pair = try PairLines.pair(of: record)
            return .success((pair.id, reader.claim(of: pair, with: engine)))
          } catch {
            return .failure(error)
          }
        }
      },
      receive: { results in
        found.update { found in
          for result in results {
            switch result {
            case .success(let (id, claim)):
              found.lines += PairLines.line(id: id, claim)
              if claim != nil { found.relations += 1 }
            case .failure(let problem): found.skipped.append(problem)
            }
          }
        }
      })
    let all = found.value
    try ResultWriter.write(all.lines, to: output)
    try reading.settle(skipped: all.skipped, isEmpty: all.relations == 0)
  }
}
