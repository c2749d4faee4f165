import Testing

@testable import Articles

@Suite struct PlainTextTests {
  @Test func everyLineIsAParagraphWhereLinesAreLong() throws {
    let first =
      "Norway's envoy met both sides in Colombo on Monday and urged them to keep the truce that they signed in 2002."
    let article = try read(first + "\nThe talks go on.\n")
    #expect(article.paragraphs.map(\.text) == [first, "The talks go on."])
  }

  @Test func wrappedLinesAreJoinedAndKeepTheirPlaces() throws {
    let file = """
      Norway's envoy met both sides in Colombo on Monday and
      urged them to keep the truce that they signed in 2002,
      a spokesman for the foreign ministry said in Oslo, and
      went home.

      The talks will go on in April, in a place that has not
      been named.
      """
    let article = try read(file)
    #expect(
      article.paragraphs.map(\.text) == [
        "Norway's envoy met both sides in Colombo on Monday and urged them to keep the truce that "
          + "they signed in 2002, a spokesman for the foreign ministry said in Oslo, and went home.",
        "The talks will go on in April, in a place that has not been named.",
      ])
    #expect(article.paragraphs.map(\.line) == [1, 6])
    #expect(misplaced(article, in: file) == nil)
  }

  @Test func shortLinesThatEndSentencesAreNotJoined() throws {
    let file = """
      Norway's envoy met the rebels in the north.
      Colombo's ministers stayed at home instead.
      Both sides said that they wanted the truce.
      """
    #expect(try read(file).paragraphs.count == 3)
  }

  @Test func separatorsOfUnicodeEndParagraphsButNotLines() throws {
    let article = try read("Oslo met.\u{2028}Quito met.\u{C}Lima met.\rBern met.")
    #expect(
      article.paragraphs.map(\.text) == ["Oslo met.", "Quito met.", "Lima met.", "Bern met."])
    #expect(article.paragraphs.map(\.line) == [1, 1, 1, 2])
  }
}
