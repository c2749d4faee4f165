import ArgumentParser
import GoodOffices

struct PathsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths",
    abstract: "Shows how influence runs from one actor to another.",
    discussion: """
      The first path is the one whose evidence can best be relied on; its weakest link and the reports \
      of every hop are shown.

      Example: goodoffices paths "United States" Hamas march/
      """)

  @Argument(help: "Where influence comes from: a name or an id.")
  var from: String

  @Argument(help: "Where it goes.")
  var to: String

  @OptionGroup var input: CaseOptions

  @Option(name: .long, help: "What makes a path better.")
  var measure = Routes.Measure.reliability

  @Option(
    name: [.customShort("k"), .long], help: ArgumentHelp("How many paths to show.", valueName: "n"))
  var count = 3

  @Option(name: .long, help: ArgumentHelp("No longer paths than this.", valueName: "n"))
  var maxHops: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("The chance that one independent report is right.", valueName: "0…1"))
  var confidence = 0.6

  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if count < 1 { throw ValidationError("-k takes a number from 1 on, not \(count)") }
    if let maxHops, maxHops < 1 {
      throw ValidationError("--max-hops takes a number from 1 on, not \(maxHops)")
    }
  }

  func run() async throws {
    try await input.answer(to: output) { file in
      let lookup = ActorLookup(file.wholeGraph(level: filter.level.level))
      var routes = Routes()
      routes.measure = measure
      routes.count = count
      routes.maximumHops = maxHops
      routes.confidence = confidence
      let relations = filter.relation.flatMap(\.values)
      if !relations.isEmpty { routes.relations = Set(relations) }
      return try routes.routes(
        from: lookup.actor(named: from), to: lookup.actor(named: to),
        in: filter.graph(of: file))
    }
  }
}

extension Routes.Measure: ExpressibleByArgument {}
