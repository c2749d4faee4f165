import Actors
import Influence

/// Every actor with a row of its own on the card of whom it serves, every relation with a line of its
/// own, every mediation a diamond.
struct CardsPicture {
  private(set) var picture: Picture

  /// - Throws: `ChartError.tooLarge` for more than can be laid out.
  init(
    _ selection: Selection, in graph: InfluenceGraph, options: ChartOptions, unrelated: [ActorID]
  ) throws(ChartError) {
    var slugs = SlugTable()
    let ids = selection.edges.map { slugs.slug(for: $0.edge.id) }
    let mediations = Mediation.all(in: selection.edges, slugs: &slugs)
    let shown = selection.edges.flatMap(\.edge.actors)
    var plan = CardPlan(
      shown + (options.showsUnrelatedActors ? unrelated : []), actors: graph.actors, slugs: &slugs)
    for drawn in selection.toldByCards {
      plan.note(EdgeAccount(drawn, in: graph).tooltip, on: drawn.edge.source)
    }
    var drawing = LineDrawing(
      graph: graph, plan: plan, mediations: mediations, palette: options.palette,
      hasNotes: options.hasFootnotes)
    for (drawn, id) in zip(selection.edges, ids) { drawing.add(drawn, slug: id) }
    drawing.addParties(slugs: &slugs)
    guard plan.cards.count <= LayoutEngine.maximumCards,
      drawing.lines.count <= LayoutEngine.maximumRelations
    else { throw .tooLarge(cards: plan.cards.count, relations: drawing.lines.count) }

    picture = Picture(
      plan: plan, mediations: mediations, lines: drawing.lines, titles: drawing.titles,
      legend: Legend(
        relations: Set(selection.edges.map(\.edge.relation)),
        statuses: Set(selection.edges.map(\.status)),
        kinds: Set(plan.cards.map { $0.rows[0].actor.kind }),
        showsRows: plan.cards.contains { $0.rows.count > 1 },
        showsDisputed: selection.edges.contains { $0.edge.isDisputed },
        changes: Set(selection.edges.compactMap(\.change?.name)), palette: options.palette,
        unit: graph.unit))
    picture.slugs = Dictionary(zip(selection.edges.map(\.edge.id), ids)) { first, _ in first }
    picture.sentences = selection.edges.enumerated().map { index, drawn in
      EdgeAccount(drawn, in: graph, note: options.hasFootnotes ? index + 1 : nil).sentence
    }
    picture.noted = selection.edges
    picture.account = DetailAccount(counting: graph.unit)
    if options.isOfPage { picture.account.wayToSeeMore = "; the list has them" }
  }
}
