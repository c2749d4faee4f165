import ArgumentParser
import GoodOffices

struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Shows what the language engine sees: tokens, tags, trees, names.",
    discussion: """
      Texts are parsed paragraph by paragraph, captions and the like left out, as for claims. With \
      --whole each input is parsed exactly as it is, as one sequence; of a line of JSON, its "text".

      Example: goodoffices parse --format conllu march/
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case conllu, json
  }

  @Argument(help: "Articles, folders, JSON Lines, or - for standard input.")
  var paths: [String]

  @Option(
    name: .long,
    help: """
      CoNLL-U with a document a paragraph, or JSON with a line a paragraph: {"text", "tokens": [{"t", \
      "i", …}]}.
      """)
  var format = Format.conllu

  @Flag(name: .long, help: "Parse each input exactly as given, as one sequence.")
  var whole = false

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var installation: InstallationOptions

  func run() async throws {
    let model = try LanguageModel(installation.installation)
    let writer = try ResultWriter(output)
    let skipped = Gathered<[ArticleProblem]>([])
    do {
      try await parse(with: model, into: writer, skipped: skipped)
    } catch {
      writer.abandon()
      throw error
    }
    try writer.finish()
    try reading.settle(skipped: skipped.value)
  }

  private func parse(
    with model: LanguageModel, into writer: ResultWriter, skipped: Gathered<[ArticleProblem]>
  ) async throws {
    let bar = ProgressBar()
    defer { bar.finish() }
    let reader = ArticleReader(date: reading.date)
    let format = format
    let skip: @Sendable (ArticleProblem) -> Void = { problem in
      skipped.update { $0.append(problem) }
    }
    guard whole else {
      let walk = ArticleWalk(reader: reader, threads: reading.threadCount)
      return try await walk.run(
        paths, progress: bar.update, tool: { model.reader() },
        work: { engine, article in
          article.paragraphs.enumerated().flatMap { number, paragraph in
            format.bytes(of: engine.parse(paragraph.text), id: "\(article.id)-p\(number + 1)")
          }
        },
        receive: { _, bytes in try writer.write(bytes) }, skip: skip)
    }
    let walk = RecordWalk(threads: reading.threadCount)
    try await walk.run(
      ArticleSource(paths: paths), tool: { model.reader() },
      work: { engine, record -> Result<[UInt8], ArticleProblem> in
        record.flatMap { record in
          do throws(ArticleProblem) {
            let text = try reader.wholeText(of: record)
            return .success(format.bytes(of: engine.parse(text), id: record.name))
          } catch {
            return .failure(error)
          }
        }
      },
      receive: { results in
        for result in results {
          switch result {
          case .success(let bytes): try writer.write(bytes)
          case .failure(let problem): skip(problem)
          }
        }
      })
  }
}

extension ParseCommand.Format {
  /// One parsed text, as a document of its own.
  func bytes(of text: ParsedText, id: String) -> [UInt8] {
    var bytes: [UInt8] = []
    switch self {
    case .conllu: CoNLLUWriter().append(text, document: id, to: &bytes)
    case .json: ParseJSONWriter().append(text, to: &bytes)
    }
    return bytes
  }
}
