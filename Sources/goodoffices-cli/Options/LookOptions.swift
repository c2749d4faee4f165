import ArgumentParser
import GoodOffices

/// How a chart looks, alike wherever one is drawn.
struct LookOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "How much is shown of each: cards, names (small cards, one line for all relations of two) or "
        + "groups (actors in labelled groups). If not given, the first that stays readable.",
      valueName: "level"))
  var detail: ChartDetail?

  @Option(name: .long, help: ThemeHelp.text)
  var theme: ChartTheme?
}
