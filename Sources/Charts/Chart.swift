import Graphviz
import Influence

/// A drawing of who acts on whom, with the sentence behind every line.
///
/// People stand as rows on the card of whom they serve, each relation is a line with its verb and
/// the number of independent reports of it, a mediation is one diamond. A line is solid only when
/// the texts state it as happening.
public struct Chart: Sendable {
  private let graph: InfluenceGraph
  private let options: ChartOptions
  private let other: InfluenceGraph?

  /// - Parameter other: what another set of articles says, seen in the same way. The chart marks
  ///   what is new, gone and of another status.
  public init(
    _ graph: InfluenceGraph, options: ChartOptions = ChartOptions(),
    against other: InfluenceGraph? = nil
  ) {
    self.graph = graph
    self.options = options
    self.other = other
  }

  /// The chart as DOT text, from which `dot` draws the same picture.
  public func dot() async throws(ChartError) -> String {
    let design = try ChartDesign(graph, options: options, against: other)
    return Self.text(of: try await design.arranged(), design)
  }

  private static func text(of document: DOTDocument, _ design: ChartDesign) -> String {
    var document = document
    document.tellRelations(of: design)
    return DOTWriter.text(of: document)
  }

  /// The notes to the numbers of a chart with `ChartOptions.hasFootnotes`: the quotes behind every
  /// relation, as text. Nil for a chart without numbers.
  public func notes() throws(ChartError) -> String? {
    try ChartDesign(graph, options: options, against: other).notes?.text()
  }

  /// The chart as the bytes of a file.
  public func render(_ format: ChartFormat) async throws(ChartError) -> [UInt8] {
    let design = try ChartDesign(
      graph, options: format == .html ? options.ofPage : options, against: other)
    var document = try await design.arranged()
    switch format {
    case .dot: return Array(Self.text(of: document, design).utf8)
    case .svg: return try await Self.svg(of: document, design)
    case .html:
      let drawing = try await Self.svg(of: document, design)
      return Page(graph: graph, design: design, drawing: drawing, theme: options.theme).html()
    case .png:
      document.attributes.append(DOTAttribute("dpi", .number(144)))
      return try await Graphviz.shared.bytes(of: document, as: .png)
    case .pdf:
      // The page around the drawing is white.
      if design.palette.background != "white" {
        document.attributes.append(DOTAttribute("margin", .number(0)))
      }
      return PDFFinish.undated(try await Graphviz.shared.bytes(of: document, as: .pdf))
    }
  }

  private static func svg(
    of document: DOTDocument, _ design: ChartDesign
  ) async throws(ChartError) -> [UInt8] {
    let drawn = try await Graphviz.shared.bytes(of: document, as: .svg)
    return SVGFinish(title: design.title, description: design.description, titles: design.titles)
      .finished(drawn)
  }

  /// The version of the Graphviz library in use.
  public static func graphvizVersion() async -> String { await Graphviz.shared.version() }
}
