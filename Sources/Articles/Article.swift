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
  /// The text as it is on disk.
  public var source: SourceText

  public init(
    id: String, location: String, date: CalendarDate? = nil, outlet: String? = nil,
    url: String? = nil, paragraphs: [Paragraph] = [], ignored: [IgnoredPassage] = [],
    source: SourceText = SourceText("")
  ) {
    self.id = id
    self.location = location
    self.date = date
    self.outlet = outlet
    self.url = url
    self.paragraphs = paragraphs
    self.ignored = ignored
    self.source = source
  }
}

/// A paragraph as the language engine reads it, with the way back to the file.
public struct Paragraph: Sendable {
  /// The readable text: no-break spaces turned to blanks, soft hyphens and markup removed.
  public var text: String
  /// From a position in `text` to one in the file.
  public var offsets: OffsetMap
  /// The line of the file on which the paragraph begins, from 1.
  public var line: Int

  public init(text: String, offsets: OffsetMap, line: Int) {
    self.text = text
    self.offsets = offsets
    self.line = line
  }
}

/// A passage of the file that is not the article's own text.
public struct IgnoredPassage: Sendable, Equatable {
  /// Why it was set aside.
  public enum Reason: String, Sendable, CaseIterable {
    case caption, credit, dateline, teaser, crumb, headlineStub, navigation, advertisement
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
