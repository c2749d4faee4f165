import Testing

@testable import Language

@Suite struct LexemeTests {
  private func lexeme(_ text: String, norm: String? = nil) throws -> Lexeme {
    try Model.shared.lexemeTables.lexeme(Array(text.utf8).span, norm: norm)
  }

  /// Check values of the model's description: word, norm, first character, last three, shape.
  @Test(arguments: [
    ["Hamas", "hamas", "H", "mas", "Xxxxx"], ["’s", "'s", "’", "’s", "’x"],
    ["colour", "color", "c", "our", "xxxx"], ["COVID-19", "covid-19", "C", "-19", "XXXX-dd"],
    ["abcdefgh", "abcdefgh", "a", "fgh", "xxxx"], ["U.S.", "u.s.", "U", ".S.", "X.X."],
    ["€", "$", "€", "€", "€"], ["——", "-", "—", "——", "——"],
  ])
  func featuresAreTheOriginals(values: [String]) throws {
    let lexeme = try lexeme(values[0])
    #expect(lexeme.norm == values[1])
    #expect(lexeme.features.norm == StringHash.id(values[1]))
    #expect(lexeme.features.prefix == StringHash.id(values[2]))
    #expect(lexeme.features.suffix == StringHash.id(values[3]))
    #expect(lexeme.features.shape == StringHash.id(values[4]))
  }

  @Test func givenNormReplacesTheWords() throws {
    let given = try lexeme("n't", norm: "not")
    #expect(given.norm == "not")
    #expect(given.lower == "n't")
    #expect(given.features.norm == StringHash.id("not"))
  }

  @Test func sizesCountBytesAndScalars() throws {
    let word = try lexeme("né\u{301}😀")
    #expect(word.byteCount == 9)
    #expect(word.scalarCount == 4)
    #expect(!word.isSpace)
    #expect(try lexeme(" \n\u{a0}").isSpace)
  }

  @Test func storeSharesLexemesButNotNorms() throws {
    var store = LexemeStore(tables: try Model.shared.lexemeTables)
    let word = Array("ca".utf8)
    let plain = store.intern(word.span)
    let can = store.intern(word.span, norm: "can")
    #expect(store.intern(word.span) == plain)
    #expect(store.intern(word.span, norm: "can") == can)
    #expect(plain != can)
    #expect(store[can].norm == "can")
    #expect(store[plain].norm == "ca")
    #expect(store.count == 2)
    #expect(!store.isFull)
    store.removeAll()
    #expect(store.count == 0)
  }
}
