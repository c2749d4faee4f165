import ArgumentParser
import GoodOffices

struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Tells from a judged sheet how many claims are right.",
    discussion: """
      Precision for each relation, each stratum and all claims, weighted by the strata's populations, \
      with 95 % intervals by Wilson's method. Cells left blank are counted and left out.

      Example: goodoffices eval sheet.csv
      """)

  @Argument(help: "A sheet that `sample` wrote, its column `correct` filled with yes or no.")
  var sheet: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let result = AuditResult(try Judgements(sheet: sheet))
    try output.write(result)
    if result.isEmpty { throw EarlyEnd(status: .nothingFound) }
  }
}
