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
    for (index, row) in card.rows.enumerated() {
      let style =
        isPerson || index > 0 ? Self.person(row, isAlone: isPerson) : Self.head(row, colour)
      out += rows(row, index: index, style)
    }
    return out + "</table>"
  }

  /// A row's name, its ground and the height it needs.
  private struct Cell {
    var background: String
    var attributes: String
    var content: String
    var height: Int
  }

  private static func head(_ row: CardPlan.Row, _ colour: String) -> Cell {
    let names = DOTText.lines(DOTText.cleaned(row.actor.name), width: 26, atMost: 3)
    let sub = Wording.subtitle(of: row.actor)
    var content =
      "<font color=\"white\" point-size=\"13.5\"><b>"
      + names.map(DOTText.html).joined(separator: "<br/>") + "</b></font>"
    if !sub.isEmpty {
      content +=
        "<br/><font point-size=\"9.5\" color=\"white\">" + DOTText.html(sub) + "</font>"
    }
    return Cell(
      background: " bgcolor=\"\(colour)\"", attributes: " cellpadding=\"4\"", content: content,
      height: 14 + 16 * names.count + (sub.isEmpty ? 0 : 12))
  }

  private static func person(_ row: CardPlan.Row, isAlone: Bool) -> Cell {
    let names = DOTText.lines(DOTText.cleaned(row.actor.name), width: 26, atMost: 3)
    let sub = Wording.subtitle(of: row.actor)
    var content = names.map { DOTText.html($0) + "<br align=\"left\"/>" }.joined()
    if !sub.isEmpty {
      content +=
        "<font point-size=\"9.5\" color=\"#4A4A4A\">" + DOTText.html(sub)
        + "<br align=\"left\"/></font>"
    }
    return Cell(
      background: isAlone ? "" : " bgcolor=\"white\"",
      attributes: " align=\"left\" balign=\"left\" cellpadding=\"4\"", content: content,
      height: 10 + 16 * names.count + (sub.isEmpty ? 0 : 12))
  }

  /// As many table rows as the side with more slots needs, the name beside them all.
  private func rows(_ row: CardPlan.Row, index: Int, _ cell: Cell) -> String {
    let (west, east) = slots[index]
    let count = max(1, west.count, east.count)
    let height = max(14, (cell.height + count - 1) / count)
    func slot(_ ports: [String], _ number: Int) -> String {
      let port = number < ports.count ? " port=\"\(ports[number])\"" : ""
      return
        "<td\(port) width=\"6\" height=\"\(height)\" fixedsize=\"true\"\(cell.background)></td>"
    }
    let tip = DOTText.html(Wording.tip(of: row.actor))
    let name =
      "<td port=\"\(row.slug)_row\" id=\"\(row.slug)_row\" rowspan=\"\(count)\"\(cell.background)"
      + "\(cell.attributes) href=\"#\(row.slug)_row\" tooltip=\"\(tip)\">\(cell.content)</td>"
    return (0..<count).map { number in
      "<tr>" + slot(west, number) + (number == 0 ? name : "") + slot(east, number) + "</tr>"
    }.joined()
  }
}
