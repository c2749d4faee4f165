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
