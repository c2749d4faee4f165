import Actors

/// Draws a card as a table in Graphviz's HTML-like language: for each row a column of slots for
/// lines on the left, the name, and a column of slots on the right.
struct ActorCard: Sendable {
  private let opening: String
  private let cells: [Cell]
  private let notes: String

  init(_ card: CardPlan.Card, _ palette: Palette) {
    let head = card.rows[0].actor
    let colour = palette[head.kind]
    let isPerson = head.kind == .official
    opening =
      "<table border=\"1\"\(isPerson ? " style=\"rounded\"" : "") cellborder=\"0\" cellspacing=\"0\""
      + " cellpadding=\"0\" color=\"\(colour.border)\" bgcolor=\"\(isPerson ? palette.rowGround : colour.ground)\">"
    let sizes = card.isReduced ? Sizes.reduced : Sizes.usual
    var cells = card.rows.enumerated().map { index, row in
      index == 0 && !isPerson ? Cell(head: row, sizes, palette) : Cell(person: row, sizes, palette)
    }
    // All rows ask for the same width: Graphviz would share out a difference among the columns and
    // move the slots away from the border.
    let lines = card.notes.map { TextWidth.points($0, size: Sizes.small) - 4 }
    let width = (cells.map(\.width) + lines).max() ?? 0
    for index in cells.indices { cells[index].width = width }
    self.cells = cells
    notes =
      card.notes.isEmpty
      ? ""
      : "<tr><td bgcolor=\"\(palette.rowGround)\" align=\"left\" balign=\"left\" cellpadding=\"5\">"
        + "<font point-size=\"10\">"
        + card.notes.map { DOTText.html($0) + "<br align=\"left\"/>" }.joined()
        + "</font></td></tr>"
  }

  /// The table, to stand as the node's label.
  ///
  /// - Parameters:
  ///   - slots: the names of the ports on the two sides of each row, from the top.
  ///   - pitch: the least distance between two ports, in points.
  ///   - hasLinks: whether rows have an id, a link and a tooltip.
  func label(
    slots: [(west: [String], east: [String])], pitch: Int, hasLinks: Bool
  ) -> String {
    let rows = zip(cells, slots).map {
      $0.table(west: $1.west, east: $1.east, pitch: pitch, hasLinks: hasLinks)
    }
    return opening + rows.joined() + notes + "</table>"
  }
}

/// The type sizes of a card, in points.
private struct Sizes: Sendable {
  var head: Int
  var row: Int
  /// Of what stands under a name.
  static let small = 10.0

  static let usual = Sizes(head: 14, row: 13)
  static let reduced = Sizes(head: 12, row: 12)
}

/// One row of a card: a name, and the room it needs.
private struct Cell: Sendable {
  /// Of the row's own table; the card's ground shows between rows as a fine line.
  private let ground: String
  private let attributes: String
  /// What makes the row an element of its own.
  private let link: String
  private let content: String
  private let height: Int
  var width: Double

  /// The name the card goes by, on the ground of its kind.
  init(head row: CardPlan.Row, _ sizes: Sizes, _ palette: Palette) {
    let text = Text(
      row,
      role: palette.cardsTellKinds
        ? row.small : Wording.subtitle(row.small, naming: row.actor.kind))
    ground = ""
    attributes = " cellpadding=\"4\" port=\"\(row.slug)_row\""
    link = Self.link(to: row)
    var content =
      "<font color=\"\(palette.headText)\" point-size=\"\(sizes.head)\"><b>"
      + text.names.map(DOTText.html).joined(separator: "<br/>") + "</b></font>"
    if !text.role.isEmpty {
      content +=
        "<br/><font point-size=\"10\" color=\"\(palette.headText)\">" + DOTText.html(text.role)
        + "</font>"
    }
    self.content = content
    height = 4 + text.height
    width = text.width(size: Double(sizes.head), isBold: true)
  }

  /// Somebody who serves it, or a person alone.
  init(person row: CardPlan.Row, _ sizes: Sizes, _ palette: Palette) {
    let text = Text(row, role: row.small)
    ground = " bgcolor=\"\(palette.rowGround)\""
    attributes =
      " cellpadding=\"4\" port=\"\(row.slug)_row\" align=\"left\" balign=\"left\""
    link = Self.link(to: row)
    var content = text.names.map { DOTText.html($0) + "<br align=\"left\"/>" }.joined()
    if !text.role.isEmpty {
      content +=
        "<font point-size=\"10\" color=\"\(palette.softText)\">" + DOTText.html(text.role)
        + "<br align=\"left\"/></font>"
    }
    self.content = content
    height = text.height
    width = text.width(size: Double(sizes.row), isBold: false)
  }

  /// As many table rows as the side with more slots needs, the name beside them all.
  func table(west: [String], east: [String], pitch: Int, hasLinks: Bool) -> String {
    let count = max(1, west.count, east.count)
    let height = max(count == 1 ? 0 : pitch, (height + count - 1) / count)
    func slot(_ ports: [String], _ number: Int) -> String {
      let port = number < ports.count ? " port=\"\(ports[number])\"" : ""
      return "<td\(port) width=\"6\" height=\"\(height)\" fixedsize=\"true\"></td>"
    }
    let name =
      "<td rowspan=\"\(count)\" width=\"\(Int(width.rounded(.up)))\"\(attributes)\(hasLinks ? link : "")>\(content)</td>"
    let rows = (0..<count).map { number in
      "<tr>" + slot(west, number) + (number == 0 ? name : "") + slot(east, number) + "</tr>"
    }
    return "<tr><td><table border=\"0\" cellborder=\"0\" cellspacing=\"0\"\(ground)>"
      + rows.joined() + "</table></td></tr>"
  }

  private static func link(to row: CardPlan.Row) -> String {
    let id = row.slug + "_row"
    return " id=\"\(id)\" href=\"#\(id)\" tooltip=\"\(DOTText.html(row.tip))\""
  }

  /// What stands in a row, in lines.
  private struct Text {
    let names: [String]
    let role: String

    init(_ row: CardPlan.Row, role: String) {
      names = DOTText.lines(Wording.name(of: row.actor), width: 26, atMost: 3)
      self.role = role
    }

    var height: Int { 10 + 16 * names.count + (role.isEmpty ? 0 : 12) }

    func width(size: Double, isBold: Bool) -> Double {
      let lines = names.map { TextWidth.points($0, size: size, isBold: isBold) }
      return (lines + [TextWidth.points(role, size: Sizes.small)]).reduce(0, max) + 8
    }
  }
}
