/// What one article gave.
struct Findings: Sendable {
  var entry: CaseFile.Entry
  var claims: [Claim]
  var actors: [ActorID: Actor]
  var warnings: [ArticleProblem]

  init(article: LinkedArticle, claims: [Claim]) {
    let read = article.article
    entry = CaseFile.Entry(
      id: read.id, location: read.location, date: read.date, outlet: read.outlet,
      url: read.url, ignoredCount: read.ignored.count)
    self.claims = claims
    actors = article.actors
    warnings = read.warnings
  }
}

/// Puts the findings of single articles together.
struct Gathering: Sendable {
  private var findings: [Findings] = []
  var skipped: [ArticleProblem] = []

  mutating func add(_ found: Findings) { findings.append(found) }

  /// The case file, its articles by id: the first to name an actor is then always the same one.
  func finished() -> CaseFile {
    var file = CaseFile()
    file.skipped = skipped
    for found in findings.sorted(by: { $0.entry.id < $1.entry.id }) {
      file.articles.append(found.entry)
      file.warnings += found.warnings
      file.claims.claims += found.claims
      file.claims.actors.merge(found.actors) { first, _ in first }
      if let outlet = found.entry.outlet { file.claims.outlets[found.entry.id] = outlet }
      if let url = found.entry.url { file.claims.links[found.entry.id] = url }
    }
    file.claims.articleCount = findings.count
    file.claims.claims = Copies().group(file.claims.claims)
    return file
  }
}
