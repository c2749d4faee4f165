import ArgumentParser
import GoodOffices

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the graph for other programs.",
    discussion: """
      dot is the drawing, for Graphviz, and plain-dot the graph in the same language; plain-dot and all other formats hold the relations that `edges` lists, with \
      counts, dates and quotes. docs/exchange.md says what each keeps and which program opens it.

      Example: goodoffices export march/ --format gexf -o march.gexf
      """)

  enum Format: Sendable, Hashable, CaseIterable, ExpressibleByArgument {
    /// The chart, as `draw` lays it out.
    case dot
    case exchange(ExchangeFormat)

    static var allCases: [Format] { [.dot] + ExchangeFormat.allCases.map { .exchange($0) } }

    var defaultValueDescription: String {
      switch self {
      case .dot: "dot"
      case .exchange(let format): format.rawValue
      }
    }

    static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }

    init?(argument: String) {
      guard let format = Format.allCases.first(where: { $0.defaultValueDescription == argument })
      else { return nil }
      self = format
    }

    /// The files of a format that takes several.
    var fileNames: [String]? {
      guard case .exchange(let format) = self else { return nil }
      return format.fileNames
    }
  }

  @OptionGroup var input: CaseOptions

  @Option(name: .long, help: "The format to write.")
  var format: Format

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "Write to this file instead of standard output; a folder for gephi-csv and neo4j-csv.",
      valueName: "file"))
  var output: String?

  @OptionGroup var charting: ChartingOptions

  func validate() throws {
    if let names = format.fileNames, output == nil || output == "-" {
      throw ValidationError(
        "--format \(format.defaultValueDescription) writes \(names.joined(separator: " and ")): "
          + "name a folder for them with -o")
    }
    guard format != .dot else { return }
    if charting.choosesView {
      throw ValidationError(
        "--all, --focus, --hops and the like choose what a chart shows, for --format dot; for "
          + "\(format.defaultValueDescription) choose with --actor, --relation, --include, "
          + "--min-reports")
    }
  }

  func run() async throws {
    let file = try await input.read()
    guard case .exchange(let format) = format else {
      let (chart, isEmpty) = try charting.chart(of: file)
      try ResultWriter.write(Array(try await chart.dot().utf8), to: output)
      return try input.settle(file, isEmpty: isEmpty)
    }
    let graph = try charting.filter.graph(of: file)
    var exporter = Exporter()
    if let title = charting.title { exporter.title = title }
    for article in file.articles { exporter.addresses[article.id] = article.url }
    let files = exporter.files(of: graph, as: format)
    if let names = format.fileNames, let folder = output {
      try ResultWriter.makeFolder(folder)
      for (name, bytes) in zip(names, files) {
        try ResultWriter.write(bytes, to: folder + "/" + name)
      }
    } else {
      for bytes in files { try ResultWriter.write(bytes, to: output) }
    }
    try input.settle(file, isEmpty: graph.edges.isEmpty)
  }
}
