import FoundationEssentials

/// The few lines that take a folder of articles to claims with their sentences.
///
/// ```swift
/// let desk = try Desk()
/// let file = try await desk.read(["march/"])
/// for claim in file.claims.claims {
///   print(claim.source.name, claim.relation, claim.target?.name ?? "", claim.quote.text)
/// }
/// let graph = InfluenceGraph(file.claims)
/// let picture = try await Chart(graph).render(.svg)
/// ```
///
/// A desk is set up once and reads any number of sets of articles; it never changes.
public struct Desk: Sendable {
  public let model: LanguageModel
  public let linker: Linker
  public let codebook: Codebook
  /// How many articles are read at once; all cores by default. Results do not depend on it.
  public var threads = ProcessInfo.processInfo.activeProcessorCount
  /// The report's date for articles that give none themselves.
  public var date: CalendarDate?
  /// True gives each claim the sentences around it (`Claim.context`).
  public var keepsContext = false

  /// Articles that can hold no claim are not linked where only claims are asked for; results do not
  /// depend on it.
  package var skipsClaimless = true

  /// Loads the language model, the actor tables and the codebook.
  ///
  /// - Parameters:
  ///   - installation: where they are.
  ///   - overlays: files of further actor rows, the later ones winning.
  public init(_ installation: Installation = Installation(), overlays: [String] = [])
    throws(DeskError)
  {
    try self.init(
      Desk.loading { () throws(LanguageError) in try LanguageModel(installation) },
      Desk.loading { () throws(KnowledgeError) in
        try KnowledgeBase(installation, overlays: overlays)
      },
      Desk.loading { () throws(CodebookError) in try Codebook(installation) })
  }

  /// Loads the same, each part on a thread of its own where there are several.
  public init(loading installation: Installation, overlays: [String] = []) async throws(DeskError) {
    async let model = Desk.loading { () throws(LanguageError) in try LanguageModel(installation) }
    async let knowledge = Desk.loading { () throws(KnowledgeError) in
      try KnowledgeBase(installation, overlays: overlays)
    }
    let codebook = Desk.loading { () throws(CodebookError) in try Codebook(installation) }
    try self.init(await model, await knowledge, codebook)
  }

  private init(
    _ model: Result<LanguageModel, LanguageError>,
    _ knowledge: Result<KnowledgeBase, KnowledgeError>, _ codebook: Result<Codebook, CodebookError>
  ) throws(DeskError) {
    self.model = try model.mapError(DeskError.language).get()
    linker = Linker(knowledge: try knowledge.mapError(DeskError.actors).get())
    self.codebook = try codebook.mapError(DeskError.codebook).get()
  }

  private static func loading<Part, Problem: Error>(
    _ load: () throws(Problem) -> Part
  ) -> Result<Part, Problem> {
    Result(catching: load)
  }

  /// Reads files, folders, JSON Lines and `-` (standard input) and gathers what they claim.
  ///
  /// The same inputs give the same result in any order and with any number of threads. Inputs that
  /// cannot be read are listed in the case file and stop nothing.
  /// - Parameters:
  ///   - paths: what to read.
  ///   - progress: called now and then, in order, from any thread.
  /// - Throws: when a path does not exist or a folder holds no article.
  public func read(
    _ paths: [String], progress: (@Sendable (DeskProgress) -> Void)? = nil
  ) async throws -> CaseFile {
    let extractor = extractor
    let gathered = Gathered(Gathering())
    try await walk(
      paths, progress: progress,
      work: { Findings(article: $0, claims: extractor.claims(of: $0)) },
      receive: { findings in gathered.update { $0.add(findings) } },
      skip: { problem in gathered.update { $0.skipped.append(problem) } })
    return gathered.value.finished()
  }

  /// Reads articles and hands over their claims as JSON Lines: the bytes that `read` and
  /// `ClaimWriter` give, in memory that does not grow with the number of articles.
  ///
  /// - Parameters:
  ///   - filter: which claims to write; it must judge singly (`ClaimFilter.judgesSingly`).
  ///   - write: takes lines, in order, when all articles are read.
  /// - Throws: when a path does not exist, a folder holds no article or there is no room for
  ///   temporary files; and what `write` throws.
  package func writeClaims(
    _ paths: [String], filter: ClaimFilter, progress: (@Sendable (DeskProgress) -> Void)? = nil,
    write: ([UInt8]) throws -> Void
  ) async throws -> ClaimRun {
    let extractor = extractor
    let screen = skipsClaimless ? ClaimScreen(codebook, linker) : nil
    let spool = Gathered(try ClaimSpool())
    let run = Gathered(ClaimRun())
    try await ArticleWalk(
      reader: ArticleReader(date: date), threads: threads, allowsRepeats: true
    ).run(
      paths, progress: progress,
      tool: { [model] in screen.map { model.reader(watching: $0.words) } ?? model.reader() },
      work: { reader, article in
        let claims =
          if let screen {
            screen.screened(article, with: reader).map {
              extractor.claims(of: linker.link(article, texts: $0.texts), in: $0)
            } ?? []
          } else {
            extractor.claims(of: link(article, with: reader))
          }
        return (
          ClaimSpool.Bundle(
            id: article.id, location: article.location, claims: claims, filter: filter),
          article.warnings
        )
      },
      receive: { _, output in
        try spool.update { try $0.add(output.0) }
        run.update { run in for warning in output.1 { run.warnings.append(warning) } }
      },
      skip: { problem in run.update { $0.skipped.append(problem) } })
    var result = run.value
    try spool.update { spool in
      let outcome = try spool.drain(
        repeated: { id, location, first in
          result.skipped.append(.repeated(id: id, at: location, first: first))
        }, write: write)
      result.articleCount = outcome.articleCount
      result.claimCount = outcome.lineCount
    }
    return result
  }

  /// Reads articles and links their actors, then hands each to `receive`, in the order of names.
  public func link(
    _ paths: [String], progress: (@Sendable (DeskProgress) -> Void)? = nil,
    receive: @escaping @Sendable (LinkedArticle) throws -> Void,
    skip: @escaping @Sendable (ArticleProblem) -> Void
  ) async throws {
    try await walk(paths, progress: progress, work: { $0 }, receive: receive, skip: skip)
  }

  private var extractor: ClaimExtractor {
    var extractor = ClaimExtractor(codebook: codebook)
    extractor.keepsContext = keepsContext
    return extractor
  }

  /// Parses and links one article on the calling thread.
  public func link(_ article: Article, with reader: TextReader) -> LinkedArticle {
    linker.link(article, texts: article.paragraphs.map { reader.parse($0.text) })
  }

  private func walk<Output: Sendable>(
    _ paths: [String], progress: (@Sendable (DeskProgress) -> Void)?,
    work: @escaping @Sendable (LinkedArticle) -> Output,
    receive: @escaping @Sendable (Output) throws -> Void,
    skip: @escaping @Sendable (ArticleProblem) -> Void
  ) async throws {
    try await ArticleWalk(reader: ArticleReader(date: date), threads: threads).run(
      paths, progress: progress, tool: { [model] in model.reader() },
      work: { reader, article in work(link(article, with: reader)) },
      receive: { _, output in try receive(output) }, skip: skip)
  }
}
