import TestSupport
import Testing

@testable import Language

@Suite struct TextReaderTests {
  @Test func emptyTextHasNoTokens() throws {
    let parsed = try Model.shared.reader().parse("")
    #expect(parsed.tokens.isEmpty)
    #expect(parsed.sentences.isEmpty)
  }

  /// Positions count Unicode scalars and bytes of the text, whatever its characters.
  @Test func positionsPointIntoTheText() throws {
    let text = "« Nørland » a dit :\u{a0}“Non\u{301}” 😀 — fin…"
    let parsed = try Model.shared.reader().parse(text)
    let scalars = Array(text.unicodeScalars)
    let bytes = Array(text.utf8)
    for token in parsed.tokens {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[token.range])
      #expect(Array(String(view).utf8) == Array(token.text.utf8))
      #expect(Array(bytes[token.bytes]) == Array(token.text.utf8))
    }
    #expect(parsed.string(of: 0..<parsed.tokens.count) == text)
  }

  @Test func headsStayWithinTheirSentences() throws {
    let text = "Norland warned Costria. The talks, it said, would end. Nobody answered!"
    let parsed = try Model.shared.reader().parse(text)
    #expect(parsed.sentences.count == 3)
    for sentence in parsed.sentences {
      #expect(sentence.count { parsed.tokens[$0].head == $0 } == 1)
      for index in sentence { #expect(sentence.contains(parsed.tokens[index].head)) }
    }
  }

  /// What a reader has met before must not show in what it says next.
  @Test func readersForgetNothingThatMatters() throws {
    let model = try Model.shared
    let texts = try GoldenTextsTests.goldens().map(\.text)
    let used = model.reader()
    for text in texts.reversed() { _ = used.parse(text) }
    var expected: [UInt8] = []
    var found: [UInt8] = []
    for text in texts {
      ParseJSONWriter().append(model.reader().parse(text), to: &expected)
      ParseJSONWriter().append(used.parse(text), to: &found)
    }
    #expect(found == expected)
  }

  /// The text spans several blocks of the encoder; each block must see across its edges.
  @Test func longTextsAreReadAcrossBlocks() throws {
    let sentence = "Norland has urged Costria to accept the deal that Doria brokered. "
    let parsed = try Model.shared.reader().parse(String(repeating: sentence, count: 200))
    let count = 12
    try #require(parsed.tokens.count == 200 * count)
    let relations = parsed.tokens.map(\.dependency)
    let tags = parsed.tokens.map(\.tag)
    // Far from both ends the surroundings repeat, and so must what is said of them.
    for index in 10 * count..<190 * count {
      #expect(tags[index] == tags[index % count + 50 * count])
      #expect(relations[index] == relations[index % count + 50 * count])
    }
  }

  /// Time and memory grow with the length alone: none of these takes more than a moment.
  @Test(arguments: ["(", "a.", "a@", "::Σ", "'\n", ":)\t", "x-", "\n", "1°C."])
  func monotonousTextsTakeLinearTime(unit: String) throws {
    let text = String(repeating: unit, count: 40_000 / unit.utf8.count)
    let reader = try Model.shared.reader()
    let parsed = reader.parse(text)
    #expect(parsed.string(of: 0..<parsed.tokens.count) == text)
  }
}
