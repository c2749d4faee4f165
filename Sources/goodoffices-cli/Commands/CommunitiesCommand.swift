import ArgumentParser
import GoodOffices

struct CommunitiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Finds groups of actors that talk to each other more than to the rest.",
    discussion: """
      Example: goodoffices communities march/
      """)

  @OptionGroup var input: CaseOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Above 1 for more and smaller groups, below for fewer and larger ones.", valueName: "number"))
  var resolution = 1.0

  @OptionGroup var channels: ChannelOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if !(resolution > 0 && resolution.isFinite) {
      throw ValidationError("--resolution takes a number above 0, not \(resolution)")
    }
  }

  func run() async throws {
    try await input.answer(to: output) { file in
      var communities = Communities()
      communities.channels = channels.value
      communities.resolution = resolution
      return try communities.answer(in: try filter.graph(of: file))
    }
  }
}
