import Installation
import TestSupport

@testable import Language

/// The language model of this machine, loaded once for all tests.
enum Model {
  private static let loaded = Result { try LanguageModel() }

  static var shared: LanguageModel { get throws { try loaded.get() } }

  static var folder: String {
    get throws {
      let installation = Installation()
      guard let folder = installation.folder(for: .model) else {
        throw LanguageError.modelMissing(searched: installation.candidates(for: .model))
      }
      return folder
    }
  }

  /// Every file that loading reads.
  static let files = [
    "attribute_ruler/patterns", "lemmatizer/lookups/lookups.bin", "ner/model", "ner/moves",
    "parser/model", "parser/moves", "tagger/cfg", "tagger/model", "tok2vec/model", "tokenizer",
    "vocab/lookups.bin",
  ]
}
