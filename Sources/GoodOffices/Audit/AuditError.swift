/// What is wrong with a sheet of judgements.
public enum AuditError: Error, Sendable, Equatable, CustomStringConvertible {
  case unreadable(path: String, reason: String)
  case badSheet(path: String, line: Int, reason: String)

  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot be read (\(reason))"
    case .badSheet(let path, let line, let reason): "\(path):\(line): \(reason)"
    }
  }
}
