/// How much evidence of one kind an edge has: four counts that are never merged into one.
public struct EvidenceCounts: Sendable, Hashable {
  /// Claims.
  public var mentions: Int
  /// Articles with at least one of the claims.
  public var articles: Int
  /// Distinct known outlets of those articles; one without a known outlet counts by itself.
  public var outlets: Int
  /// Independent reports: articles that neither copy one another nor credit the same origin.
  public var reports: Int

  public init(mentions: Int = 0, articles: Int = 0, outlets: Int = 0, reports: Int = 0) {
    self.mentions = mentions
    self.articles = articles
    self.outlets = outlets
    self.reports = reports
  }

  /// Counts claims of one kind.
  ///
  /// - Parameter outlets: the outlet of each article that names one.
  init(of claims: [Claim], outlets: [String: String]) {
    let reports = IndependentReports(of: claims, outlets: outlets)
    var known: Set<String> = []
    var unknown = 0
    for article in reports.articles {
      if let outlet = outlets[article] { known.insert(outlet) } else { unknown += 1 }
    }
    self.init(
      mentions: claims.count, articles: reports.articles.count, outlets: known.count + unknown,
      reports: reports.groups.count)
  }
}
