/// What a token's text alone tells of it.
struct Lexeme {
  let text: String
  let lower: String
  let norm: String
  let byteCount: Int
  let scalarCount: Int
  let isSpace: Bool
  /// Ids of the normalised form, the first character, the last three and the shape.
  let features: Features
  /// Its number among the words of special-case sequences; -1 for none.
  let sequenceWord: Int32
  /// Its number among the words that attribute rules name; 0 for none.
  let ruleWord: Int32

  struct Features {
    let norm: UInt64
    let prefix: UInt64
    let suffix: UInt64
    let shape: UInt64
  }
}

/// What lexemes are made with: the model's tables of words.
struct LexemeTables: Sendable {
  let norms: Norms
  let sequences: SpecialSequences
  let rules: AttributeRules

  /// - Parameter norm: a normalised form that a special case gives the word.
  func lexeme(_ bytes: Span<UInt8>, norm given: String?) -> Lexeme {
    let scalars = ScalarText(bytes)
    let count = scalars.scalars.count
    let lower = Lowercase.of(bytes)
    let norm = given ?? norms.form(of: bytes) ?? String(decoding: lower, as: UTF8.self)
    func id(_ range: Range<Int>) -> UInt64 {
      StringHash.id(bytes.extracting(scalars.bytes(of: range)))
    }
    return Lexeme(
      text: bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) },
      lower: String(decoding: lower, as: UTF8.self),
      norm: norm, byteCount: bytes.count, scalarCount: count,
      isSpace: scalars.scalars.allSatisfy(UnicodeClass.isSpace),
      features: .init(
        norm: StringHash.id(norm), prefix: id(0..<min(1, count)),
        suffix: id(max(0, count - 3)..<count),
        shape: StringHash.id(WordShape.of(scalars.scalars).span)),
      sequenceWord: sequences.word(bytes), ruleWord: rules.word(lower.span))
  }
}
