/// Why a desk could not be set up.
public enum DeskError: Error, CustomStringConvertible {
  case language(LanguageError)
  case actors(KnowledgeError)
  case codebook(CodebookError)

  public var description: String {
    switch self {
    case .language(let error): error.description
    case .actors(let error): error.description
    case .codebook(let error): error.description
    }
  }

  /// True when something is not installed, rather than wrong.
  public var isMissingComponent: Bool {
    switch self {
    case .language, .actors(.tablesMissing), .codebook(.missing): true
    default: false
    }
  }
}
