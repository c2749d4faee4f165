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
  /// Captions, teasers, datelines and the like are set aside; false to read them as text.
  public var setsAside = true

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

  /// Reads plain text that is in memory already.
  public func article(text: String, id: String) -> Article {
    let article = Article(id: id, location: id, date: date, source: SourceText(text))
    return finished(article, PlainText().blocks(of: FileScalars(text)))
  }

  /// The record's text exactly as given: the whole file, or the value of `text`.
  /// - Throws: when a line is no JSON object with a `text`.
  public func wholeText(of record: SourceRecord) throws(ArticleProblem) -> String {
    guard record.format == .jsonLines else { return String(decoding: record.bytes, as: UTF8.self) }
    return try JSONRecord(record).text
  }

  private func plainText(_ record: SourceRecord) -> Article {
    var article = article(text: String(decoding: record.bytes, as: UTF8.self), id: record.name)
    article.location = record.location
    article.date = dateInName(of: record) ?? date
    return article
  }

  private func markdown(_ record: SourceRecord) -> Article {
    let text = String(decoding: record.bytes, as: UTF8.self)
    let (blocks, matter) = Markdown.read(FileScalars(text))
    var article = Article(
      id: record.name, location: record.location, outlet: matter["outlet"] ?? matter["publisher"],
      url: matter["url"], source: SourceText(text))
    article.hidesMarkup = true
    article.date = day(matter["date"], named: "date", &article) ?? dateInName(of: record) ?? date
    return finished(article, blocks)
  }

  private func webPage(_ record: SourceRecord) -> Article {
    let isLatin =
      Windows1252.isDeclared(in: record.bytes)
      && String(validating: record.bytes, as: UTF8.self) == nil
    let text =
      isLatin
      ? String(String.UnicodeScalarView(record.bytes.map(Windows1252.scalar)))
      : String(decoding: record.bytes, as: UTF8.self)
    let page = WebPage(FileScalars(text))
    var article = Article(
      id: record.name, location: record.location, outlet: page.metadata.outlet,
      url: page.metadata.url, source: SourceText(text))
    article.hidesMarkup = true
    article.date =
      day(page.metadata.date, named: "date of publication", &article) ?? dateInName(of: record)
      ?? date
    return finished(article, ReadableText().blocks(of: page))
  }

  private func article(from record: JSONRecord) -> Article {
    var article = Article(
      id: record.id, location: record.location, outlet: record.outlet, url: record.url,
      source: SourceText(record.text))
    article.date = day(record.date, named: "date", &article) ?? date
    var blocks = PlainText().blocks(of: FileScalars(record.text))
    for index in blocks.indices { blocks[index].line = record.line }
    return finished(article, blocks)
  }

  private func finished(_ article: Article, _ blocks: [TextBlock]) -> Article {
    var article = article
    if setsAside {
      (article.paragraphs, article.ignored) = Boilerplate().sorted(blocks)
    } else {
      article.paragraphs = blocks.map(\.paragraph)
    }
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
