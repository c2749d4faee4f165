import Actors
import Claims
import Influence

/// Turns relations into lines with their attributes.
struct LineDrawing {
  let graph: InfluenceGraph
  let plan: CardPlan
  let mediations: [Mediation]
  let palette: Palette
  /// Numbers the relations in the order they are added.
  let hasNotes: Bool
  private var added = 0
  private(set) var lines: [ChartLine] = []
  /// What each line and each diamond is called, by id.
  private(set) var titles: [String: String] = [:]

  init(
    graph: InfluenceGraph, plan: CardPlan, mediations: [Mediation], palette: Palette,
    hasNotes: Bool = false
  ) {
    self.palette = palette
    self.graph = graph
    self.plan = plan
    self.mediations = mediations
    self.hasNotes = hasNotes
  }

  /// Adds the line of a relation; a mediator's goes to the diamond it shares.
  mutating func add(_ drawn: DrawnEdge, slug: String) {
    added += 1
    guard let tail = plan[drawn.edge.source] else { return }
    if drawn.isMediation {
      let parties = drawn.edge.parties.sorted()
      guard let index = mediations.firstIndex(where: { $0.parties == parties }) else { return }
      add(drawn, slug: slug, from: .card(tail), to: .diamond(index))
    } else if let target = drawn.edge.target, let head = plan[target] {
      add(drawn, slug: slug, from: .card(tail), to: .card(head))
    }
  }

  /// Adds the lines from the diamonds to the parties.
  mutating func addParties(slugs: inout SlugTable) {
    for (index, mediation) in mediations.enumerated() {
      guard let strongest = mediation.edges.first else { continue }
      let parties = Wording.list(mediation.parties.map(name))
      let mediators = Wording.list(mediation.edges.map { name($0.edge.source) })
      let title = DOTText.shortened(
        "Said to mediate between \(parties): \(mediators)", to: EdgeAccount.tooltipLength)
      titles[mediation.slug] = title
      for party in mediation.parties {
        guard let head = plan[party] else { continue }
        let slug = slugs.slug(for: mediation.slug + "_to_" + party.rawValue)
        titles[slug] = title
        lines.append(
          ChartLine(
            slug: slug, tail: .diamond(index), head: .card(head),
            attributes: strokes(of: strongest, slug: slug, title: title)
              + [DOTAttribute("arrowhead", .token("none")), DOTAttribute("weight", .number(4))]))
      }
    }
  }

  private mutating func add(
    _ drawn: DrawnEdge, slug: String, from tail: ChartLine.End, to head: ChartLine.End
  ) {
    let account = EdgeAccount(drawn, in: graph, note: hasNotes ? added : nil)
    let style = RelationStyle(drawn.edge.relation)
    let look = ChangeStyle(drawn.change, palette)
    let arrow = LineStyle(drawn.status).hollowHead ?? style.arrowhead
    titles[slug] = account.tooltip
    var attributes = strokes(of: drawn, slug: slug, title: account.tooltip)
    attributes += [
      DOTAttribute("label", .text(account.label)),
      DOTAttribute("labeltooltip", .text([account.tooltip])),
      DOTAttribute("fontcolor", .token(look.labelColour(palette[style.family]))),
      DOTAttribute("arrowhead", .token(arrow)),
    ]
    if style.isMutual {
      attributes += [
        DOTAttribute("dir", .token("both")), DOTAttribute("arrowtail", .token(arrow)),
      ]
    }
    if drawn.isMediation { attributes.append(DOTAttribute("weight", .number(4))) }
    lines.append(ChartLine(slug: slug, tail: tail, head: head, attributes: attributes))
  }

  /// What the lines of a relation have in common, with and without a label.
  private func strokes(of drawn: DrawnEdge, slug: String, title: String) -> [DOTAttribute] {
    let width = LineStyle.width(reports: drawn.counts.reports)
    let disputed = drawn.edge.isDisputed ? " disputed" : ""
    let change = drawn.change.map { " " + $0.name } ?? ""
    let look = ChangeStyle(drawn.change, palette)
    return [
      DOTAttribute("id", .token(slug)),
      DOTAttribute(
        "class",
        .token("\(drawn.edge.relation.rawValue) \(drawn.status.rawValue)\(disputed)\(change)")),
      DOTAttribute("URL", .anchor(slug)), DOTAttribute("tooltip", .text([title])),
      DOTAttribute("color", .token(look.lineColour(palette[drawn.edge.relation]))),
      DOTAttribute("penwidth", .number(width)),
      DOTAttribute("style", .token(look.pattern ?? LineStyle(drawn.status).pattern)),
      DOTAttribute("arrowsize", .number(LineStyle.arrowSize(width: width))),
    ]
  }

  private func name(_ id: ActorID) -> String {
    Wording.name(of: id, in: graph)
  }
}
