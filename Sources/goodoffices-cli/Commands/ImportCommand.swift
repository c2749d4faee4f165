import ArgumentParser
import GoodOffices

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Lists or draws the graph of another program, which has no quotes.",
    discussion: """
      Reads GraphML, GEXF, the JSON of networkx, DOT (.dot, .gv), or a table of edges (.csv, or a folder \
      with edges.csv and nodes.csv). With -o and .svg, .png, .pdf or .dot it draws; else it lists the edges.

      Example: goodoffices import march.graphml -o march.svg
      """)

  @Argument(help: "The graph's file or folder.")
  var path: String

  @Option(name: .long, help: "The file's format, where its ending does not say.")
  var from: ImportFormat?

  @Option(
    name: .long,
    help: ArgumentHelp("The relation of edges that name none of ours.", valueName: "relation"))
  var `as`: Relation?

  @Option(
    name: .long, help: ArgumentHelp("The line above the drawing.", valueName: "text"))
  var title: String?

  @Flag(name: .long, help: "Draw every relation with every status, not only the strongest.")
  var all = false

  @Option(
    name: .long, help: ArgumentHelp("Draw only what is near this actor.", valueName: "actor"))
  var focus: String?

  @OptionGroup var look: LookOptions

  @OptionGroup var output: OutputOptions

  func run() async throws {
    var importer = Importer()
    importer.format = from
    importer.fallback = `as`
    let imported = try await importer.graph(at: path)
    if let file = output.output, let format = ChartFormat(fileName: file) {
      var options = ChartOptions()
      options.title = title ?? "\(path): a graph of another program, without quotes"
      options.showsAll = all
      options.theme = look.theme
      options.detail = look.detail
      if let focus { options.focus = try ActorLookup(imported.graph).actor(named: focus) }
      let chart = Chart(imported.graph, options: options)
      try ResultWriter.write(try await chart.render(format), to: file)
      Streams.say(imported.note)
    } else {
      try output.write(imported)
    }
    if imported.isEmpty { throw EarlyEnd(status: .nothingFound) }
  }
}

extension ImportFormat: ExpressibleByArgument {}
