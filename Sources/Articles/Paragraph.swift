/// A paragraph as the language engine reads it, with the way back to the file.
public struct Paragraph: Sendable {
  /// The readable text: no-break spaces turned to blanks, soft hyphens and markup removed.
  public var text: String
  /// From a position in `text` to one in the file.
  public var offsets: OffsetMap
  /// The line of the file on which the paragraph begins, from 1.
  public var line: Int

  /// The words of the file where they differ from `text`, beginning where `text` begins.
  private var source: String?

  /// - Parameter source: the scalars of the file from the first of `text` to the last; nil when they
  ///   are the same, or when the file holds markup that no reader of a quote wants to see.
  public init(text: String, offsets: OffsetMap, line: Int, source: String? = nil) {
    self.text = text
    self.offsets = offsets
    self.line = line
    self.source = source
  }

  /// The exact words of the file for a range of `text`, in Unicode scalars: with their no-break
  /// spaces and soft hyphens; without the tags and marks of a web page or Markdown.
  public func words(in range: Range<Int>) -> String {
    guard let source else { return Paragraph.slice(of: text, range) }
    let start = offsets.fileOffset(of: 0)
    let found = offsets.fileRange(of: range)
    return Paragraph.slice(of: source, found.lowerBound - start..<found.upperBound - start)
  }

  private static func slice(of text: String, _ range: Range<Int>) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
    let end = scalars.index(start, offsetBy: range.count)
    return String(scalars[start..<end])
  }
}
