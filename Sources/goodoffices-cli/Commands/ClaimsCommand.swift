import ArgumentParser
import GoodOffices

struct ClaimsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Lists every claim: who does what to whom, who says so, in which words.",
    discussion: """
      Claims of every status are listed: what happened, and what is requested, intended, conditional, \
      unclear or denied. With --format jsonl each line is a whole claim with all its offsets.

      Example: goodoffices claims march/ --format jsonl -o march.jsonl
      """)

  @OptionGroup var input: CaseOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let file = try await input.read()
    let list = ClaimList(of: try filter.graph(of: file, usual: Set(EvidenceStatus.allCases)))
    if output.format == .jsonl {
      var writer = ClaimWriter()
      try ResultWriter.write(list.claims.flatMap { writer.line($0) }, to: output.output)
    } else {
      try output.write(list)
    }
    try input.settle(file, isEmpty: list.isEmpty)
  }
}
