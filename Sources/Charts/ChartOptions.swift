import Influence

/// What a chart shows.
public struct ChartOptions: Sendable {
  /// The line above the drawing.
  public var title = "Who acts on whom"
  /// At most so many relations are chosen: the strongest, with some places kept for disputes and
  /// mediations. Nil for 25, or for all where the level of detail is asked for and bundles them.
  public var maximumRelations: Int?
  /// Draws every relation with every status, whatever `maximumRelations` and `includes` say.
  public var showsAll = false
  /// How much of actors and relations is shown; nil for the first level that stays readable.
  public var detail: ChartDetail?
  /// A relation is drawn when it has evidence of one of these.
  public var includes: Set<EvidenceStatus> = [.actual]
  /// Draws only what is near this actor, or near those who serve it.
  public var focus: ActorID?
  /// Draws only what lies on the ways between these two.
  public var between: ActorPair?
  /// How far from the focus (1, its own relations, if nil), or how many relations a way between two
  /// has at most (if nil 2, or as many as the shortest way needs).
  public var hops: Int?
  /// Compared with another set, a relation is drawn when one of the two tells it in so many
  /// independent reports of one status; without comparison the graph's own filter decides.
  public var minimumReports = 1
  /// Draws the actors that were named and have no relation, too.
  public var showsUnrelatedActors = false
  /// Gives every relation a number on its line, for the notes that `Chart.notes` writes.
  public var hasFootnotes = false

  /// The colours. Nil is light, and on a page what its reader prefers.
  public var theme: ChartTheme?
  /// Explains colours, arrows and patterns under the drawing.
  public var showsLegend = true

  /// True for the drawing of a page, whose list has what the drawing leaves out.
  private(set) var isOfPage = false

  public init() {}

  /// The colours in force.
  var palette: Palette { Palette(theme ?? .light) }

  /// How many relations are chosen.
  var relationLimit: Int {
    if let maximumRelations { return maximumRelations }
    return detail == .names || detail == .groups ? .max : 25
  }

  /// Of a page, which holds every status: readers narrow the view themselves.
  var ofPage: ChartOptions {
    var options = self
    let wanted = showsAll ? Page.maximumRelations : maximumRelations ?? Page.drawnRelations
    options.showsAll = false
    options.includes = Set(EvidenceStatus.allCases)
    options.maximumRelations = min(wanted, Page.maximumRelations)
    options.detail = .cards
    options.isOfPage = true
    options.theme = .light  // which the page's style sheet turns into the others
    return options
  }
}
