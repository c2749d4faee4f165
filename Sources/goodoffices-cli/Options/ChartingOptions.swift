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
    name: .long, help: ArgumentHelp("How far from the focus.", valueName: "n"))
  var hops = 1

  @Flag(name: .long, help: "Draw every relation with every status, not only the strongest.")
  var all = false

  @OptionGroup var filter: FilterOptions

  /// The chart of a case, and whether it has anything to show.
  func chart(of file: CaseFile) throws -> (chart: Chart, isEmpty: Bool) {
    let everything = Set(EvidenceStatus.allCases)
    let graph = try filter.graph(of: file, usual: everything, ofActs: true)
    var options = ChartOptions()
    if let title { options.title = title }
    options.showsAll = all
    options.includes = filter.statuses(usual: [.actual])
    options.hops = hops
    if let focus { options.focus = try ActorLookup(graph).actor(named: focus) }
    return (Chart(graph, options: options), graph.edges.isEmpty)
  }
}
