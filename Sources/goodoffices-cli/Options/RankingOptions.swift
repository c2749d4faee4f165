import ArgumentParser
import GoodOffices

/// By what actors are ranked.
struct RankingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Textbook measures to compute instead.", valueName: "measure,…"))
  var measure: [Names<GraphMeasure>] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "With --measure: a tie is a way of these steps, as in `paths --pattern`.",
      valueName: "steps"))
  var pattern: String?

  @OptionGroup var channels: ChannelOptions

  @Option(
    name: .long,
    help: ArgumentHelp("The relations that count as pressure.", valueName: "relation,…"))
  var pressure: [Names<Relation>] = []

  func validate() throws {
    let asked = measure.flatMap(\.values)
    if let other = asked.first(where: { $0.scope != .node }) {
      throw ValidationError("\(other.rawValue) ranks nobody; `goodoffices measure` computes it")
    }
    if pattern != nil, asked.isEmpty {
      throw ValidationError("--pattern needs a --measure, pagerank say")
    }
  }

  func ranking(in graph: InfluenceGraph) throws -> RankingAnswer {
    let measures = measure.flatMap(\.values)
    guard measures.isEmpty else {
      var centralities = Centralities(measures)
      centralities.pattern = pattern
      return try centralities.ranking(in: graph)
    }
    var central = Central()
    central.channels = channels.value
    if !pressure.isEmpty { central.pressure = Set(pressure.flatMap(\.values)) }
    return try central.ranking(in: graph)
  }
}
