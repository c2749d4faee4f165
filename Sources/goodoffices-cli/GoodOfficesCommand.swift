import ArgumentParser
import GoodOffices

@main
struct GoodOfficesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goodoffices",
    abstract: "Draws who acts on whom, with the sentence behind every line.",
    discussion: """
      Reads news articles (.txt, .md, .html, .jsonl, folders of them, or - for standard input), finds \
      who pressures, threatens, hosts or mediates between whom, who says so, and whether it happened.

      Example: goodoffices draw march/ -o march.svg

      Exit status: 0 found, 1 nothing found, 2 wrong usage or input, 3 some inputs were skipped (with \
      --strict), 4 a check failed, 5 something is not installed.
      """,
    version: "goodoffices \(Toolkit.version)",
    subcommands: [],
    groupedSubcommands: [
      CommandGroup(
        name: "Read",
        subcommands: [
          ArticlesCommand.self, ActorsCommand.self, ClaimsCommand.self, EdgesCommand.self,
        ]),
      CommandGroup(
        name: "Draw", subcommands: [DrawCommand.self, ExportCommand.self, ImportCommand.self]),
      CommandGroup(
        name: "Ask",
        subcommands: [
          PathsCommand.self, CentralCommand.self, BrokersCommand.self, CommunitiesCommand.self,
          BridgesCommand.self, CompareCommand.self, ExplainCommand.self, DisputesCommand.self,
        ]),
      CommandGroup(name: "Measure any graph", subcommands: [MeasureCommand.self]),
      CommandGroup(
        name: "Check",
        subcommands: [
          VerifyCommand.self, CodebookCommand.self, ParseCommand.self, RelateCommand.self,
        ]),
      CommandGroup(
        name: "Publish",
        subcommands: [SampleCommand.self, EvalCommand.self, MethodsCommand.self]),
    ])

  /// Runs the command that the arguments name and ends with the exit status it earned.
  static func main() async {
    await CommandRun.run(GoodOfficesCommand.self)
  }
}
