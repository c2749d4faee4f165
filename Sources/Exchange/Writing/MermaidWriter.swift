import Influence

/// Writes a flowchart that Markdown pages draw: a line is solid only for what is told as having
/// happened, dotted for everything else, and has a cross instead of an arrow when it is disputed.
///
/// - Source: Mermaid, *Flowcharts*, Entity codes to escape characters.
enum MermaidWriter {
  static func bytes(of list: TieList) -> [UInt8] {
    var numbers: [ActorID: Int] = [:]
    var text = "%% \(list.ties.count) relations, \(list.graph.articleCount) articles\n"
    text += "flowchart LR\n"
    for (number, actor) in list.actors.enumerated() {
      numbers[actor.id] = number
      text += "  n\(number)[\"\(escaped(actor.name))\"]\n"
    }
    for tie in list.ties {
      guard let source = numbers[tie.source], let target = numbers[tie.target] else { continue }
      text += "  n\(source) \(arrow(of: tie))|\"\(escaped(label(of: tie)))\"| n\(target)\n"
    }
    return Array(text.utf8)
  }

  /// `pressures · 9`, `threatens · 2 (requested) · disputed`.
  private static func label(of tie: Tie) -> String {
    let counts = tie.edge.counts.filter { $0.key.status == tie.status }
    let reports = counts.map(\.counts.reports).max() ?? 0
    var label = "\(tie.edge.relation.rawValue) · \(reports)"
    if tie.status != .actual { label += " (\(tie.status.rawValue))" }
    if tie.edge.isDisputed { label += " · disputed" }
    return label
  }

  private static func arrow(of tie: Tie) -> String {
    let isSolid = tie.status == .actual
    if tie.isSymmetric { return isSolid ? "---" : "-.-" }
    if tie.edge.isDisputed { return isSolid ? "--x" : "-.-x" }
    return isSolid ? "-->" : "-.->"
  }

  /// Everything that Mermaid, Markdown or HTML could read as something else is an entity code.
  private static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", "&", "<", ">", "`", "\\", "*", "_", "~", "$", "%", "{", "}", "[", "]", "|":
        out.append(contentsOf: "#\(scalar.value);".unicodeScalars)
      default: out.append(scalar.properties.generalCategory == .control ? " " : scalar)
      }
    }
    return String(out)
  }
}
