/// Tells from tokens alone which watched words a text may hold: a token may be a word that is its
/// form, the end of its form after a hyphen, or a dictionary form that it has as any part of speech.
///
/// Whatever a parse says of a token, its lemma is one of those looked at here.
struct WordWatch {
  let words: WatchedWords
  /// The numbers of words that each lexeme may be, nil while it was not looked at.
  private var numbersOfLexeme: [[Int32]?] = []

  init(_ words: WatchedWords) { self.words = words }

  /// Forgets all lexemes, since they are numbered anew.
  mutating func removeAll() { numbersOfLexeme.removeAll() }

  mutating func found(
    in tokens: Tokenizer.Tokens, store: LexemeStore, model: LanguageModel
  ) -> WatchedWords.Found {
    var found = WatchedWords.Found(count: words.count)
    if numbersOfLexeme.count < store.count {
      let missing = store.count - numbersOfLexeme.count
      numbersOfLexeme.append(contentsOf: repeatElement(nil, count: missing))
    }
    for lexeme in tokens.lexemes {
      let numbers: [Int32]
      if let known = numbersOfLexeme[Int(lexeme)] {
        numbers = known
      } else {
        numbers = look(at: store[lexeme], model)
        numbersOfLexeme[Int(lexeme)] = numbers
      }
      for number in numbers { found.insert(number) }
    }
    return found
  }

  private func look(at lexeme: Lexeme, _ model: LanguageModel) -> [Int32] {
    var forms = [lexeme.text, lexeme.lower]
    if let end = lexeme.lower.split(separator: "-").last { forms.append(String(end)) }
    for pos in PartOfSpeech.allCases.indices {
      for isBase in [false, true] {
        forms.append(model.lemmatizer.lemma(of: lexeme, pos: UInt8(pos), isBase: isBase))
      }
    }
    forms += model.lexemeTables.rules.possibleLemmas(of: lexeme.ruleWord)
    return Set(forms.compactMap(words.number(of:))).sorted().map(Int32.init)
  }
}
