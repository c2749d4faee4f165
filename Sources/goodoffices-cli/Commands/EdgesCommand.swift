import ArgumentParser
import GoodOffices

struct EdgesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edges",
    abstract: "Lists who acts on whom, with counts of reports, outlets, articles and mentions.",
    discussion: """
      Only what is told as having happened is counted; --include adds other statuses, each counted for \
      itself.

      Example: goodoffices edges march/ --include requested,denied
      """)

  @OptionGroup var input: CaseOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await input.answer(to: output) { RelationList(of: try filter.graph(of: $0)) }
  }
}
