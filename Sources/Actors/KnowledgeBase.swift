import Installation

/// The tables of actors: states, organisations, groups, agencies, officials and their offices.
public struct KnowledgeBase: Sendable {
  /// Reads the tables this installation has, then the users' overlays, later rows winning.
  public init(_ installation: Installation = Installation(), overlays: [String] = [])
    throws(KnowledgeError)
  {}
}

/// What is wrong with an actor table.
public enum KnowledgeError: Error, CustomStringConvertible {
  case tablesMissing(searched: [String])
  case badRow(file: String, line: Int, reason: String)

  public var description: String {
    switch self {
    case .tablesMissing(let searched):
      "no actor tables in \(searched.joined(separator: ", ")): reinstall with `make install`"
    case .badRow(let file, let line, let reason): "\(file):\(line): \(reason)"
    }
  }
}
