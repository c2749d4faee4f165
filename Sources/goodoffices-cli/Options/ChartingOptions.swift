import ArgumentParser
import GoodOffices

/// What a chart shows.
struct ChartingOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The line above the drawing.", valueName: "text"))
  var title: String?

  @Option(
    name: .long, help: ArgumentHelp("Only what is near this actor.", valueName: "actor"))
  var focus: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only what lies on the short ways between two actors.", valueName: "actor> <actor"))
  var between: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How far from the focus (1 if not given), or how many relations a way between two has at "
        + "most (2).", valueName: "n"))
  var hops: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "At most so many relations, the strongest; disputes and mediations keep some places (25; all "
        + "with --detail names or groups; 60 lines on a page).", valueName: "n"))
  var limit: Int?

  @Flag(name: .long, help: "Draw every relation with every status, not only the strongest.")
  var all = false

  @OptionGroup var look: LookOptions

  @Flag(inversion: .prefixedNo, help: "Explain colours, arrows and patterns under the drawing.")
  var legend = true

  @Flag(
    name: .long,
    help: "Number the relations, and write the quotes behind them to a file beside the chart.")
  var footnotes = false

  @OptionGroup var filter: FilterOptions

  func validate() throws {
    guard between.isEmpty || between.count == 2 else {
      throw ValidationError("--between takes two actors: --between Qatar Israel")
    }
    guard between.isEmpty || focus == nil else {
      throw ValidationError("--focus and --between are two views: choose one")
    }
    guard !footnotes || look.detail != .groups else {
      throw ValidationError(
        "--footnotes numbers single relations: --detail cards or names has them")
    }
  }

  /// True when an option is given that only a chart can follow.
  var choosesView: Bool {
    all || focus != nil || hops != nil || !between.isEmpty || limit != nil || footnotes
      || look.detail != nil || !legend || look.theme != nil
  }

  /// The chart of a case, and whether it has anything to show.
  func chart(
    of file: CaseFile, against other: CaseFile? = nil
  ) throws -> (chart: Chart, isEmpty: Bool) {
    let everything = Set(EvidenceStatus.allCases)
    // What two sets tell is compared before a minimum is asked of either.
    func view(of file: CaseFile) throws -> InfluenceGraph {
      try filter.graph(of: file, usual: everything, ofActs: true, anyNumber: other != nil)
    }
    let graph = try view(of: file)
    var options = ChartOptions()
    if let title { options.title = title }
    options.showsAll = all
    options.detail = look.detail
    options.includes = filter.statuses(usual: [.actual])
    options.hops = hops
    options.hasFootnotes = footnotes
    options.maximumRelations = limit
    options.minimumReports = filter.minReports
    options.theme = look.theme
    let lookup = ActorLookup(graph)
    if let focus { options.focus = try lookup.actor(named: focus) }
    if between.count == 2 {
      options.between = ActorPair(
        try lookup.actor(named: between[0]), try lookup.actor(named: between[1]))
    }
    options.showsLegend = legend
    let compared = try other.map { try view(of: $0) }
    let isEmpty = graph.edges.isEmpty && compared?.edges.isEmpty ?? true
    return (Chart(graph, options: options, against: compared), isEmpty)
  }
}

extension ChartDetail: ExpressibleByArgument {}
