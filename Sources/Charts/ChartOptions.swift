import Influence

/// What a chart shows.
public struct ChartOptions: Sendable {
  /// The line above the drawing.
  public var title = "Who acts on whom"
  /// At most so many relations are drawn: the strongest, with some places kept for disputes and
  /// mediations.
  public var maximumRelations = 25
  /// Draws every relation with every status, whatever `maximumRelations` and `includes` say.
  public var showsAll = false
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

  public init() {}

  /// Of a page, which shows everything it is asked to: readers narrow the view themselves.
  var ofPage: ChartOptions {
    var options = self
    options.showsAll = false
    options.includes = Set(EvidenceStatus.allCases)
    options.maximumRelations = Page.maximumRelations
    options.theme = .light  // which the page's style sheet turns into the others
    return options
  }
}
