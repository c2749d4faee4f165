import ArgumentParser
import GoodOffices

/// Where an answer goes, and in which form.
struct OutputOptions: ParsableArguments {
  @Option(name: .long, help: "How to write the answer.")
  var format = AnswerFormat.table

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  /// Writes an answer.
  func write(_ answer: some Answer) throws {
    let style = TextStyle(usesColor: output == nil && Streams.outputShowsColor)
    try ResultWriter.write(Array(format.render(answer, style: style).utf8), to: output)
  }
}

extension AnswerFormat: ExpressibleByArgument {}
