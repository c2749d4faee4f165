import ArgumentParser
import GoodOffices

struct BrokersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brokers",
    abstract: "Lists who stands between two actors: mediators, and those with channels to both.",
    discussion: """
      Example: goodoffices brokers Israel Hamas march/
      """)

  @Argument(help: "One side: a name or an id.")
  var one: String

  @Argument(help: "The other side.")
  var other: String

  @OptionGroup var input: CaseOptions

  @Option(
    name: .long,
    help: ArgumentHelp("The relations that make a channel.", valueName: "relation,…"))
  var channels: [Names<Relation>] = []

  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await input.answer(to: output) { file in
      let lookup = ActorLookup(file.wholeGraph(level: filter.level.level))
      var brokers = Brokers()
      if !channels.isEmpty { brokers.channels.relations = Set(channels.flatMap(\.values)) }
      return try brokers.between(
        lookup.actor(named: one), lookup.actor(named: other), in: filter.graph(of: file))
    }
  }
}
