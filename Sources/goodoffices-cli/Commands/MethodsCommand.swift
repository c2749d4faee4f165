import ArgumentParser
import GoodOffices

struct MethodsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "methods",
    abstract: "Writes the paragraph of a paper that says how the claims were found.",
    discussion: """
      It names versions, counts articles and claims, says what counts as one report, and gives the \
      measured error rates and what they were measured on.

      Example: goodoffices methods march/ --audit sheet.csv
      """)

  @OptionGroup var input: CaseOptions

  @Option(
    name: .long,
    help: ArgumentHelp("A sheet of these claims, judged by hand.", valueName: "sheet.csv"))
  var audit: String?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func run() async throws {
    let audit = try audit.map { AuditResult(try Judgements(sheet: $0)) }
    let installation = input.setup.installation.installation
    let file = try await input.read()
    let methods = MethodsText(
      versions: Versions(try await input.setup.desk(), installation),
      measures: Measure.all(installation),
      audit: audit)
    try ResultWriter.write(Array(methods.text(of: file).utf8), to: output)
    try input.settle(file, isEmpty: file.articles.isEmpty)
  }
}
