import Testing

@testable import Claims

/// Words that point back to what somebody did, and to who wrote it.
@Suite struct DeedTests {
  @Test func whoeverDidItIsBlamedForTheMove() throws {
    let lines = try Pipeline.lines(
      """
      Kenya closed the border on Monday.
      Somalia called the move a provocation.
      """)
    #expect(lines.contains("accuses Somalia > Kenya"))
  }

  /// One's own minister does not blame one for it.
  @Test func nobodyIsBlamedByHisOwn() throws {
    let lines = try Pipeline.lines(
      """
      Russia closed the border on Monday.
      Foreign Minister Sergey Lavrov called the move a provocation.
      """)
    #expect(!lines.contains("accuses Sergey Lavrov > Russia"))
  }

  /// Who made the charge, not who did what it says.
  @Test func aChargeIsWhoseWordsItIs() throws {
    let lines = try Pipeline.lines(
      """
      Sudan said that Uganda was arming the rebels.
      Eritrea dismissed the charge.
      """)
    #expect(lines.contains("rejects Eritrea > Sudan"))
    #expect(!lines.contains("rejects Eritrea > Uganda"))
  }

  @Test func nobodyRejectsHisOwnState() throws {
    let lines = try Pipeline.lines(
      "Burundi says Rwanda is arming rebels, an accusation that President Paul Kagame has dismissed."
    )
    #expect(!lines.contains("rejects Paul Kagame > Rwanda"))
  }

  /// A deed told three sentences before is too far off.
  @Test func aDeedFarOffIsForgotten() throws {
    let lines = try Pipeline.lines(
      """
      Kenya closed the border on Monday.
      It rained. Children played. Shops opened.
      Somalia called the move a provocation.
      """)
    #expect(!lines.contains("accuses Somalia > Kenya"))
  }

  @Test func aStatementIsWhoseItIs() throws {
    let lines = try Pipeline.lines(
      "Serbia released statements on friendly channels saying Kosovo must withdraw its police.")
    #expect(lines.contains("pressures Serbia > Kosovo"))
  }

  @Test func whoseForcesActActsItself() throws {
    let lines = try Pipeline.lines("Rwanda, whose troops shelled Burundi, denied it.")
    #expect(lines.contains("attacks Rwanda > Burundi"))
  }

  /// Said of one, then of another in the past tense: who said the first does the second.
  @Test func aPastTenseGoesOnWithAPastTense() throws {
    let lines = try Pipeline.lines(
      "Norway said Sudan had shelled a camp and called on Ethiopia to shelter the wounded.")
    #expect(lines.contains("pressures Norway > Ethiopia"))
    #expect(!lines.contains("pressures Sudan > Ethiopia"))
  }

  /// Whoever is blamed for it has done it, wherever the blame stands.
  @Test(arguments: [
    "Poland railed against Belarus for having attacked Lithuania.",
    "Poland lashed out at Belarus for attacking Lithuania.",
  ])
  func theBlamedDidIt(sentence: String) throws {
    let lines = try Pipeline.lines(sentence)
    #expect(lines.contains("attacks Belarus > Lithuania"))
    #expect(!lines.contains("attacks Poland > Lithuania"))
  }

  @Test func mediaThatReportDidNothing() throws {
    let lines = try Pipeline.lines(
      """
      Ecuador expelled two Peruvian diplomats.
      Reuters reported that the men had met farmers.
      The Peruvian foreign ministry denied the allegation.
      """)
    #expect(lines.contains("rejects Peru > Ecuador"))
    #expect(!lines.contains("rejects Peru > Reuters"))
  }

  /// A president and his own people are one side.
  @Test func nobodyMeetsHisOwn() throws {
    let lines = try Pipeline.lines(
      "Nancy Pelosi held talks in Amman with King Abdullah II and Jordanian officials.")
    #expect(!lines.contains("meets Abdullah II of Jordan > Jordan"))
    #expect(lines.contains("meets Nancy Pelosi > Jordan"))
  }

  @Test func anAllyBesideANameIsThatName() throws {
    let lines = try Pipeline.lines("Syria's ally Russia accused Turkey of shelling towns.")
    #expect(lines.filter { $0.hasPrefix("accuses") } == ["accuses Russia > Turkey"])
  }

  @Test func whatAFeelingIsAboutIsNotGivenToWhoFeels() throws {
    let lines = try Pipeline.lines(
      "Peru expressed frustration with Washington's support for the rebels.")
    #expect(!lines.contains { $0.hasPrefix("supports") && $0.hasSuffix("> Peru") })
  }
}
