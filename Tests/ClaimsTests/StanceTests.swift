import Testing

@testable import Claims

/// Whether it happened, or was only asked for, planned, supposed, doubted or denied: sentences about
/// conflicts other than the seeds'.
@Suite struct StanceTests {
  @Test(arguments: [
    ("Norway urged Ethiopia to free the reporters.", "pressures Norway > Ethiopia"),
    ("Norway did not urge Ethiopia to talk.", "pressures Norway > Ethiopia denied"),
    ("Norway never pressed Ethiopia to leave.", "pressures Norway > Ethiopia denied"),
    ("Norway may press Ethiopia to leave.", "pressures Norway > Ethiopia conditional"),
    ("Norway plans to press Ethiopia to leave.", "pressures Norway > Ethiopia intended"),
    ("Kenya asked Norway to press Ethiopia to leave.", "pressures Norway > Ethiopia requested"),
    ("It is unclear whether Norway pressed Ethiopia.", "pressures Norway > Ethiopia unclear"),
    ("Norway denied that it had pressed Ethiopia.", "pressures Norway > Ethiopia denied"),
    ("Oman mediated between Iran and Saudi Arabia.", "mediates Oman > Iran & Saudi Arabia"),
    (
      "Oman offered to mediate between Iran and Saudi Arabia.",
      "mediates Oman > Iran & Saudi Arabia intended"
    ),
    (
      "Oman refused to mediate between Iran and Saudi Arabia.",
      "mediates Oman > Iran & Saudi Arabia denied"
    ),
    (
      "Iraq urged Oman to mediate between Iran and Saudi Arabia.",
      "mediates Oman > Iran & Saudi Arabia requested"
    ),
    ("Talks between Greece and Turkey were cancelled.", "meets Greece > Turkey denied"),
    // A headline's infinitive is a plan.
    (
      "Oman to mediate between Iran and Saudi Arabia",
      "mediates Oman > Iran & Saudi Arabia intended"
    ),
    ("Serbia to host Kosovo's president", "hosts Serbia > Kosovo intended"),
    // What something is done ahead of is still to come.
    (
      "Chad freed the priest ahead of talks between Greece and Turkey.",
      "meets Greece > Turkey intended"
    ),
    ("Chad spoke on the eve of talks between Greece and Turkey.", "meets Greece > Turkey intended"),
    ("Chad spoke prior to talks between Greece and Turkey.", "meets Greece > Turkey intended"),
    ("Chad spoke after talks between Greece and Turkey.", "meets Greece > Turkey"),
    // An embargo that is not lifted holds; one that others may go ahead with does not yet.
    ("Ghana has not lifted its sanctions on Belarus.", "sanctions Ghana > Belarus"),
    (
      "If Ghana pushes ahead with sanctions on Mali, trade will suffer.",
      "sanctions Ghana > Mali conditional"
    ),
    // An ultimatum by a minister of nobody else is the state's own; an analyst's is a forecast.
    (
      "Ethiopia will attack Eritrea unless it withdraws, the foreign minister said.",
      "threatens Ethiopia > Eritrea"
    ),
    (
      "Ethiopia will attack Eritrea unless it withdraws, analysts said.",
      "threatens Ethiopia > Eritrea conditional"
    ),
    // A denial does not pass to what somebody does instead; nor a wish to what is told beside a name.
    ("Mali does not recognise the rebel and instead backs Kenya.", "supports Mali > Kenya"),
    ("Evo Morales, exiled in Argentina, wants to go home.", "hosts Argentina > Evo Morales"),
    // What is decided is decided, whoever rejects that.
    (
      "Uganda's parliament rejected Kenya's decision to impose sanctions on Rwanda.",
      "sanctions Kenya > Rwanda intended"
    ),
    // Trying to mediate is mediating; trying to sign is not signing.
    ("Norway is seeking to sign a treaty with Chile.", "agrees Norway > Chile intended"),
    (
      "Oman is trying to mediate between Iran and Saudi Arabia.",
      "mediates Oman > Iran & Saudi Arabia"
    ),
    ("Talks between Kenya and Somalia are to resume on Monday.", "meets Kenya > Somalia intended"),
    ("They held talks on a truce between Kenya and Somalia.", "agrees Kenya > Somalia conditional"),
    // What is not answered is open.
    (
      "Norway did not answer questions on whether it would press Ethiopia.",
      "pressures Norway > Ethiopia unclear"
    ),
    (
      "Kenya declined to say whether it had urged Ghana to leave.",
      "pressures Kenya > Ghana unclear"
    ),
    // What ended after months, and what was agreed after it, took place.
    ("The deal ends two months of talks between Greece and Turkey.", "meets Greece > Turkey"),
    (
      "Norway agreed to suspend drilling after talks between Angela Merkel and Emmanuel Macron.",
      "meets Angela Merkel > Emmanuel Macron"
    ),
    (
      "Norway agreed to suspend drilling before talks between Angela Merkel and Emmanuel Macron.",
      "meets Angela Merkel > Emmanuel Macron intended"
    ),
  ])
  func theWordsAroundDecide(sentence: String, expected: String) throws {
    #expect(try Pipeline.lines(sentence).contains(expected))
  }

  @Test func whatOthersAreUrgedToDoHangsOnTheUrging() throws {
    let claims = try Pipeline.claims("Russia urged Turkey to threaten Armenia with war.")
    let urging = claims.first { $0.relation == .pressures && $0.source.name == "Russia" }
    let threat = claims.first { $0.relation == .threatens }
    #expect(threat?.realis == .requested)
    #expect(threat?.source.name == "Turkey")
    #expect(threat?.parent == urging?.id)
    #expect(urging != nil)
  }

  @Test func speechDoesNotNegateWhatItReports() throws {
    let lines = try Pipeline.lines(
      "Kenyan officials did not comment but said that they are pressing Uganda to leave.")
    #expect(lines.contains("pressures Kenya > Uganda"))
  }
}

/// Denials, doubts and conditions that stand further off.
@Suite struct DistantStanceTests {
  @Test(arguments: [
    ("Neither Russia nor China condemned Myanmar.", "accuses Russia > Myanmar denied"),
    (
      "Reports that Serbia threatened Kosovo are false, Belgrade said.",
      "threatens Serbia > Kosovo denied"
    ),
    ("The claim that Serbia threatened Kosovo is untrue.", "threatens Serbia > Kosovo denied"),
    (
      "Nepal's prime minister rejected reports that India had pressured Nepal.",
      "pressures India > Nepal denied"
    ),
    (
      "Had Russia pressured Belarus, the men would be free.",
      "pressures Russia > Belarus conditional"
    ),
    ("Serbia has yet to condemn Russia.", "accuses Serbia > Russia denied"),
    (
      "Officials will outline the plan when a Peruvian delegation goes to Washington next week.",
      "hosts United States > Peru intended"
    ),
    ("It is time for Chile to condemn Bolivia.", "accuses Chile > Bolivia intended"),
    (
      "Egypt would neither confirm nor deny that it had pressed Ethiopia to stop.",
      "pressures Egypt > Ethiopia unclear"
    ),
    // An attack that is not ruled out is held over somebody: a threat that was made.
    ("Russia has not ruled out attacking Ukraine.", "threatens Russia > Ukraine"),
    ("Norway has not ruled out recognising Kosovo.", "supports Norway > Kosovo conditional"),
    ("Norway has not ruled out talks with Serbia.", "meets Norway > Serbia conditional"),
    (
      "Norway has not ruled out mediating between Spain and Morocco.",
      "mediates Norway > Spain & Morocco conditional"
    ),
    (
      "Spain wants to mediate between Venezuela and the United States.",
      "mediates Spain > United States & Venezuela intended"
    ),
    ("Spain wants Portugal to support Morocco.", "supports Portugal > Morocco requested"),
  ])
  func areRead(sentence: String, expected: String) throws {
    #expect(try Pipeline.lines(sentence).contains(expected))
  }

  /// *Reports that …* alone deny nothing.
  @Test func aReportIsNoDenial() throws {
    let lines = try Pipeline.lines("Reports that Serbia threatened Kosovo caused alarm.")
    #expect(lines.contains("threatens Serbia > Kosovo"))
  }

  @Test func forceAgainstATownIsForceAgainstItsState() throws {
    #expect(
      try Pipeline.lines("Israel bombed Damascus overnight.").contains("attacks Israel > Syria"))
    #expect(try Pipeline.lines("Syria bombed Aleppo in 2016.").isEmpty)
  }
}
