import ArgumentParser
import GoodOffices

struct DisputesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disputes",
    abstract: "Lists what somebody says and somebody denies.",
    discussion: """
      Example: goodoffices disputes march/
      """)

  @OptionGroup var input: CaseOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await input.answer(to: output) { file in
      Disputes(in: try filter.graph(of: file, usual: Set(EvidenceStatus.allCases)))
    }
  }
}
