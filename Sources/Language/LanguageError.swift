/// What can go wrong before the first text is read.
public enum LanguageError: Error, CustomStringConvertible {
  case modelMissing(searched: [String])
  case modelDamaged(file: String, reason: String)

  public var description: String {
    switch self {
    case .modelMissing(let searched):
      "no language model in \(searched.joined(separator: ", ")): run `make setup` to install it"
    case .modelDamaged(let file, let reason):
      "\(file): damaged language model (\(reason)): run `make setup` to install it again"
    }
  }
}
