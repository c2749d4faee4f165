import ArgumentParser
import GoodOffices

struct RelateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relate",
    abstract: "Says which relation a text tells of between two given spans.",
    discussion: """
      A line in: {"id", "text", "source": [start, end], "target": [start, end]}, in Unicode scalars. A \
      line out: {"id", "relation", "plover", "realis", "polarity", "rule", "basis"}, null where no word \
      of the text tells. The relation is the one PLOVER's coders would give: a promise to free prisoners \
      agrees, a refusal to do so rejects. One span may be null. docs/relate.md says how it is decided.

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
    let reader = PairReader(desk, lexicon: try ActLexicon(installation.installation))
    let found = Gathered((lines: [UInt8](), relations: 0, skipped: [ArticleProblem]()))
    try await RecordWalk(threads: reading.threadCount).run(
      source, tool: { desk.model.reader() },
      work: { engine, record -> Result<(String, PairReader.Finding?), ArticleProblem> in
        record.flatMap { record in
          do throws(ArticleProblem) {
            let pair = try PairLines.pair(of: record)
            return .success((pair.id, reader.finding(of: pair, with: engine)))
          } catch {
            return .failure(error)
          }
        }
      },
      receive: { results in
        found.update { found in
          for result in results {
            switch result {
            case .success(let (id, finding)):
              found.lines += PairLines.line(id: id, finding)
              if finding != nil { found.relations += 1 }
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
