import Influence

/// Draws what is chosen at the level of detail that is asked for, or at the first that stays
/// readable.
struct DetailChoice {
  var selection: Selection
  var graph: InfluenceGraph
  var options: ChartOptions
  /// Actors that do nothing to anybody.
  var unrelated: [ActorID]

  /// - Throws: `ChartError.tooLarge` for more cards than can be laid out,
  ///   `ChartError.drawingFailed` when no groups can be found.
  func picture() throws(ChartError) -> Picture {
    switch options.detail {
    case .cards: return try cards
    case .names: return NamesPicture(selection, in: graph, options: options).picture
    case .groups: return try GroupsPicture(selection, in: graph, palette: options.palette).picture
    case nil: break
    }
    if fitsCards { return try cards }
    let names = NamesPicture(selection, in: graph, options: options)
    // Numbered notes are of single relations.
    if options.hasFootnotes || names.tellsMost { return names.picture }
    return try GroupsPicture(selection, in: graph, palette: options.palette).picture
  }

  private var cards: Picture {
    get throws(ChartError) {
      try CardsPicture(selection, in: graph, options: options, unrelated: unrelated).picture
    }
  }

  private var fitsCards: Bool {
    guard selection.edges.count <= Readable.cardLines else { return false }
    let affiliations = Affiliations(graph.actors)
    let roots = Set(selection.edges.flatMap(\.edge.actors).map(affiliations.root))
    return roots.count <= Readable.cards
  }
}
