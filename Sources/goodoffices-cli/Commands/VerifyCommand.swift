import ArgumentParser
import GoodOffices

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks that every quote of a file of claims still stands at its place.",
    discussion: """
      Ends with status 4 when a quote, a trigger or a name does not stand where the claims say.

      Example: goodoffices verify march/ march-claims.jsonl
      """)

  @Argument(help: "The articles, then the claims that `claims --format jsonl` wrote.")
  var paths: [String]

  @Option(
    name: .long,
    help: ArgumentHelp("How many articles to read at once.", valueName: "n"))
  var threads = 1

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if paths.count < 2 {
      throw ValidationError(
        "expected articles and then a file of claims: verify FILES… CLAIMS.jsonl")
    }
  }

  func run() async throws {
    let verification = try await Verification(claims: paths[paths.count - 1])
      .checked(against: Array(paths.dropLast()), threads: threads)
    try output.write(verification)
    if !verification.isEmpty { throw EarlyEnd(status: .checkFailed) }
  }
}
