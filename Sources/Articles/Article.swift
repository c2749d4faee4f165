/// One news article: its readable paragraphs, and what is known of where it came from.
public struct Article: Sendable {
  /// The file's name without its extension, or the record's `id`.
  public var id: String
  /// Where it was read: a path, or `path:line` for a JSONL record.
  public var location: String
  /// The day it was published, when the record, the caller, the file's name or the page says so;
  /// never guessed.
  public var date: CalendarDate?
  /// Who published it.
  public var outlet: String?
  public var url: String?
  /// The paragraphs that carry the article's own text, in order.
  public var paragraphs: [Paragraph]
  /// What was read and set aside (captions, teasers, cut headlines …), never dropped silently.
  public var ignored: [IgnoredPassage]
  /// What was read with a doubt, such as a date that is none.
  public var warnings: [ArticleProblem]
  /// The text as it is on disk.
  public var source: SourceText
  /// True when `source` holds tags or marks that no reader of a quote wants to see.
  var hidesMarkup = false

  public init(
    id: String, location: String, date: CalendarDate? = nil, outlet: String? = nil,
    url: String? = nil, paragraphs: [Paragraph] = [], ignored: [IgnoredPassage] = [],
    warnings: [ArticleProblem] = [], source: SourceText = SourceText("")
  ) {
    self.id = id
    self.location = location
    self.date = date
    self.outlet = outlet
    self.url = url
    self.paragraphs = paragraphs
    self.ignored = ignored
    self.warnings = warnings
    self.source = source
  }

  /// The exact words of the file in a range of its Unicode scalars, no-break spaces and soft hyphens
  /// included; of a web page or Markdown, the readable words that the range holds.
  public func words(in range: Range<Int>) -> String {
    guard hidesMarkup else { return source[range] }
    var words = String.UnicodeScalarView()
    for paragraph in paragraphs {
      let inside = paragraph.offsets.textRange(of: range)
      let scalars = paragraph.text.unicodeScalars
      guard inside.lowerBound < scalars.count, !inside.isEmpty else { continue }
      if !words.isEmpty { words.append(" ") }
      words.append(contentsOf: scalars.dropFirst(inside.lowerBound).prefix(inside.count))
    }
    return String(words)
  }
}

/// A passage of the file that is not the article's own text.
public struct IgnoredPassage: Sendable, Equatable {
  /// Why it was set aside.
  public enum Reason: String, Sendable, CaseIterable {
    case caption, credit, dateline, teaser, crumb, headlineStub, navigation, advertisement
    /// Front matter, a page's title: about the article, not of it.
    case metadata
    /// Program text and tables of figures quoted in Markdown.
    case code
  }
  public var reason: Reason
  public var text: String
  /// Unicode scalars of the file as it is on disk, end exclusive.
  public var range: Range<Int>
  /// The line of the file, from 1.
  public var line: Int

  public init(reason: Reason, text: String, range: Range<Int>, line: Int) {
    self.reason = reason
    self.text = text
    self.range = range
    self.line = line
  }
}
