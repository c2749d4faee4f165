/// What a desk found in a set of articles.
public struct CaseFile: Sendable {
  /// An article that was read.
  public struct Entry: Sendable {
    public var id: String
    /// A path, or `path:line` for a line of JSON.
    public var location: String
    public var date: CalendarDate?
    public var outlet: String?
    /// Its web address, where the record or the page gives one.
    public var url: String?
    /// How many passages were set aside as captions, teasers and the like.
    public var ignoredCount: Int
  }

  /// The articles read, by name.
  public var articles: [Entry] = []
  public var claims = ClaimSet(claims: [], actors: [:], articleCount: 0)
  /// Inputs that were skipped: no results from them.
  public var skipped: [ArticleProblem] = []
  /// Inputs that were read with a doubt.
  public var warnings: [ArticleProblem] = []
}

/// How far a run has come.
public struct DeskProgress: Sendable {
  /// Records read or skipped so far.
  public var done: Int
  /// How many there will be; nil while a JSON Lines file or standard input is among them.
  public var total: Int?
  /// The share of the input that was read; nil while standard input is among it.
  public var fraction: Double?

  public init(done: Int, total: Int? = nil, fraction: Double? = nil) {
    self.done = done
    self.total = total
    self.fraction = fraction
  }
}
