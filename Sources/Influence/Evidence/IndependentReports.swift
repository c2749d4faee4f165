/// Which articles report a thing independently of each other.
///
/// Two articles are one report when a claim of the one stands in a near-copy of a sentence of the
/// other (the same `copyGroup`), when both credit the same outlet for it, or when one credits the
/// outlet that published the other. An article that credits its own outlet (*told this paper*)
/// reports by itself.
package struct IndependentReports: Sendable {
  /// The articles with at least one of the claims, sorted.
  package let articles: [String]
  /// The reports: indices into `articles`, each group sorted, groups by their first article.
  package let groups: [[Int]]

  /// Groups the articles of `claims`, which should all be evidence for one edge.
  ///
  /// - Complexity: O(*n* log *n*) for *n* claims.
  package init(of claims: [Claim], outlets: [String: String]) {
    let articles = Set(claims.map(\.article)).sorted()
    var index: [String: Int] = [:]
    for (number, article) in articles.enumerated() { index[article] = number }
    var sets = DisjointSets(count: articles.count)

    var publisher: [String: Int] = [:]
    for (number, article) in articles.enumerated() {
      guard let outlet = outlets[article], publisher[outlet] == nil else { continue }
      publisher[outlet] = number
    }
    var firstOfCopies: [Int: Int] = [:]
    var firstToCredit: [String: Int] = [:]
    for claim in claims {
      guard let article = index[claim.article] else { continue }
      if let first = firstOfCopies[claim.copyGroup] {
        sets.join(first, article)
      } else {
        firstOfCopies[claim.copyGroup] = article
      }
      guard let origin = claim.origin, origin != outlets[claim.article] else { continue }
      if let first = firstToCredit[origin] ?? publisher[origin] { sets.join(first, article) }
      if firstToCredit[origin] == nil { firstToCredit[origin] = article }
    }

    var groups: [[Int]] = []
    var groupOfRoot: [Int: Int] = [:]
    for article in articles.indices {
      let root = sets.root(of: article)
      if let group = groupOfRoot[root] {
        groups[group].append(article)
      } else {
        groupOfRoot[root] = groups.count
        groups.append([article])
      }
    }
    self.articles = articles
    self.groups = groups
  }
}
