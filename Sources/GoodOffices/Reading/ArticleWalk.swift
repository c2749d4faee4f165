/// Reads articles on several threads and hands over one result each, in the order of names.
///
/// Two records of one id are a slip of whoever made the file: the second is skipped, and said to be.
package struct ArticleWalk: Sendable {
  package var reader: ArticleReader
  package var threads: Int
  /// Records of an id met before are handed over all the same: who takes them looks for repeats.
  package var allowsRepeats: Bool

  package init(reader: ArticleReader, threads: Int, allowsRepeats: Bool = false) {
    self.reader = reader
    self.threads = threads
    self.allowsRepeats = allowsRepeats
  }

  /// - Parameters:
  ///   - tool: makes what a thread needs for its work.
  ///   - receive: takes an article's id and place and the result of `work`.
  ///   - skip: takes what could not be read.
  package func run<Tool, Output: Sendable>(
    _ paths: [String], progress: (@Sendable (DeskProgress) -> Void)?,
    tool: @escaping @Sendable () -> Tool,
    work: @escaping @Sendable (Tool, Article) -> Output,
    receive: @escaping @Sendable (_ place: Place, _ output: Output) throws -> Void,
    skip: @escaping @Sendable (ArticleProblem) -> Void
  ) async throws {
    let source = try ArticleSource(paths: paths)
    let total = source.recordCount
    let bytes = progress == nil ? nil : source.byteCount
    let meter = source.meter
    let state = Gathered(State())
    try await RecordWalk(threads: threads).run(source, tool: tool) {
      tool, record -> Result<(Place, Output), ArticleProblem> in
      record.flatMap { record in
        do throws(ArticleProblem) {
          let article = try reader.article(from: record)
          let place = Place(id: article.id, location: article.location)
          return .success((place, work(tool, article)))
        } catch {
          return .failure(error)
        }
      }
    } receive: { results in
      try state.update { state in
        for result in results {
          state.done += 1
          switch result {
          case .failure(let problem): skip(problem)
          case .success(let (place, output)):
            if !allowsRepeats, let first = state.seen[place.id] {
              skip(.repeated(id: place.id, at: place.location, first: first))
              continue
            }
            if !allowsRepeats { state.seen[place.id] = place.location }
            try receive(place, output)
          }
        }
        let fraction = bytes.map { min(1, Double(meter.bytes) / Double(max($0, 1))) }
        progress?(DeskProgress(done: state.done, total: total, fraction: fraction))
      }
    }
  }

  /// Which article a result belongs to.
  package struct Place: Sendable {
    package var id: String
    package var location: String
  }

  private struct State: Sendable {
    var done = 0
    var seen: [String: String] = [:]
  }
}

extension ArticleProblem {
  /// The id of an article that was read before.
  static func repeated(id: String, at location: String, first: String) -> ArticleProblem {
    ArticleProblem(
      location: location,
      reason: "the id \"\(id)\" is that of \(first); give each article its own")
  }
}
