import ArgumentParser
import GoodOffices

struct BridgesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bridges",
    abstract: "Shows which channels contact hangs on, with the evidence for each.",
    discussion: """
      Between two actors: the fewest reports' worth of channels whose end would part them (a minimum \
      cut). Without actors: every channel whose end alone would part some actors from others.

      Example: goodoffices bridges Israel Hamas march/
      Example: goodoffices bridges march/
      """)

  @OptionGroup var input: NamesThenPaths
  @OptionGroup var channels: ChannelOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var setup: DeskOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await setup.answer(input.paths, to: output) { file in
      var cuts = Cuts()
      cuts.channels = channels.value
      let graph = try filter.graph(of: file)
      guard let names = input.names else { return try cuts.bridges(in: graph) }
      let lookup = ActorLookup(file.wholeGraph(level: filter.level.level))
      return try cuts.parting(
        lookup.actor(named: names.one), from: lookup.actor(named: names.other), in: graph)
    }
  }
}
