import Actors

/// Draws a card as a table in Graphviz's HTML-like language: for each row a column of slots for
/// lines on the left, the name, and a column of slots on the right.
struct ActorCard {
  var card: CardPlan.Card
  /// The slots of each row, with the port's name; as many as the card has rows.
  var slots: [(west: [String], east: [String])]

  /// The table, to stand as the node's label.
  var label: String {
    let head = card.rows[0].actor
    let colour = CardStyle(head.kind).colour
    let isPerson = head.kind == .official
    let shape = isPerson ? " style=\"rounded\"" : ""
    var out =
      "<table border=\"1\"\(shape) cellborder=\"0\" cellspacing=\"0\" cellpadding=\"0\""
      + " color=\"\(colour)\" bgcolor=\"\(isPerson ? "white" : colour)\">"
    let cells = card.rows.enumerated().map { index, row in
      index == 0 && !isPerson ? Self.head(row) : Self.person(row)
    }
    let width = cells.map(\.width).max() ?? 0
    for (index, cell) in cells.enumerated() {
      out += table(card.rows[index], slots[index], cell, width: width)
    }
    return out + "</table>"
  }

  /// A row's name, and the height it needs.
  private struct Cell {
    /// Of the row's own table; the card's ground shows between rows as a fine line.
    var ground: String
    var attributes: String
    var content: String
    var width: Double
    var height: Int
  }

  private static func head(_ row: CardPlan.Row) -> Cell {
    let names = DOTText.lines(DOTText.cleaned(row.actor.name), width: 26, atMost: 3)
    let sub = Wording.subtitle(of: row.actor)
    var content =
      "<font color=\"white\" point-size=\"14\"><b>"
      + names.map(DOTText.html).joined(separator: "<br/>") + "</b></font>"
    if !sub.isEmpty {
      content +=
        "<br/><font point-size=\"10\" color=\"white\">" + DOTText.html(sub) + "</font>"
    }
    return Cell(
      ground: "", attributes: " cellpadding=\"4\"", content: content,
      width: width(names, size: 14, isBold: true, under: sub), height: 14 + 16 * names.count + (sub.isEmpty ? 0 : 12))
  }

  private static func person(_ row: CardPlan.Row) -> Cell {
    let names = DOTText.lines(DOTText.cleaned(row.actor.name), width: 26, atMost: 3)
    let sub = Wording.subtitle(of: row.actor)
    var content = names.map { DOTText.html($0) + "<br align=\"left\"/>" }.joined()
    if !sub.isEmpty {
      content +=
        "<font point-size=\"10\" color=\"#4A4A4A\">" + DOTText.html(sub)
        + "<br align=\"left\"/></font>"
    }
    return Cell(
      ground: " bgcolor=\"white\"",
      attributes: " align=\"left\" balign=\"left\" cellpadding=\"4\"", content: content,
      width: width(names, size: 13, isBold: false, under: sub), height: 10 + 16 * names.count + (sub.isEmpty ? 0 : 12))
  }

  private static func width(
    _ names: [String], size: Double, isBold: Bool, under sub: String
  ) -> Double {
    let lines = names.map { TextWidth.points($0, size: size, isBold: isBold) }
    return (lines + [TextWidth.points(sub, size: 10)]).reduce(0, max) + 8
  }

  /// As many table rows as the side with more slots needs, the name beside them all.
  ///
  /// All rows ask for the same width: Graphviz would share out a difference among the columns and
  /// move the slots away from the border.
  private func table(
    _ row: CardPlan.Row, _ slots: (west: [String], east: [String]), _ cell: Cell, width: Double
  ) -> String {
    let (west, east) = slots
    let count = max(1, west.count, east.count)
    let height = max(Self.pitch, (cell.height + count - 1) / count)
    func slot(_ ports: [String], _ number: Int) -> String {
      let port = number < ports.count ? " port=\"\(ports[number])\"" : ""
      return "<td\(port) width=\"6\" height=\"\(height)\" fixedsize=\"true\"></td>"
    }
    let tip = DOTText.html(Wording.tip(of: row.actor))
    let name =
      "<td port=\"\(row.slug)_row\" id=\"\(row.slug)_row\" rowspan=\"\(count)\""
      + " width=\"\(Int(width.rounded(.up)))\"\(cell.attributes)"
      + " href=\"#\(row.slug)_row\" tooltip=\"\(tip)\">\(cell.content)</td>"
    let rows = (0..<count).map { number in
      "<tr>" + slot(west, number) + (number == 0 ? name : "") + slot(east, number) + "</tr>"
    }
    return "<tr><td><table border=\"0\" cellborder=\"0\" cellspacing=\"0\"\(cell.ground)>"
      + rows.joined() + "</table></td></tr>"
  }

  /// The least distance between two slots, in points.
  private static let pitch = 18
}
