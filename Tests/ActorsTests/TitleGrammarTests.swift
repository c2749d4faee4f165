import Testing

@testable import Actors

/// Titles, bodies and people of actors, on conflicts that nobody tuned on.
@Suite struct TitleGrammarTests {
  @Test func titleBesideANameLeavesOnlyTheName() throws {
    let linked = try Linked(
      "Ethiopian Prime Minister Abiy Ahmed met Kenyan President William Ruto.")
    #expect(linked.actor("Abiy Ahmed") == "abiy-ahmed")
    #expect(linked.actor("William Ruto") == "william-ruto")
    #expect(linked.actor("Ethiopian") == "ETH")
    #expect(linked.mention("Ethiopian Prime Minister") == nil)
  }

  /// The holder is known for the day of the report only.
  @Test func titleWithoutANameIsItsHolderOnTheReportsDate() throws {
    let text = "The Colombian president rejected the offer."
    #expect(
      try Linked(text, date: "2023-05-02").actor("The Colombian president") == "gustavo-petro")
    #expect(
      try Linked(text, date: "2019-05-02").actor("The Colombian president") == "ivan-duque")
    let undated = try Linked(text)
    #expect(undated.actor("The Colombian president") == "NIL:colombia-president")
    #expect(undated.cast("NIL:colombia-president")?.affiliation == ActorID("COL"))
    #expect(undated.cast("NIL:colombia-president")?.kind == .official)
  }

  @Test func titleNamedBeforeIsTheSamePerson() throws {
    let linked = try Linked(
      "Kosovo Prime Minister Albin Kurti accused Serbia of lying.",
      "The prime minister said talks would go on.")
    #expect(linked.actor("The prime minister") == "albin-kurti")
  }

  @Test(arguments: [
    ("Kenyan officials said talks would resume.", "Kenyan officials", "KEN", "officials"),
    (
      "Boko Haram fighters attacked a village.", "Boko Haram fighters", "grp:boko-haram", "fighters"
    ),
    ("Houthi leaders refused.", "Houthi leaders", "grp:houthis", "leaders"),
    (
      "Three State Department officials left.", "State Department officials", "agy:us.state",
      "officials"
    ),
    ("African Union mediators arrived.", "African Union mediators", "igo:au", "mediators"),
  ])
  func peopleOfAnActorStandForIt(
    text: String, words: String, actor: String, via: String
  ) throws {
    let linked = try Linked(text)
    #expect(linked.actor(words) == actor)
    #expect(linked.mention(words)?.via == via)
  }

  @Test func whoSpeaksWithoutANameIsAnonymous() throws {
    let linked = try Linked(
      "A senior Sudanese official said so, and a White House source agreed.",
      "Kenyan mediators were present.")
    #expect(linked.mention("A senior Sudanese official")?.isAnonymous == true)
    #expect(linked.actor("A senior Sudanese official") == "SDN")
    #expect(linked.mention("a White House source")?.isAnonymous == true)
    #expect(linked.actor("a White House source") == "agy:us.whitehouse")
    #expect(linked.mention("Kenyan mediators")?.isAnonymous == false)
  }

  @Test func peopleOfSeveralActorsStandForAll() throws {
    let linked = try Linked("Kenyan and Ethiopian officials met in Nairobi.")
    #expect(linked.actor("Kenyan and Ethiopian officials") == "KEN|ETH")
  }

  @Test(arguments: [
    ("The Venezuelan foreign ministry protested.", "Venezuelan foreign ministry", "agy:ven.mfa"),
    ("Pakistan's army denied it.", "Pakistan's army", "agy:pk.army"),
    ("Burundian troops crossed the border.", "Burundian troops", "agy:bdi.army"),
    ("The government of Chad agreed.", "The government of Chad", "agy:tcd.gov"),
    ("Kenya's Foreign Ministry protested.", "Kenya's Foreign Ministry", "agy:ken.mfa"),
    (
      "Nepal's Ministry of Foreign Affairs protested.", "Nepal's Ministry of Foreign Affairs",
      "agy:npl.mfa"
    ),
    ("The Defense Ministry of Uganda agreed.", "Defense Ministry of Uganda", "agy:uga.mod"),
  ])
  func bodiesAreComposedWithTheirState(text: String, words: String, actor: String) throws {
    #expect(try Linked(text).actor(words) == actor)
  }

  /// Written large or small, with or without a name: whose ministry it is the article has told.
  @Test(arguments: [
    "the Foreign Ministry", "a Foreign Ministry spokesman", "a foreign ministry spokesman",
  ])
  func ministriesStandForThatOfTheStateInFocus(words: String) throws {
    let linked = try Linked(
      "Uganda closed its border on Monday.", "On Tuesday \(words) said trade would go on.")
    let ministry = linked.mention(words).flatMap { $0.actors.first }
    #expect(ministry.map { linked.article.serves($0, ActorID("UGA")) } == true)
  }

  @Test(arguments: [
    ("A former Kenyan planning minister accused Uganda of spying.", "KEN"),
    ("A senior Yemeni rebel official threatened Oman.", "YEM"),
  ])
  func whoLeftOfficeOrFightsTheStateDoesNotServeIt(text: String, state: String) throws {
    let linked = try Linked(text)
    let officials = linked.article.actors.values.filter { $0.kind == .official }
    #expect(!officials.isEmpty)
    #expect(officials.allSatisfy { $0.affiliation != ActorID(state) })
  }

  @Test(arguments: [
    ("Leaders in Nairobi accused Sudan of meddling.", "Leaders", "KEN"),
    (
      "Association of Southeast Asian Nations (ASEAN) foreign ministers urged calm.",
      "ASEAN) foreign ministers", "igo:asean"
    ),
    ("He hid in the London embassy of Ecuador.", "embassy of Ecuador", "ECU"),
    ("Ugandan army spokesman Col. Felix Ochola was there.", "Felix Ochola", "NIL:felix-ochola"),
    ("J P Singh, an Indian envoy, was there.", "J P Singh", "NIL:j-p-singh"),
  ])
  func ownersStandInTownsBracketsAndDots(text: String, words: String, actor: String) throws {
    #expect(try Linked(text).actor(words) == actor)
  }

  @Test func whoIsToldOfAgainIsTheSame() throws {
    let linked = try Linked(
      "IGAD mediators appealed to Riek Machar.", "Talks began.", "Mediators hope for a deal.")
    #expect(linked.actor("Mediators") == "igo:igad")
  }

  @Test func aTitleMayBelongToABodyOfAState() throws {
    let linked = try Linked(
      "Anna Berg, a spokesperson for Norway's Seabed Office, said talks went on.")
    let office = linked.cast("NIL:anna-berg")?.affiliation
    #expect(office == ActorID("NIL:seabed-office"))
  }

  /// A rebel is not his state's man.
  @Test func rebelsOfAStateAreNotTheState() throws {
    let linked = try Linked("Chadian rebels crossed into Libya.")
    #expect(linked.actor("Chadian rebels") == "NIL:chadian-rebels")
    #expect(linked.cast("NIL:chadian-rebels")?.affiliation == ActorID("TCD"))
  }

  @Test func titleInAppositionBelongsToTheName() throws {
    let linked = try Linked(
      "Tesfaye Bekele, a former Ethiopian envoy to Sudan, urged restraint.",
      "Her spokesman, Al-Amin Osman, told reporters that the talks had failed.")
    #expect(linked.actor("Tesfaye Bekele") == "NIL:tesfaye-bekele")
    #expect(linked.cast("NIL:tesfaye-bekele")?.role == "former envoy")
    // Who has left an office serves nobody by it.
    #expect(linked.cast("NIL:tesfaye-bekele")?.affiliation == nil)
    #expect(linked.cast("NIL:al-amin-osman")?.kind == .official)
  }
}
