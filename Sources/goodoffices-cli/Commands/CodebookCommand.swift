import ArgumentParser
import GoodOffices

struct CodebookCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codebook",
    abstract: "Lists, shows and checks the patterns that turn sentences into claims.",
    discussion: """
      The codebook is plain text; each entry carries sentences that it must and must not fire on.

      Example: goodoffices codebook check threatens
      """,
    subcommands: [List.self, Show.self, Check.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the entries.",
      discussion: """
        Example: goodoffices codebook list pressures
        """)

    @Argument(help: "Only entries whose id begins so.")
    var prefix = ""

    @OptionGroup var installation: InstallationOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let list = CodebookList(try CodebookCommand.codebook(installation), prefix: prefix)
      try output.write(list)
      if list.isEmpty { throw EarlyEnd(status: .nothingFound) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows entries with their words, slots and sentences.",
      discussion: """
        Example: goodoffices codebook show pressures.urge
        """)

    @Argument(help: "An entry's id, or how the ids begin.")
    var prefix: String

    @OptionGroup var installation: InstallationOptions

    func run() throws {
      let codebook = try CodebookCommand.codebook(installation)
      let folder = installation.installation.folder(for: .codebook) ?? ""
      let text = CodebookText(codebook, folder: folder).text(prefix: prefix)
      guard !text.isEmpty else {
        throw CommandFailure.wrongInput(
          "no codebook entry \"\(prefix)\"; `goodoffices codebook list` names them")
      }
      try ResultWriter.write(Array(text.utf8), to: nil)
    }
  }

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Runs the entries' own sentences; ends with status 4 when one goes wrong.",
      discussion: """
        Example: goodoffices codebook check hosts --on march/
        """)

    @Argument(help: "Only entries whose id begins so.")
    var prefix = ""

    @Option(
      name: .customLong("on"),
      help: ArgumentHelp(
        "Articles or a folder: names the entries as well that fire on none of them.",
        valueName: "path"))
    var articles: [String] = []

    @OptionGroup var installation: InstallationOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let desk = try Desk(installation.installation)
      let report = CodebookCheck(codebook: desk.codebook, model: desk.model, linker: desk.linker)
        .run(prefix: prefix)
      var answer = CodebookCheckAnswer(report)
      if !articles.isEmpty {
        let file = try await desk.read(articles)
        answer.readsNowhere(desk.codebook, prefix: prefix, in: file.claims.claims)
      }
      try output.write(answer)
      if answer.isEmpty { throw EarlyEnd(status: .nothingFound) }
      if !report.failures.isEmpty { throw EarlyEnd(status: .checkFailed) }
    }
  }

  static func codebook(_ options: InstallationOptions) throws(DeskError) -> Codebook {
    do throws(CodebookError) {
      return try Codebook(options.installation)
    } catch {
      throw .codebook(error)
    }
  }
}
