import Actors
import Claims
import Influence

/// The cards design: what is drawn, in which words and colours, before anybody knows where.
struct ChartDesign: Sendable {
  let title: String
  /// What the lines are of: both sets where two are compared.
  let graph: InfluenceGraph
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
    let unrelated = Self.unrelatedActors(of: graph)
    palette = options.palette
    let picture = try DetailChoice(
      selection: selection, graph: graph, options: options, unrelated: unrelated
    ).picture()
    title = DOTText.cleaned(options.title)
    self.graph = graph
    plan = picture.plan
    cards = picture.plan.cards.map { ActorCard($0, options.palette) }
    mediations = picture.mediations
    lines = picture.lines
    slugs = picture.slugs
    engine = .suited(to: plan.cards.count, lines: lines.count)
    titles = picture.titles
    for card in plan.cards {
      titles[card.slug] = card.rows[0].tip
      for row in card.rows { titles[row.slug + "_row"] = row.tip }
    }
    let caption = Caption(
      title: options.title, selection: selection, graph: graph,
      unrelatedActors: options.showsUnrelatedActors ? 0 : unrelated.count,
      comparedArticles: comparison?.articleCount, detail: picture.account)
    self.caption = caption.label(palette)
    legend = options.showsLegend ? picture.legend.label : ""
    description = (caption.lines + picture.sentences).joined(separator: ". ") + "."
    notes =
      options.hasFootnotes
      ? Footnotes(title: title, caption: caption.lines, edges: picture.noted, graph: graph) : nil
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
