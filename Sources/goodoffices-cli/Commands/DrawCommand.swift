import ArgumentParser
import GoodOffices

struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draws who acts on whom: solid only for what is told as having happened.",
    discussion: """
      The ending of the file decides: .svg, .png, .pdf, .dot, or .html for a page to explore, with the \
      quotes behind every line. Without -o the SVG goes to standard output.

      Example: goodoffices draw march/ -o march.svg --focus Qatar
      """)

  @OptionGroup var input: CaseOptions

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The chart: .svg, .png, .pdf, .dot or .html.", valueName: "file"))
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Other articles: mark what is new, gone or of another status than there; may be repeated.",
      valueName: "path"))
  var against: [String] = []

  @OptionGroup var charting: ChartingOptions

  func validate() throws {
    if let output, output != "-", ChartFormat(fileName: output) == nil {
      throw ValidationError(
        "\(output): expected a file that ends in .svg, .png, .pdf, .dot or .html")
    }
    if !against.isEmpty, let output, ChartFormat(fileName: output) == .html {
      throw ValidationError("--against marks changes in a picture: name a .svg, .png, .pdf or .dot")
    }
    if let detail = charting.look.detail, detail != .cards, let output,
      ChartFormat(fileName: output) == .html
    {
      throw ValidationError(
        "a page draws cards: --detail \(detail.rawValue) goes with a .svg, .png, .pdf or .dot")
    }
    if charting.footnotes, notesPath == nil {
      throw ValidationError(
        "--footnotes writes a file of notes beside the chart: name the chart with -o")
    }
  }

  func run() async throws {
    let format = output.flatMap { ChartFormat(fileName: $0) } ?? .svg
    let file = try await input.read(keepingContext: format == .html)
    let other = against.isEmpty ? nil : try await input.setup.read(against)
    let (chart, isEmpty) = try charting.chart(of: file, against: other)
    try ResultWriter.write(try await chart.render(format), to: output)
    if let notes = try chart.notes() { try ResultWriter.write(Array(notes.utf8), to: notesPath) }
    try input.settle(file, isEmpty: isEmpty)
  }

  /// `march.notes.txt` beside `march.svg`.
  private var notesPath: String? {
    guard let output, output != "-", let dot = output.lastIndex(of: ".") else { return nil }
    return output[..<dot] + ".notes.txt"
  }
}
