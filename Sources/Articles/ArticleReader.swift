/// Turns a record as it lies on disk into an article: paragraphs to be read, passages set aside, and
/// the way back to the file for every scalar.
///
/// ```swift
/// var source = try ArticleSource(paths: ["march/"])
/// let reader = ArticleReader()
/// while let record = source.next() {
///   let article = try reader.article(from: record.get())
/// }
/// ```
public struct ArticleReader: Sendable {
  /// The report's date where the record itself gives none.
  public var date: CalendarDate?

  public init(date: CalendarDate? = nil) { self.date = date }

  /// Reads one record.
  ///
  /// Offsets count Unicode scalars of the file, or of the value of `text` for a line of JSON. Bytes
  /// that are no UTF-8 count as the U+FFFD that they are read as.
  /// - Throws: when a line is no JSON object with a `text`.
  public func article(from record: SourceRecord) throws(ArticleProblem) -> Article {
    switch record.format {
    case .text: return plainText(record)
    case .markdown: return markdown(record)
    case .html: return webPage(record)
    case .jsonLines: return article(from: try JSONRecord(record))
    }
  }

  /// The record's text exactly as given: the whole file, or the value of `text`.
  /// - Throws: when a line is no JSON object with a `text`.
  public func wholeText(of record: SourceRecord) throws(ArticleProblem) -> String {
    guard record.format == .jsonLines else { return String(decoding: record.bytes, as: UTF8.self) }
    return try JSONRecord(record).text
  }

  private func plainText(_ record: SourceRecord) -> Article {
    let file = FileScalars(record.bytes)
    let article = Article(
      id: record.name, location: record.location, date: dateInName(of: record) ?? date)
    return finished(article, PlainText().blocks(of: file), in: file)
  }

  private func markdown(_ record: SourceRecord) -> Article {
    let file = FileScalars(record.bytes)
    let (blocks, matter) = Markdown.read(file)
    var article = Article(
      id: record.name, location: record.location, outlet: matter["outlet"] ?? matter["publisher"],
      url: matter["url"])
    article.date = day(matter["date"], named: "date", &article) ?? dateInName(of: record) ?? date
    return finished(article, blocks, in: file)
  }

  private func webPage(_ record: SourceRecord) -> Article {
    let isLatin =
      Windows1252.isDeclared(in: record.bytes)
      && String(validating: record.bytes, as: UTF8.self) == nil
    let file =
      isLatin
      ? FileScalars(String(String.UnicodeScalarView(record.bytes.map(Windows1252.scalar))))
      : FileScalars(record.bytes)
    let page = WebPage(file)
    var article = Article(
      id: record.name, location: record.location, outlet: page.metadata.outlet,
      url: page.metadata.url)
    article.date =
      day(page.metadata.date, named: "date of publication", &article) ?? dateInName(of: record)
      ?? date
    return finished(article, ReadableText().blocks(of: page), in: file)
  }

  private func article(from record: JSONRecord) -> Article {
    let file = FileScalars(record.text)
    var article = Article(
      id: record.id, location: record.location, outlet: record.outlet, url: record.url)
    article.date = day(record.date, named: "date", &article) ?? date
    var blocks = PlainText().blocks(of: file)
    for index in blocks.indices { blocks[index].line = record.line }
    return finished(article, blocks, in: file)
  }

  private func finished(_ article: Article, _ blocks: [TextBlock], in file: FileScalars) -> Article {
    var article = article
    (article.paragraphs, article.ignored) = Boilerplate().sorted(blocks, in: file)
    return article
  }

  /// `2024-03-22-…` at the beginning of the file's name.
  private func dateInName(of record: SourceRecord) -> CalendarDate? {
    let file = record.path.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring("").utf8
    guard let day = CalendarDate(String(Substring(file.prefix(10)))), day.day != nil,
      file.dropFirst(10).first.map({ !ASCII.isDigit($0) }) ?? true
    else { return nil }
    return day
  }

  /// The date that `text` spells; a warning when it spells none.
  private func day(_ text: String?, named name: String, _ article: inout Article) -> CalendarDate? {
    guard let text, !text.isEmpty else { return nil }
    if let day = CalendarDate(text) { return day }
    article.warnings.append(
      ArticleProblem(
        location: article.location,
        reason: "the \(name) \"\(text)\" is no YYYY-MM-DD and is left out"))
    return nil
  }
}
