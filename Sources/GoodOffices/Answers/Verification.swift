/// Whether every quote of a file of claims still stands at its place in the articles.
public struct Verification: Answer {
  /// Lines that are not borne out, in order.
  public private(set) var failures: [VerificationFailure] = []
  private let file: String
  private var open: [String: [QuoteRecord]] = [:]
  private var claimCount = 0
  private var quoteCount = 0

  /// Reads the claims, as `claims --format jsonl` writes them.
  ///
  /// - Throws: when there is no such file.
  public init(claims path: String) throws {
    file = path
    var source = try ArticleSource(paths: [path], as: .jsonLines)
    while let next = source.next() {
      claimCount += 1
      do throws(VerificationFailure) {
        let line = try QuoteRecord(next)
        open[line.article, default: []].append(line)
        quoteCount += line.quotes.count
      } catch {
        failures.append(error)
      }
    }
  }

  /// What one article does not bear out.
  func failures(in article: Article) -> [VerificationFailure] {
    (open[article.id] ?? []).compactMap { record in
      let wrong = record.quotes.first { article.words(in: $0.range) != $0.text }
      return wrong.map { quote in
        VerificationFailure(
          line: record.line, claim: record.claim,
          reason: "the \(quote.name) \"\(quote.text)\" does not stand at "
            + "\(quote.range.lowerBound)–\(quote.range.upperBound) of \(article.location)")
      }
    }
  }

  /// Checks the claims against articles.
  public func checked(against paths: [String], threads: Int) async throws -> Verification {
    let gathered = Gathered((found: [VerificationFailure](), read: Set<String>()))
    try await ArticleWalk(reader: ArticleReader(), threads: threads).run(
      paths, progress: nil, tool: {}, work: { _, article in failures(in: article) },
      receive: { place, failures in
        gathered.update { state in
          state.found += failures
          state.read.insert(place.id)
        }
      }, skip: { _ in })
    var result = self
    let (found, read) = gathered.value
    result.failures += found
    for (article, records) in open where !read.contains(article) {
      result.failures += records.map {
        VerificationFailure(
          line: $0.line, claim: $0.claim, reason: "the article \(article) is not among the inputs")
      }
    }
    result.failures.sort { $0.line < $1.line }
    result.open = [:]
    return result
  }

  public var table: AnswerTable {
    AnswerTable(
      title: failures.isEmpty
        ? "Every quote stands at its place"
        : "\(failures.count) of \(claimCount) claims do not stand",
      columns: [.init("place"), .init("claim"), .init("problem")],
      rows: failures.map { [.text("\(file):\($0.line)"), .text($0.claim), .text($0.reason)] },
      note: "Counted: \(quoteCount) quotes of \(claimCount) claims.")
  }
}

extension QuoteRecord {
  fileprivate init(_ record: Result<SourceRecord, ArticleProblem>) throws(VerificationFailure) {
    switch record {
    case .success(let record): try self.init(record.bytes, line: record.line)
    case .failure(let problem):
      throw VerificationFailure(line: 0, claim: "", reason: problem.description)
    }
  }
}
