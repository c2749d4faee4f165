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
    "Poland accused Belarus of breaching the truce by attacking Lithuania.",
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

  /// The raid is whoever struck's, not whoever spoke last.
  @Test func aStrikeIsWhoeverStruck() throws {
    let lines = try Pipeline.lines(
      """
      Turkey bombed Kurdish rebels in Iraq on Monday.
      Omar Rikabi urged the Iraqi government to complain.
      Iraq condemned the bombing.
      """)
    #expect(lines.contains("accuses Iraq > Turkey"))
    #expect(!lines.contains("accuses Iraq > Omar Rikabi"))
  }

  @Test func peopleWhoAreAskedStandForNobodyElse() throws {
    let lines = try Pipeline.lines(
      """
      Bangladesh shelled an Indian village.
      Bangladesh called upon its followers to fight.
      """)
    #expect(!lines.contains("pressures Bangladesh > India"))
  }

  @Test func theLeadersOfBothCountriesAreTheirStates() throws {
    let lines = try Pipeline.lines(
      """
      Fighting broke out between Thailand and Cambodia on Monday.
      Norway urged the leaders of both countries to talk.
      """)
    #expect(lines.contains("pressures Norway > Thailand"))
    #expect(lines.contains("pressures Norway > Cambodia"))
  }

  @Test func whoHostsTalksIsNoneOfTheirSides() throws {
    let lines = try Pipeline.lines(
      "Kenya and Uganda hosted rounds of dialogue between Rwanda and Burundi.")
    #expect(!lines.contains { $0.hasPrefix("meets") && $0.contains("Kenya") })
  }

  /// Nobody can draw *regional leaders*; fighters and crowds are somebody.
  @Test(arguments: [
    ("Kenya urged regional leaders to call a summit.", false),
    ("Other world powers threatened Chad with sanctions.", false),
    ("Western nations urged Kenya to call a truce.", false),
    ("Kenya urged the rebels to call a truce.", true),
    ("Protesters urged Kenya to call a vote.", true),
    ("Kenya urged several African countries to call a vote.", true),
  ])
  func sidesAreSomebody(sentence: String, isClaim: Bool) throws {
    #expect(try !Pipeline.claims(sentence).isEmpty == isClaim)
  }

  /// The state in a person's title is no second side.
  @Test func aTitleIsNotASide() throws {
    let lines = try Pipeline.lines(
      "Ugandan President Yoweri Museveni and Paul Kagame of Rwanda signed a border treaty.")
    #expect(
      lines.filter { $0.hasPrefix("agrees") } == ["agrees Yoweri Museveni > Paul Kagame"])
  }

  @Test(arguments: [
    "A Saudi dissident accused Iran of spying.", "A French lawyer accused Peru of fraud.",
    "Norwegian activists urged Sweden to stop.",
  ])
  func privatePeopleAreNotTheirState(sentence: String) throws {
    let lines = try Pipeline.lines(sentence)
    #expect(
      !lines.contains {
        $0.contains("Saudi Arabia >") || $0.contains("France >") || $0.contains("Norway >")
      })
  }

  @Test func whatIsCalledAfterAPersonIsNotThePerson() throws {
    let lines = try Pipeline.lines("The Taliban shelled Hamid Karzai International Airport.")
    #expect(lines.contains("attacks Taliban > Hamid Karzai International Airport"))
  }

  @Test func theGovernmentsOfTwoStatesAreThose() throws {
    let lines = try Pipeline.lines("Norway urged the governments of Kosovo and Serbia to talk.")
    #expect(lines.contains("pressures Norway > Serbia"))
    #expect(lines.contains("pressures Norway > Kosovo"))
  }

  @Test func deescalatingIsNotEscalating() throws {
    let lines = try Pipeline.lines("Peru said that Chile must de-escalate.")
    #expect(!lines.contains { $0.hasPrefix("accuses") })
  }

  @Test func aVowStandsUnderNoMust() throws {
    let lines = try Pipeline.lines(
      "The African Union has said that Mali must yield and vowed to punish Mali.")
    #expect(!lines.contains { $0.hasPrefix("threatens Mali") })
  }

  @Test func whoHoldsTalksWithAThirdMeetsTheThird() throws {
    let lines = try Pipeline.lines("Kenya and Uganda held talks with Somalia.")
    #expect(lines.contains("meets Kenya > Somalia"))
    #expect(!lines.contains("meets Kenya > Uganda"))
  }
}
