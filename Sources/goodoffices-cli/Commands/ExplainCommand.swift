import ArgumentParser
import GoodOffices

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows every claim for and against one relation, with the quoted words.",
    discussion: """
      Example: goodoffices explain Qatar threatens Hamas march/
      """)

  @Argument(help: "Who acts: a name or an id.")
  var source: String

  @Argument(help: "The relation.")
  var relation: Relation

  @Argument(help: "On whom.")
  var target: String

  @OptionGroup var input: CaseOptions
  @OptionGroup var level: LevelOption
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await input.answer(to: output) { file in
      let graph = file.wholeGraph(level: level.level)
      let lookup = ActorLookup(graph)
      return Explanation(
        try lookup.actor(named: source), relation, try lookup.actor(named: target), in: graph)
    }
  }
}
