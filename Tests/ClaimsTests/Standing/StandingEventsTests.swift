import Testing

@testable import Claims

/// Claims of whom people serve and what bodies are parts of.
@Suite struct StandingEventsTests {
  private func standings(_ text: String) throws -> [Claim] {
    try Pipeline.claims(text).filter(\.relation.isStanding)
  }

  @Test func aTitleIsAClaimWithItsOwnWords() throws {
    let text = "Talks stalled. Norwegian Foreign Minister Knut Vollebæk flew to Hanoi."
    let claims = try standings(text)
    #expect(claims.map(\.summary) == ["represents Knut Vollebæk > Norway"])
    let claim = try #require(claims.first)
    #expect(claim.trigger.text == "Foreign Minister")
    #expect(claim.source.surface == "Knut Vollebæk")
    #expect(claim.target?.surface == "Norwegian")
    #expect(claim.rule == "represents.title")
    #expect(claim.sentence == 1)
    let scalars = Array(text.unicodeScalars)
    for passage in [claim.quote, claim.trigger] {
      #expect(String(String.UnicodeScalarView(scalars[passage.range])) == passage.text)
    }
  }

  @Test func oneClaimForEachPersonAndBody() throws {
    let text = """
      Thabo Mbeki, the AU mediator, spoke. The African Union envoy Thabo Mbeki left.
      Former South African President Thabo Mbeki came back.
      """
    #expect(
      try standings(text).map(\.summary) == [
        "represents Thabo Mbeki > African Union", "represents Thabo Mbeki > South Africa",
      ])
  }

  @Test func formerOfficesHappenedAndSayThatTheyAreOver() throws {
    let claims = try standings("Former Finnish President Martti Ahtisaari spoke.")
    #expect(claims.map(\.realis) == [.actual])
    #expect(claims.map(\.cues) == [["former"]])
  }

  @Test func whatAQuotedSpeakerCallsSomebodyIsHis() throws {
    let claims = try standings(
      "\"The Chadian president, Idriss Déby, must come,\" Paul Biya said.")
    #expect(claims.map(\.speaker?.name) == ["Paul Biya"])
    // What stands between the marks and the verb of speech is the article's own.
    let own = try standings("\"We will come,\" the Chadian president, Idriss Déby, said.")
    #expect(own.map(\.speaker) == [nil])
  }

  @Test func officesComeAboutAndEndInOtherVoicesToo() throws {
    #expect(
      try standings("Paul Kagame hopes to become president of Rwanda.").map(\.summary)
        == ["represents Paul Kagame > Rwanda intended"])
    #expect(
      try standings("Paul Biya is not the president of Gabon.").map(\.summary)
        == ["represents Paul Biya > Gabon denied"])
  }

  @Test func aMinistrysManServesTheState() throws {
    #expect(
      try standings("Nirupama Rao, the Indian foreign ministry's spokeswoman, spoke.")
        .map(\.summary) == ["represents Nirupama Rao > India"])
  }

  @Test func statesAreNoPartsOfStates() throws {
    #expect(try standings("Montenegro was part of Yugoslavia.").isEmpty)
    #expect(
      try standings("Turkey, a member of NATO, closed the straits.").map(\.summary)
        == ["partOf Turkey > NATO"])
  }
}
