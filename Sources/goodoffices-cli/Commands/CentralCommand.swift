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

      Example: goodoffices central march/ --measure pagerank,betweenness
      """)

  @OptionGroup var input: CaseOptions

  @Option(
    name: .long,
    help: ArgumentHelp("Textbook measures to compute instead.", valueName: "measure,…"))
  var measure: [Names<Centralities.Measure>] = []

  @Option(
    name: .long,
    help: ArgumentHelp("The relations that make a channel.", valueName: "relation,…"))
  var channels: [Names<Relation>] = []

  @Option(
    name: .long,
    help: ArgumentHelp("The relations that count as pressure.", valueName: "relation,…"))
  var pressure: [Names<Relation>] = []

  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await input.answer(to: output) { file in
      let graph = try filter.graph(of: file, ofActs: true)
      let measures = measure.flatMap(\.values)
      guard measures.isEmpty else { return try Centralities(measures).ranking(in: graph) }
      var central = Central()
      if !channels.isEmpty { central.channels.relations = Set(channels.flatMap(\.values)) }
      if !pressure.isEmpty { central.pressure = Set(pressure.flatMap(\.values)) }
      return try central.ranking(in: graph)
    }
  }
}
