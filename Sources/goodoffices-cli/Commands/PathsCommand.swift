import ArgumentParser
import GoodOffices

struct PathsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths",
    abstract: "Shows how influence runs from one actor to another.",
    discussion: """
      The first path is the one whose evidence can best be relied on; its weakest link and the reports \
      of every hop are shown.

      With --pattern, the steps of a path must have the relations asked for: pressures/hosts (one after \
      the other), pressures/(hosts|aids) (either), mediates+ (once or more), hosts? (or not), .* (any), \
      !attacks (any but), ^pressures (against its direction). With --in-order, each step is told of on a \
      later day than the one before.

      Example: goodoffices paths "United States" Hamas march/
      Example: goodoffices paths "United States" Hamas march/ --pattern "pressures/(hosts|pressures)"
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

  @Option(
    name: .long, help: ArgumentHelp("The relations of the steps, in order.", valueName: "steps"))
  var pattern: String?

  @Flag(name: .long, help: "Each step on a later day than the one before; the first to arrive.")
  var inOrder = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only reports of these days: --since and --until in one.", valueName: "day..day"))
  var between: DaySpan?

  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if count < 1 { throw ValidationError("-k takes a number from 1 on, not \(count)") }
    if pattern != nil, inOrder {
      throw ValidationError("--pattern and --in-order cannot be asked for together yet")
    }
    if let maxHops, maxHops < 1 {
      throw ValidationError("--max-hops takes a number from 1 on, not \(maxHops)")
    }
  }

  func run() async throws {
    var filter = filter
    if let between {
      filter.since = between.first
      filter.until = between.last
    }
    try await answer(filter)
  }

  private func answer(_ filter: FilterOptions) async throws {
    try await input.answer(to: output) { file in
      let lookup = ActorLookup(file.wholeGraph(level: filter.level.level))
      let (source, target) = (try lookup.actor(named: from), try lookup.actor(named: to))
      let graph = try filter.graph(of: file)
      let relations = filter.relation.flatMap(\.values)
      if let pattern {
        var routes = try PatternRoutes(pattern)
        routes.count = count
        routes.maximumHops = maxHops
        routes.confidence = confidence
        return try routes.routes(from: source, to: target, in: graph)
      }
      if inOrder {
        var routes = TimedRoutes()
        routes.confidence = confidence
        if !relations.isEmpty { routes.relations = Set(relations) }
        return try routes.routes(from: source, to: target, in: graph)
      }
      var routes = Routes()
      routes.measure = measure
      routes.count = count
      routes.maximumHops = maxHops
      routes.confidence = confidence
      if !relations.isEmpty { routes.relations = Set(relations) }
      return try routes.routes(from: source, to: target, in: graph)
    }
  }
}

extension Routes.Measure: ExpressibleByArgument {}

/// Two days, the first and the last: `2024-04-01..2024-05-07`.
struct DaySpan: ExpressibleByArgument {
  var first: CalendarDate
  var last: CalendarDate

  init?(argument: String) {
    guard let dots = argument.firstRange(of: ".."),
      let first = CalendarDate(String(argument[..<dots.lowerBound])),
      let last = CalendarDate(String(argument[dots.upperBound...])), !(last < first)
    else { return nil }
    self.first = first
    self.last = last
  }
}
