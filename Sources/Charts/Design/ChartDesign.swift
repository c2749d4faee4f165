import Actors
import Claims
import Influence

/// The cards design: what is drawn, in which words and colours, before anybody knows where.
struct ChartDesign: Sendable {
  let title: String
  let plan: CardPlan
  let cards: [ActorCard]
  let mediations: [Mediation]
  let lines: [ChartLine]
  let caption: String
  let legend: String
  let engine: LayoutEngine
  let palette: Palette
  /// What the elements of the drawing are called, for those who point at them or listen, by id.
  private(set) var titles: [String: String] = [:]
  /// The ids that relations have in the drawing, by the ids they have in the graph.
  let slugs: [String: String]
  /// The chart in sentences.
  let description: String
  /// The notes to the chart's numbers; nil for a chart without.
  let notes: Footnotes?

  /// - Parameter other: what the relations are compared with.
  init(
    _ own: InfluenceGraph, options: ChartOptions, against other: InfluenceGraph? = nil
  ) throws(ChartError) {
    let comparison = other.map {
      Comparison(of: own, against: $0, minimumReports: options.minimumReports)
    }
    let graph = comparison?.graph ?? own
    let selection = try Selection(
      from: graph, options: options, changes: comparison?.changes ?? [:])
    var slugs = SlugTable()
    let ids = selection.edges.map { slugs.slug(for: $0.edge.id) }
    self.slugs = Dictionary(zip(selection.edges.map(\.edge.id), ids)) { first, _ in first }
    let mediations = Mediation.all(in: selection.edges, slugs: &slugs)
    let shown = selection.edges.flatMap(\.edge.actors)
    let unrelated = Self.unrelatedActors(of: graph)
    var plan = CardPlan(
      shown + (options.showsUnrelatedActors ? unrelated : []), actors: graph.actors, slugs: &slugs)
    for drawn in selection.toldByCards {
      plan.note(EdgeAccount(drawn, in: graph).tooltip, on: drawn.edge.source)
    }
    let palette = Palette(options.theme ?? .light)
    self.palette = palette
    var drawing = LineDrawing(
      graph: graph, plan: plan, mediations: mediations, palette: palette,
      hasNotes: options.hasFootnotes)
    for (drawn, id) in zip(selection.edges, ids) { drawing.add(drawn, slug: id) }
    drawing.addParties(slugs: &slugs)

    guard plan.cards.count <= LayoutEngine.maximumCards,
      drawing.lines.count <= LayoutEngine.maximumRelations
    else { throw .tooLarge(cards: plan.cards.count, relations: drawing.lines.count) }
    engine = .suited(to: plan.cards.count)
    title = DOTText.cleaned(options.title)
    self.plan = plan
    cards = plan.cards.map { ActorCard($0, palette) }
    self.mediations = mediations
    lines = drawing.lines
    titles = drawing.titles
    for card in plan.cards {
      titles[card.slug] = card.rows[0].tip
      for row in card.rows { titles[row.slug + "_row"] = row.tip }
    }
    let caption = Caption(
      title: options.title, selection: selection, graph: graph,
      unrelatedActors: options.showsUnrelatedActors ? 0 : unrelated.count,
      comparedArticles: comparison?.articleCount)
    self.caption = caption.label(palette)
    legend =
      !options.showsLegend
      ? ""
      : Legend(
        relations: Set(selection.edges.map(\.edge.relation)),
        statuses: Set(selection.edges.map(\.status)),
        kinds: Set(plan.cards.map { $0.rows[0].actor.kind }),
        showsRows: plan.cards.contains { $0.rows.count > 1 },
        showsDisputed: selection.edges.contains { $0.edge.isDisputed },
        changes: Set(selection.edges.compactMap(\.change?.name)), palette: palette,
        unit: graph.unit
      ).label
    description =
      (caption.lines
      + selection.edges.enumerated().map { index, drawn in
        EdgeAccount(drawn, in: graph, note: options.hasFootnotes ? index + 1 : nil).sentence
      }).joined(separator: ". ") + "."
    notes =
      options.hasFootnotes
      ? Footnotes(title: title, caption: caption.lines, edges: selection.edges, graph: graph) : nil
  }

  /// The id of the row an actor stands in; nil when it is not drawn.
  func slug(ofRow actor: ActorID) -> String? {
    plan[actor].map { plan.cards[$0.card].rows[$0.row].slug }
  }

  /// The ids of the lines from a diamond to the parties.
  func branches(of mediation: Mediation) -> [String] {
    guard let diamond = mediations.firstIndex(where: { $0.slug == mediation.slug }) else {
      return []
    }
    return lines.filter { $0.tail == .diamond(diamond) }.map(\.slug)
  }

  /// Actors that do nothing to anybody. A place or a medium is not expected to, and whoever others
  /// serve may be known only through them.
  private static func unrelatedActors(of graph: InfluenceGraph) -> [ActorID] {
    let related = Set(graph.edges.flatMap(\.actors))
    let served = Set(graph.actors.values.compactMap(\.affiliation))
    return graph.actors.values.filter { actor in
      actor.kind != .place && actor.kind != .media && !related.contains(actor.id)
        && !served.contains(actor.id)
    }.map(\.id).sorted()
  }
}
