import CKernels
import Installation

/// The English model: reads text into tokens, sentences, dependency trees and entities.
public final class LanguageModel: Sendable {
  /// Loads the model from its folder.
  public init(folder: String) throws(LanguageError) {
    throw .modelMissing(searched: [folder])
  }

  /// Loads the model this installation has.
  public convenience init(_ installation: Installation = Installation()) throws(LanguageError) {
    guard let folder = installation.folder(for: .model) else {
      throw .modelMissing(searched: installation.candidates(for: .model))
    }
    try self.init(folder: folder)
  }

  /// Makes a reader: one a thread, since it keeps buffers and caches of its own.
  public func reader() -> TextReader { TextReader(model: self) }
}

/// Parses texts one after another, on one thread.
public final class TextReader {
  let model: LanguageModel

  init(model: LanguageModel) { self.model = model }

  /// Parses `text` as one sequence; the empty text has no tokens.
  public func parse(_ text: String) -> ParsedText { ParsedText(text: text, tokens: []) }
}

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
