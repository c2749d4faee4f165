/// Parses texts one after another, on one thread.
public final class TextReader {
  private let model: LanguageModel
  private var tokenizer: Tokenizer
  private let parserEncoder: BlockEncoder
  private let entityEncoder: BlockEncoder
  private let parser: Parser
  private let entities: EntityRecognizer
  /// Lemmas found before, by lexeme, part of speech and whether the word is a base form.
  private var lemmas: [UInt64: String] = [:]
  private var watch: WordWatch

  init(model: LanguageModel, watching words: WatchedWords = WatchedWords([])) {
    self.model = model
    watch = WordWatch(words)
    tokenizer = Tokenizer(splitter: model.splitter, tables: model.lexemeTables)
    parserEncoder = BlockEncoder(model.parserEncoder)
    entityEncoder = BlockEncoder(model.entityEncoder)
    parser = Parser(model: model.parser, tagger: model.tagger, encoder: parserEncoder)
    entities = EntityRecognizer(model: model.entities, encoder: entityEncoder)
  }

  /// Parses `text` as one sequence; the empty text has no tokens.
  ///
  /// - Complexity: O(*tokens*) time and memory.
  public func parse(_ text: String) -> ParsedText {
    makeRoom()
    let tokens = tokenizer.tokens(of: Array(text.utf8).span)
    let tree = parser.parse(tokens, store: tokenizer.store)
    let entityTags = entities.tags(
      tokens, store: tokenizer.store, startsSentence: tree.startsSentence)
    return ParsedText(text: text, tokens: assemble(tokens, tree, entityTags))
  }

  /// Parses `text` without looking for names: every token stands outside of them.
  package func parseWithoutNames(_ text: String) -> ParsedText {
    makeRoom()
    let tokens = tokenizer.tokens(of: Array(text.utf8).span)
    let tree = parser.parse(tokens, store: tokenizer.store)
    let outside = [EntityTag](repeating: .outside, count: tokens.lexemes.count)
    return ParsedText(text: text, tokens: assemble(tokens, tree, outside)).withEntities(nil)
  }

  /// What `parse` gives, from what `parseWithoutNames` gave.
  package func addingNames(to parsed: ParsedText) -> ParsedText {
    makeRoom()
    let tokens = tokenizer.tokens(of: Array(parsed.text.utf8).span)
    return parsed.withEntities(
      entities.tags(
        tokens, store: tokenizer.store, startsSentence: parsed.tokens.map(\.startsSentence)))
  }

  /// Which of the words this reader watches `text` may hold, as forms or lemmas, whatever a parse
  /// makes of it.
  package func watchedWords(in text: String) -> WatchedWords.Found {
    makeRoom()
    let tokens = tokenizer.tokens(of: Array(text.utf8).span)
    return watch.found(in: tokens, store: tokenizer.store, model: model)
  }

  private func makeRoom() {
    guard tokenizer.makeRoom() else { return }
    parserEncoder.removeAll()
    entityEncoder.removeAll()
    lemmas.removeAll()
    watch.removeAll()
  }

  private func assemble(
    _ tokens: Tokenizer.Tokens, _ tree: Parser.Result, _ entityTags: [EntityTag]
  ) -> [Token] {
    let rules = model.lexemeTables.rules
    let count = tokens.lexemes.count
    let bits = (0..<count).map { index in
      let lexeme = tokenizer.store[tokens.lexemes[index]]
      return rules.bits(
        tag: tree.tags[index], label: tree.relations[index], word: lexeme.ruleWord,
        isSpace: lexeme.isSpace)
    }
    var assembled: [Token] = []
    assembled.reserveCapacity(count)
    var scalar = 0
    var byte = 0
    for index in 0..<count {
      let lexeme = tokenizer.store[tokens.lexemes[index]]
      let effect = rules.effect(on: index, of: bits)
      let pos = effect.pos ?? Self.noPos
      let morphology = effect.morphology ?? 0
      let lemma =
        effect.lemma.map { rules.lemmas[Int($0)] }
        ?? lemma(of: tokens.lexemes[index], lexeme, pos: pos, morphology: morphology)
      assembled.append(
        Token(
          text: lexeme.text, lower: lexeme.lower, norm: lexeme.norm, lemma: lemma,
          range: scalar..<scalar + lexeme.scalarCount, bytes: byte..<byte + lexeme.byteCount,
          isFollowedByBlank: tokens.blanks[index],
          tag: model.tagger.tags[Int(effect.tag ?? tree.tags[index])],
          pos: PartOfSpeech.allCases[Int(pos)], morphology: rules.morphologies[Int(morphology)],
          dependency: Dependency.allCases[Int(effect.label ?? tree.relations[index])],
          head: Int(tree.heads[index]), startsSentence: tree.startsSentence[index],
          entity: entityTags[index]))
      scalar += lexeme.scalarCount + (tokens.blanks[index] ? 1 : 0)
      byte += lexeme.byteCount + (tokens.blanks[index] ? 1 : 0)
    }
    return assembled
  }

  private static let noPos = UInt8(PartOfSpeech.allCases.firstIndex(of: .none) ?? 0)

  private func lemma(
    of number: Int32, _ lexeme: Lexeme, pos: UInt8, morphology: UInt16
  ) -> String {
    let isBase = model.baseForms.contains(pos: pos, morphology: morphology)
    let key = UInt64(number) << 16 | UInt64(pos) << 8 | (isBase ? 1 : 0)
    if let known = lemmas[key] { return known }
    let lemma = model.lemmatizer.lemma(of: lexeme, pos: pos, isBase: isBase)
    lemmas[key] = lemma
    return lemma
  }
}
