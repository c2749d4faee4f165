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
    let usual = Set(EvidenceStatus.allCases)
    if output.format == .jsonl, let filter = filter.singleFilter(usual: usual) {
      return try await stream(filter)
    }
    let file = try await input.read()
    let list = ClaimList(of: try filter.graph(of: file, usual: usual))
    if output.format == .jsonl {
      var writer = ClaimWriter()
      try ResultWriter.write(list.claims.flatMap { writer.line($0) }, to: output.output)
    } else {
      try output.write(list)
    }
    try input.settle(file, isEmpty: list.isEmpty)
  }

  /// Writes claims that need no others to be judged, without holding them all in memory.
  private func stream(_ filter: ClaimFilter) async throws {
    let desk = try await input.setup.desk()
    let bar = ProgressBar()
    defer { bar.finish() }
    let writer = try ResultWriter(output.output)
    let run: ClaimRun
    do {
      run = try await desk.writeClaims(
        input.paths, filter: filter, progress: bar.update, write: { try writer.write($0) })
    } catch {
      writer.abandon()
      throw error
    }
    try writer.finish()
    bar.finish()
    try input.reading.settle(
      skipped: run.skipped, warnings: run.warnings, isEmpty: run.claimCount == 0)
  }
}
