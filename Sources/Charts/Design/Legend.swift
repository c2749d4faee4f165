import Actors
import Claims

/// Explains what occurs in the chart, and nothing else.
struct Legend {
  var relations: Set<Relation>
  var statuses: Set<EdgeStatus>
  var kinds: Set<ActorKind>
  var showsRows: Bool
  var showsDisputed: Bool

  /// How many explanations stand beside each other.
  private static let columns = 6

  /// A table in Graphviz's HTML-like language.
  var label: String {
    let arrows = Relation.allCases.filter(relations.contains).map { relation in
      let style = RelationStyle(relation)
      return item(
        style.glyph, style.colour, relation == .mediates ? "mediates between" : style.word)
    }
    var lines = EdgeStatus.allCases.filter(statuses.contains).map { status in
      item(LineStyle(status).glyph, "#3A3A3A", Self.meaning(of: status))
    }
    if !relations.isEmpty { lines.append(item("", "", "thicker = more reports")) }
    if showsDisputed { lines.append(item("", "", "disputed = affirmed and denied")) }
    var cards = ActorKind.allCases.filter(kinds.contains).map { kind in
      item(kind == .official ? "▢" : "■", CardStyle(kind).colour, CardStyle(kind).word)
    }
    if showsRows { cards.append(item("", "", "rows = who serves it")) }
    let rows = [arrows, lines, cards].flatMap { cells in
      stride(from: 0, to: cells.count, by: Self.columns).map { start in
        "<tr>" + cells[start..<min(start + Self.columns, cells.count)].joined() + "</tr>"
      }
    }
    if rows.isEmpty { return "" }
    return "<font point-size=\"11\"><table border=\"0\" cellborder=\"0\" cellspacing=\"2\""
      + " cellpadding=\"1\">" + rows.joined() + "</table></font>"
  }

  private func item(_ glyph: String, _ colour: String, _ text: String) -> String {
    let sign = glyph.isEmpty ? "" : "<font color=\"\(colour)\"><b>\(glyph)</b></font>&#160;"
    return "<td align=\"left\">\(sign)\(DOTText.html(text))&#160;&#160;</td>"
  }

  private static func meaning(of status: EdgeStatus) -> String {
    switch status {
    case .actual: "stated as happening"
    case .requested: "requested"
    case .intended: "intended"
    case .conditional: "conditional"
    case .unclear: "unclear"
    case .denied: "denied"
    }
  }
}
