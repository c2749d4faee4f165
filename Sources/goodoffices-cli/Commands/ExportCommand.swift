import ArgumentParser
import GoodOffices

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the graph for other programs.",
    discussion: """
      Example: goodoffices export march/ --format dot -o march.dot
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot
  }

  @OptionGroup var input: CaseOptions

  @Option(name: .long, help: "The format to write.")
  var format: Format

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var charting: ChartingOptions

  func run() async throws {
    let file = try await input.read()
    let (chart, isEmpty) = try charting.chart(of: file)
    switch format {
    case .dot: try ResultWriter.write(Array(try await chart.dot().utf8), to: output)
    }
    try input.settle(file, isEmpty: isEmpty)
  }
}
