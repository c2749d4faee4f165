import ArgumentParser
import FoundationEssentials
import GoodOffices

/// How articles are read.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day the articles were published, where they do not say so.", valueName: "YYYY-MM-DD"))
  var date: CalendarDate?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How many articles to read at once; all cores if not given. Results are the same.",
      valueName: "n"))
  var threads: Int?

  @Flag(name: .long, help: "Exit with status 3 when an input was skipped.")
  var strict = false

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads takes a number from 1 to 1024, not \(threads)")
    }
  }

  var threadCount: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }

  /// Says what was skipped or doubtful; ends the run with status 3 if `--strict` asks for it.
  func settle(skipped: [ArticleProblem], warnings: [ArticleProblem] = []) throws(EarlyEnd) {
    for warning in warnings { Streams.say("warning: \(warning)") }
    for problem in skipped { Streams.say("skipped: \(problem)") }
    guard !skipped.isEmpty else { return }
    Streams.say(skipped.count == 1 ? "1 input was skipped" : "\(skipped.count) inputs were skipped")
    if strict { throw EarlyEnd(status: .skippedInputs) }
  }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
