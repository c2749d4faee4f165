import ArgumentParser
import GoodOffices

/// How articles are read to claims.
struct DeskOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A file of further actors, in the format of the tables; later rows win.", valueName: "file"))
  var actors: [String] = []

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var installation: InstallationOptions

  func desk() async throws(DeskError) -> Desk {
    var desk = try await Desk(loading: installation.installation, overlays: actors)
    desk.threads = reading.threadCount
    desk.date = reading.date
    return desk
  }

  /// - Parameter keepingContext: gives each claim the sentences around it.
  func read(_ paths: [String], keepingContext: Bool = false) async throws -> CaseFile {
    var desk = try await desk()
    desk.keepsContext = keepingContext
    return try await read(paths, at: desk)
  }

  /// Reads at a desk that is set up already: for several sets of articles.
  func read(_ paths: [String], at desk: Desk) async throws -> CaseFile {
    let bar = ProgressBar()
    defer { bar.finish() }
    return try await desk.read(paths, progress: bar.update)
  }

  /// Reads the articles and writes the answer that `make` gives; the run ends with its status.
  func answer<Given: Answer>(
    _ paths: [String], to output: OutputOptions, _ make: (CaseFile) throws -> Given
  ) async throws {
    let file = try await read(paths)
    let answer = try make(file)
    try output.write(answer)
    try settle(file, isEmpty: answer.isEmpty)
  }

  func settle(_ file: CaseFile, isEmpty: Bool) throws(EarlyEnd) {
    try reading.settle(skipped: file.skipped, warnings: file.warnings, isEmpty: isEmpty)
  }
}
