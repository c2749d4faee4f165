/// Something about one input that a reader of the results should know: it was skipped, or read with
/// a doubt.
public struct ArticleProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// `path` or `path:line`.
  public var location: String
  /// What was found, and what was expected.
  public var reason: String

  public init(location: String, reason: String) {
    self.location = location
    self.reason = reason
  }

  public var description: String { location + ": " + reason }
}

/// Why a list of inputs cannot be read at all.
public enum ArticleError: Error, Equatable, CustomStringConvertible {
  case notFound(path: String)
  case noArticles(folder: String)
  case unreadable(path: String, reason: String)

  public var description: String {
    switch self {
    case .notFound(let path):
      "\(path): no such file or folder"
    case .noArticles(let folder):
      "\(folder): no articles in this folder; expected .txt, .md, .html or .jsonl files"
    case .unreadable(let path, let reason):
      "\(path): cannot be read (\(reason))"
    }
  }
}
