import Testing

@testable import Claims

/// Whom *both sides*, *the two leaders*, *each other* stand for: the sides that the article names,
/// never those who help or host them.
@Suite struct PartyTests {
  @Test func bothSidesAreThoseNamedTogether() throws {
    let lines = try Pipeline.lines(
      """
      Talks between Eritrea and Djibouti opened in Qatar on Monday, diplomats said.
      The United Nations urged both sides to withdraw from the hill.
      """)
    #expect(lines.contains("pressures United Nations > Eritrea"))
    #expect(lines.contains("pressures United Nations > Djibouti"))
    #expect(!lines.contains("pressures United Nations > Qatar"))
  }

  @Test func whoMediatesIsNoSide() throws {
    let lines = try Pipeline.lines(
      """
      Malaysia has chaired the talks for two years. Malaysia said that the Philippines had agreed.
      The Philippines fears a split in the Moro Islamic Liberation Front. Malaysia hosts the talks.
      The Moro Islamic Liberation Front wants the Philippines to free its men.
      Japan pressed both sides to sign.
      """)
    #expect(lines.contains("pressures Japan > Philippines"))
    #expect(lines.contains("pressures Japan > Moro Islamic Liberation Front"))
    #expect(!lines.contains("pressures Japan > Malaysia"))
  }

  @Test func theTwoLeadersAreTheHeadsTheArticleNames() throws {
    let lines = try Pipeline.lines(
      """
      President Irfaan Ali and Venezuelan President Nicolas Maduro will meet in December.
      Brazil urged both leaders to avoid force.
      """, date: "2023-12-10")
    #expect(lines.contains("pressures Brazil > Irfaan Ali"))
    #expect(lines.contains("pressures Brazil > Nicolás Maduro"))
  }

  @Test func eachOtherGoesBothWays() throws {
    let lines = try Pipeline.lines("Armenia and Azerbaijan accused each other of shelling towns.")
    #expect(lines.contains("accuses Armenia > Azerbaijan"))
    #expect(lines.contains("accuses Azerbaijan > Armenia"))
  }

  /// The article names nobody at the table: those it speaks of most are no guess at the sides.
  @Test func talksTakeThoseWhoSpeakAfterThem() throws {
    let lines = try Pipeline.lines(
      """
      After six hours of talks in Vienna, President Ilham Aliyev of Azerbaijan and Prime Minister Nikol Pashinyan of Armenia said on Thursday that they had reached a cease-fire.
      Iran and Georgia share a border with Armenia. Georgia fears war. Iran fears Georgia.
      """)
    #expect(lines.contains("hosts Austria > Nikol Pashinyan"))
    #expect(!lines.contains("hosts Austria > Iran"))
    #expect(!lines.contains("hosts Austria > Georgia"))
  }

  /// Two who put pressure on a third side by side are not the two sides.
  @Test func alliesAreNoSides() throws {
    let lines = try Pipeline.lines(
      """
      Norway and Canada urged the generals to yield.
      Japan called on the rivals to share power.
      """)
    #expect(!lines.contains("pressures Japan > Norway"))
    #expect(!lines.contains("pressures Japan > Canada"))
  }

  /// *their host* is host to them, and does not make hosts of them.
  @Test func guestsAreNoThirdParties() throws {
    let lines = try Pipeline.lines(
      """
      Fighting between Chad and Libya went on.
      The presidents Hissène Habré of Chad and Muammar Gaddafi of Libya met their host, Omar Bongo.
      France urged both countries to stop.
      """)
    #expect(lines.contains("pressures France > Chad"))
    #expect(lines.contains("pressures France > Libya"))
  }

  /// Without two sides in the article nobody is named: better silent than wrong.
  @Test func whereNobodyIsNamedNobodyIsMeant() throws {
    let lines = try Pipeline.lines("Norway urged both sides to stop shooting.")
    #expect(!lines.contains { $0.hasPrefix("pressures Norway > ") && !$0.contains("sides") })
  }
}
