import Graphviz

/// Puts a design down as DOT: nodes, edges, ports and the attributes of the whole.
extension ChartDesign {
  private static let fonts = "Helvetica,Arial,sans-serif"

  /// Slots for every line, in the order an earlier layout suggests.
  func slots(after first: Geometry, order: Slots.Order) -> Slots {
    Slots(
      for: lines, cards: plan.cards, diamonds: mediations.map(\.slug), after: first, order: order)
  }

  /// Orders of slots that might uncross lines which cross.
  func exchanges(_ slots: Slots, _ tangle: Tangle) -> [Slots] {
    slots.exchanges(tangle, lines: lines)
  }

  /// Orders of the nodes to choose from, the strongest first.
  var nodeOrders: [NodeOrder] {
    NodeOrder.all(for: lines, cards: plan.cards.count, diamonds: mediations.count)
  }

  /// The drawing without the texts that do not matter to where things go; without slots, lines end
  /// at their rows as Graphviz likes.
  func sketch(_ order: NodeOrder, _ slots: Slots) -> DOTDocument {
    var document = document(order, slots, hasLinks: false)
    document.strip()
    return document
  }

  /// The drawing.
  func document(_ order: NodeOrder, _ slots: Slots = Slots(), hasLinks: Bool = true) -> DOTDocument
  {
    var document = DOTDocument(name: "influence", engine: engine)
    document.attributes = attributes
    document.nodeDefaults = [
      DOTAttribute("fontname", .token(Self.fonts)), DOTAttribute("fontsize", .number(13)),
      DOTAttribute("fontcolor", .token(palette.text)), DOTAttribute("shape", .token("plain")),
    ]
    document.edgeDefaults = [
      DOTAttribute("fontname", .token(Self.fonts)), DOTAttribute("fontsize", .number(10.5)),
    ]
    if hasFrame {
      document.frame = [
        DOTAttribute("peripheries", .number(0)), DOTAttribute("margin", .number(4)),
        DOTAttribute("labelloc", .token("t")), DOTAttribute("labeljust", .token("l")),
        DOTAttribute("label", .html(caption)),
      ]
    }
    let nodes =
      plan.cards.enumerated().map { node(card: $1, at: $0, slots: slots, hasLinks: hasLinks) }
      + mediations.map(node(mediation:))
    document.nodes = order.nodes.map { nodes[$0] }
    document.edges = lines.enumerated().map { edge($1, at: $0, slots: slots) }
    return document
  }

  /// A frame around the nodes holds the caption, and the legend has its place below. Where lines go
  /// far around, as on reduced cards, they would run through a caption within: all texts stand above.
  private var hasFrame: Bool {
    engine == .dot && !plan.cards.isEmpty && !plan.cards.contains(where: \.isReduced)
  }

  /// Caption and legend, one above the other.
  private var textsAbove: [DOTAttribute] {
    let texts = [caption, legend].filter { !$0.isEmpty }
    let rows = texts.map { "<tr><td align=\"left\">\($0)</td></tr>" }.joined()
    return [
      DOTAttribute("labelloc", .token("t")),
      DOTAttribute("label", .html("<table border=\"0\">\(rows)</table>")),
    ]
  }

  private var attributes: [DOTAttribute] {
    var attributes = [
      DOTAttribute("fontname", .token(Self.fonts)), DOTAttribute("fontsize", .number(12)),
      DOTAttribute("bgcolor", .token(palette.background)), DOTAttribute("pad", .number(0.3)),
      DOTAttribute("labeljust", .token("l")),
    ]
    // Black is Graphviz's own choice.
    if palette.title != "black" {
      attributes.append(DOTAttribute("fontcolor", .token(palette.title)))
    }
    switch engine {
    case .dot:
      attributes += [
        DOTAttribute("rankdir", .token("LR")), DOTAttribute("ranksep", .number(0.8)),
        DOTAttribute("nodesep", .number(0.25)), DOTAttribute("splines", .token("spline")),
      ]
      attributes +=
        hasFrame || plan.cards.isEmpty
        ? [
          DOTAttribute("labelloc", .token("b")),
          // A frame around nothing is not drawn, nor is its label.
          DOTAttribute("label", label(plan.cards.isEmpty ? caption : legend)),
        ] : textsAbove
    case .sfdp:
      attributes += textsAbove
    }
    return attributes + engine.limits(cards: plan.cards.count)
  }

  private func node(
    card: CardPlan.Card, at index: Int, slots: Slots, hasLinks: Bool
  ) -> DOTNode {
    let rows = card.rows.indices.map { row in
      let row = slots[CardPlan.Place(card: index, row: row)]
      return (west: row.west.map(port), east: row.east.map(port))
    }
    return DOTNode(
      id: card.slug,
      attributes: [
        DOTAttribute("id", .token(card.slug)),
        DOTAttribute("class", .token("card \(card.rows[0].actor.kind.rawValue)")),
        DOTAttribute(
          "label", .html(cards[index].label(slots: rows, pitch: slots.pitch, hasLinks: hasLinks))),
      ])
  }

  /// Graphviz takes no empty text in its HTML-like language.
  private func label(_ html: String) -> DOTValue { html.isEmpty ? .text([""]) : .html(html) }

  private func node(mediation: Mediation) -> DOTNode {
    let isGone = mediation.edges.allSatisfy { $0.change == .gone }
    let colour = isGone ? palette.gone : palette[.mediates]
    return DOTNode(
      id: mediation.slug,
      attributes: [
        DOTAttribute("id", .token(mediation.slug)), DOTAttribute("class", .token("mediation")),
        DOTAttribute("URL", .anchor(mediation.slug)),
        DOTAttribute("tooltip", .text([titles[mediation.slug] ?? ""])),
        DOTAttribute("shape", .token("diamond")), DOTAttribute("label", .text([""])),
        DOTAttribute("width", .number(0.3)), DOTAttribute("height", .number(0.3)),
        DOTAttribute("fixedsize", .token("true")), DOTAttribute("style", .token("filled")),
        DOTAttribute("fillcolor", .token(colour)), DOTAttribute("color", .token(colour)),
      ])
  }

  private func edge(_ line: ChartLine, at index: Int, slots: Slots) -> DOTEdge {
    DOTEdge(
      tail: end(line.tail, Slots.Port(line: index, isTail: true), slots),
      head: end(line.head, Slots.Port(line: index, isTail: false), slots),
      attributes: line.attributes)
  }

  private func end(_ end: ChartLine.End, _ slot: Slots.Port, _ slots: Slots) -> DOTEnd {
    switch end {
    case .diamond(let index): return DOTEnd(node: mediations[index].slug)
    case .card(let place):
      let card = plan.cards[place.card]
      guard let side = slots.side(slot) else {
        return DOTEnd(node: card.slug, port: card.rows[place.row].slug + "_row")
      }
      return DOTEnd(node: card.slug, port: port(slot), side: side)
    }
  }

  /// How many lines are to be laid out.
  var lineCount: Int { lines.count }

  /// The name of a line's slot: its slug, and which end of it.
  private func port(_ slot: Slots.Port) -> String {
    lines[slot.line].slug + (slot.isTail ? "_tail" : "_head")
  }
}
