import ArgumentParser
import GoodOffices

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Shows how ranks moved from one set of articles to another.",
    discussion: """
      Both sets are ranked as `central` does. A move tells that the articles changed.

      Example: goodoffices compare april.jsonl may.jsonl --measure pagerank
      """)

  @Argument(help: "The earlier articles: a file, a folder or JSON Lines.")
  var before: String

  @Argument(help: "The later articles.")
  var after: String

  @OptionGroup var ranking: RankingOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var setup: DeskOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let desk = try await setup.desk()
    let old = try await setup.read([before], at: desk)
    let new = try await setup.read([after], at: desk)
    let moves = RankMoves(from: try rank(old), to: try rank(new))
    try output.write(moves)
    try setup.reading.settle(
      skipped: old.skipped + new.skipped, warnings: old.warnings + new.warnings,
      isEmpty: moves.isEmpty)
  }

  private func rank(_ file: CaseFile) throws -> RankingAnswer {
    try ranking.ranking(in: try filter.graph(of: file, ofActs: true))
  }
}
