import Testing

@testable import Language

@Suite struct EntityRecognizerTests {
  @Test func namesAreMarkedByTheirBeginning() throws {
    let parsed = try Model.shared.reader().parse("Antony Blinken flew to Doha on Monday.")
    #expect(
      parsed.tokens.map(\.entity.label)
        == ["B-PERSON", "I-PERSON", "O", "O", "B-GPE", "O", "B-DATE", "O"])
  }

  /// No name goes on over the end of a sentence, begins inside, or begins with white space.
  @Test func namesStayWithinSentences() throws {
    let text =
      "the United Nations\n\nSecurity Council of Norland \n the Gulf Cooperation Council . "
    let parsed = try Model.shared.reader().parse(String(repeating: text, count: 40))
    for (index, token) in parsed.tokens.enumerated() {
      switch token.entity.position {
      case .outside: #expect(token.entity.type.isEmpty)
      case .begin: #expect(token.pos != .space && !token.entity.type.isEmpty)
      case .inside:
        #expect(!token.startsSentence)
        #expect(index > 0 && parsed.tokens[index - 1].entity.type == token.entity.type)
      }
    }
  }
}
