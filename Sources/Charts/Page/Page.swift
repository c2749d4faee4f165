import Influence

/// A web page in one file that shows a chart and, behind every line, who says so and in which words.
///
/// It asks for nothing over the network and runs no script but its own: its content policy allows
/// one script and one style sheet, by their hashes. Whatever comes from an article stands in the
/// page as data or as escaped text.
struct Page: Sendable {
  let graph: InfluenceGraph
  let design: ChartDesign
  /// The drawing, as it goes into a file of its own.
  let drawing: [UInt8]
  /// Nil follows what the reader's system prefers.
  let theme: ChartTheme?

  /// How many relations have a line in the layout, the strongest, unless more are asked for: they
  /// can be read, and laid out in a second. The reader can have lines for others between their cards.
  static let drawnRelations = 60
  /// The most relations that can be asked for: with more the view stutters as it moves.
  static let maximumRelations = 700

  /// The page as UTF-8.
  func html() -> [UInt8] {
    let style = Array(PageColours(theme: theme).text.utf8) + PageAssets.style
    let script = PageAssets.script
    return PageTemplate(PageAssets.template).filled { name in
      switch name {
      case "policy": Array(Self.policy(script: script, style: style).utf8)
      case "generator": Array("Good Offices".utf8)
      case "title": Array(DOTText.xml(design.title).utf8)
      case "style": style
      case "chart": Self.withoutDeclaration(drawing)
      case "note": Array(DOTText.xml(Self.note).utf8)
      case "case": Self.safe(PageCase(graph: graph, design: design).json())
      case "script": script
      default: []
      }
    }
  }

  private static let note =
    "A line says what articles report, not that it is so: solid is told as having happened, dashed "
    + "is asked for, planned or denied, dotted is doubted. Numbers count reports that do not copy "
    + "each other. Drawn with Good Offices; this page works without a network."

  private static func policy(script: [UInt8], style: [UInt8]) -> String {
    let hash = { (bytes: [UInt8]) in "'sha256-\(Base64.text(of: SHA256.hash(of: bytes)))'" }
    return "default-src 'none'; script-src \(hash(script)); style-src \(hash(style)); "
      + "base-uri 'none'; form-action 'none'"
  }

  /// JSON in which nothing can end the element it stands in.
  private static func safe(_ json: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(json.count)
    for byte in json {
      if byte == UInt8(ascii: "<") { out += "\\u003c".utf8 } else { out.append(byte) }
    }
    return out
  }

  private static func withoutDeclaration(_ svg: [UInt8]) -> [UInt8] {
    guard let start = svg.firstRange(of: Array("<svg".utf8))?.lowerBound else { return svg }
    return Array(svg[start...])
  }
}
