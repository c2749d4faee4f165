/// One article as it lies on disk: a whole file, or one line of a JSON Lines file.
public struct SourceRecord: Sendable {
  public var bytes: [UInt8]
  public var format: SourceFormat
  /// The file's name without its extension, or longer where two files of a run share it; for a line
  /// that names no `id` of its own, followed by `:` and its number.
  public var name: String
  /// The path, as given or found; `-` for standard input.
  public var path: String
  /// The line of the file on which the record begins, from 1.
  public var line: Int

  public init(bytes: [UInt8], format: SourceFormat, name: String, path: String, line: Int = 1) {
    self.bytes = bytes
    self.format = format
    self.name = name
    self.path = path
    self.line = line
  }

  /// `path`, or `path:line` for one line of many.
  public var location: String { format == .jsonLines ? "\(path):\(line)" : path }
}
