import ArgumentParser
import GoodOffices

struct SampleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draws claims at random for people to judge, on a sheet for a spreadsheet.",
    discussion: """
      Each stratum gives the same number of claims; what a small one cannot give, the others share. \
      The same claims and seed give the same sheet. Fill the column `correct` with yes or no, then \
      ask `goodoffices eval` for precision.

      Example: goodoffices sample 200 march/ --stratify relation,realis --seed 7 -o sheet.csv
      """)

  @Argument(help: "How many claims.")
  var count: Int

  @Option(
    name: .long,
    help: ArgumentHelp("What tells the strata apart.", valueName: "key,…"))
  var stratify: [Names<StratumKey>] = []

  @Option(name: .long, help: ArgumentHelp("Another number, another sample.", valueName: "n"))
  var seed: UInt64 = 1

  @OptionGroup var input: CaseOptions
  @OptionGroup var filter: FilterOptions

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func validate() throws {
    guard count > 0 else { throw ValidationError("expected a number of claims, not \(count)") }
  }

  func run() async throws {
    let file = try await input.read(keepingContext: true)
    let list = ClaimList(of: try filter.graph(of: file, usual: Set(EvidenceStatus.allCases)))
    var sample = AuditSample()
    sample.count = count
    sample.seed = seed
    if !stratify.isEmpty { sample.keys = stratify.flatMap(\.values) }
    let sheet = AuditSheet(sample.strata(of: list.claims))
    try ResultWriter.write(Array(sheet.text.utf8), to: output)
    Streams.say("\(sheet.drawn) of \(sheet.population) claims, by stratum:")
    for line in sheet.account { Streams.say("  " + line) }
    try input.settle(file, isEmpty: sheet.drawn == 0)
  }
}
