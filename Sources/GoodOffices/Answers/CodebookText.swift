import FoundationEssentials

/// The entries of a codebook as they are written in its files.
public struct CodebookText: Sendable {
  private let codebook: Codebook
  private let folder: String

  /// Shows a codebook that was read from `folder`.
  public init(_ codebook: Codebook, folder: String) {
    self.codebook = codebook
    self.folder = folder
  }

  /// The text of all entries whose id begins with `prefix`, each below its file and line; empty if
  /// there are none.
  public func text(prefix: String) -> String {
    var text = ""
    var files: [String: [Substring]] = [:]
    for entry in codebook.entries where entry.id.hasPrefix(prefix) {
      let lines = files[entry.file] ?? CodebookText.lines(of: folder + "/" + entry.file)
      files[entry.file] = lines
      let body = lines.dropFirst(entry.line).prefix { !$0.hasPrefix("[") }
      let end = body.lastIndex { !$0.isEmpty && !$0.hasPrefix("#") }.map { $0 + 1 }
      guard entry.line >= 1, entry.line <= lines.count else { continue }
      text += "# \(entry.file):\(entry.line)\n" + lines[entry.line - 1] + "\n"
      text += body[..<(end ?? body.startIndex)].map { $0 + "\n" }.joined() + "\n"
    }
    return text
  }

  private static func lines(of file: String) -> [Substring] {
    let bytes = FileManager.default.contents(atPath: file) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }
}
