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

  /// Says what was skipped or doubtful, and ends the run if its status is not `found`.
  func settle(
    skipped: [ArticleProblem], warnings: [ArticleProblem] = [], isEmpty: Bool = false
  ) throws(EarlyEnd) {
    try settle(
      skipped: ProblemList(skipped), warnings: ProblemList(warnings), isEmpty: isEmpty)
  }

  func settle(
    skipped: ProblemList, warnings: ProblemList, isEmpty: Bool
  ) throws(EarlyEnd) {
    ReadingOptions.say(warnings, as: "warning", more: "more warnings")
    ReadingOptions.say(skipped, as: "skipped", more: "more were skipped")
    if skipped.count > 1 { Streams.say("\(skipped.count) inputs were skipped") }
    if strict && skipped.count > 0 { throw EarlyEnd(status: .skippedInputs) }
    if isEmpty { throw EarlyEnd(status: .nothingFound) }
  }

  private static func say(_ problems: ProblemList, as word: String, more: String) {
    for problem in problems.first { Streams.say("\(word): \(problem)") }
    let rest = problems.count - problems.first.count
    if rest > 0 { Streams.say("\(rest) \(more)") }
  }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
