import ArgumentParser
import GoodOffices

/// A set of articles, and how it is read to claims.
struct CaseOptions: ParsableArguments {
  @Argument(help: "Articles, folders, JSON Lines, or - for standard input.")
  var paths: [String]

  @OptionGroup var setup: DeskOptions

  var reading: ReadingOptions { setup.reading }

  /// - Parameter keepingContext: gives each claim the sentences around it.
  func read(keepingContext: Bool = false) async throws -> CaseFile {
    try await setup.read(paths, keepingContext: keepingContext)
  }

  /// Reads the articles and writes the answer that `make` gives; the run ends with its status.
  func answer<Given: Answer>(
    to output: OutputOptions, _ make: (CaseFile) throws -> Given
  ) async throws {
    try await setup.answer(paths, to: output, make)
  }

  func settle(_ file: CaseFile, isEmpty: Bool) throws(EarlyEnd) {
    try setup.settle(file, isEmpty: isEmpty)
  }
}
