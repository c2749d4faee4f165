import Installation

/// The English model: reads text into tokens, sentences, dependency trees and entities.
///
/// It is made once and shared by any number of threads, each with a reader of its own.
///
/// - Source: the pipeline `en_core_web_sm` 3.8.0 by Explosion (MIT licence), as its files are.
public final class LanguageModel: Sendable {
  let splitter: RunSplitter
  let lexemeTables: LexemeTables
  let lemmatizer: Lemmatizer
  let baseForms: BaseForms
  let tagger: Tagger
  let parser: ParserModel
  let entities: EntityModel
  let parserEncoder: TokenEncoder
  let entityEncoder: TokenEncoder

  /// Loads the model from its folder, the one that holds `tok2vec`, `parser`, `ner` and so on.
  public convenience init(folder: String) throws(LanguageError) {
    try self.init(folder: folder, unit: .best)
  }

  /// Loads the model this installation has.
  public convenience init(_ installation: Installation = Installation()) throws(LanguageError) {
    guard let folder = installation.folder(for: .model) else {
      throw .modelMissing(searched: installation.candidates(for: .model))
    }
    try self.init(folder: folder)
  }

  /// Loads the model to be run on vectors of a given kind.
  init(folder: String, unit: VectorUnit) throws(LanguageError) {
    tagger = try Tagger(
      WeightFile(folder: folder, name: "tagger/model"),
      configuration: ModelFile(folder: folder, name: "tagger/cfg"), unit: unit)
    let rules = try AttributeRules(
      ModelFile(folder: folder, name: "attribute_ruler/patterns"), tags: tagger.tags)
    baseForms = BaseForms(rules.morphologies)
    splitter = RunSplitter(
      special: try SpecialCases(ModelFile(folder: folder, name: "tokenizer")))
    lexemeTables = LexemeTables(
      norms: try Norms(ModelFile(folder: folder, name: "vocab/lookups.bin")),
      sequences: SpecialSequences(splitter: splitter), rules: rules)
    lemmatizer = try Lemmatizer(
      ModelFile(folder: folder, name: "lemmatizer/lookups/lookups.bin"))
    parserEncoder = try TokenEncoder(
      WeightFile(folder: folder, name: "tok2vec/model"), features: .full, unit: unit)
    parser = try ParserModel(
      WeightFile(folder: folder, name: "parser/model"),
      moves: TransitionMoves(folder: folder, name: "parser/moves"), unit: unit)
    let names = try WeightFile(folder: folder, name: "ner/model")
    entityEncoder = try TokenEncoder(names, features: .textOnly, unit: unit)
    entities = try EntityModel(
      names, moves: TransitionMoves(folder: folder, name: "ner/moves"), unit: unit)
  }

  /// Makes a reader: one a thread, since it keeps buffers and caches of its own.
  public func reader() -> TextReader { TextReader(model: self) }

  /// Makes a reader that can tell which of some words a text may hold before it is parsed.
  package func reader(watching words: WatchedWords) -> TextReader {
    TextReader(model: self, watching: words)
  }
}
