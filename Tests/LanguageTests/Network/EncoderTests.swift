import Testing

@testable import Language

@Suite struct EncoderTests {
  private func tokens(
    of text: String, _ model: LanguageModel
  ) -> (tokens: Tokenizer.Tokens, store: LexemeStore) {
    var tokenizer = Tokenizer(splitter: model.splitter, tables: model.lexemeTables)
    let tokens = tokenizer.tokens(of: Array(text.utf8).span)
    return (tokens, tokenizer.store)
  }

  /// Check values of the model's description, made with the original.
  @Test(arguments: GoldenTextsTests.units) func rowsAreTheOriginals(unit: VectorUnit) throws {
    let model = try LanguageModel(folder: Model.folder, unit: unit)
    let (tokens, store) = tokens(of: "Qatar has urged Hamas to accept the deal.", model)
    func row(_ encoder: TokenEncoder, _ token: Int) -> [Float] {
      let rows = BlockEncoder(encoder).encode(0..<9, of: tokens, store: store)
      return (0..<96).map { rows[token * 96 + $0] }
    }
    func near(_ found: [Float], _ expected: [Float]) -> Bool {
      zip(found, expected).allSatisfy { abs($0 - $1) < 1e-4 }
    }
    #expect(
      near(
        row(model.parserEncoder, 0),
        [-0.95111, -0.39145, 0.05919, 0.59169, 0.32374, -0.07388, 1.10966, -0.34799]))
    #expect(
      near(
        row(model.parserEncoder, 3),
        [-0.63813, -0.15838, -0.33912, 0.1816, 0.9447, -0.88468, 2.52774, -0.89708]))
    #expect(
      near(
        row(model.entityEncoder, 3), [0.98076, -2.01055, -1.98314, 1.80864, -1.0971, -0.75875]))
  }

  /// A token's row is the same number for number whichever block it was worked out in.
  @Test func rowsDoNotDependOnTheBlock() throws {
    let model = try Model.shared
    let texts = try GoldenTextsTests.goldens().map(\.text)
    let (tokens, store) = tokens(of: texts.joined(separator: "\n"), model)
    let count = min(tokens.lexemes.count, BlockEncoder.blockSize)
    let encoder = BlockEncoder(model.parserEncoder)
    let whole = encoder.encode(0..<count, of: tokens, store: store)
    let expected = (0..<count * 96).map { whole[$0] }
    for size in [1, 5, 64] {
      for start in stride(from: 0, to: count, by: size) {
        let block = start..<min(start + size, count)
        let rows = encoder.encode(block, of: tokens, store: store)
        let found = (0..<block.count * 96).map { rows[$0] }
        #expect(found == Array(expected[block.lowerBound * 96..<block.upperBound * 96]))
      }
    }
  }

  @Test func wrongLayersAreRefused() throws {
    let file = try WeightFile(folder: Model.folder, name: "tagger/model")
    #expect(throws: LanguageError.self) {
      try TokenEncoder(file, features: .full, unit: .generic)
    }
    #expect(throws: LanguageError.self) {
      try TransitionNetwork(file, slots: 8, moves: 106, unit: .generic)
    }
  }
}
