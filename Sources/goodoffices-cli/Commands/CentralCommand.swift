import ArgumentParser
import GoodOffices

struct CentralCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "central",
    abstract: "Ranks actors by pressure exerted and received, and by brokerage.",
    discussion: """
      Brokerage is measured on the channels: who meets, hosts, mediates, cooperates. Ranks come with the \
      range they take when one report is left out. Textbook measures over all relations mix what the \
      relations mean; they are computed on request.

      Measures: \(measures).

      Example: goodoffices central march/ --measure pagerank,betweenness
      """)

  private static var measures: String {
    GraphMeasure.allCases.filter { $0.scope == .node }.map(\.rawValue).joined(separator: ", ")
  }

  @OptionGroup var input: CaseOptions
  @OptionGroup var ranking: RankingOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await input.answer(to: output) { file in
      try ranking.ranking(in: try filter.graph(of: file, ofActs: true))
    }
  }
}
