import Testing

@testable import Actors

@Suite struct NameResolverTests {
  @Test func longestNameWins() throws {
    let linked = try Linked("South Sudan and New Mexico are not Sudan and Mexico.")
    #expect(linked.mention("South Sudan")?.actors == [ActorID("SSD")])
    #expect(linked.mentions("Sudan").count == 1)
    #expect(linked.actor("New Mexico") == "place:new-mexico")
  }

  @Test func pronounIsNoCountry() throws {
    let linked = try Linked("They told us that the US and Turkey would help us with a turkey.")
    #expect(linked.mentions("US").count == 1)
    #expect(linked.mentions("Turkey").count == 1)
    #expect(linked.mentions("turkey").isEmpty)
  }

  @Test func bareSurnameNeedsTheTitleOrTheFullName() throws {
    // Several have borne the name; nothing here says which.
    let alone = try Linked("Wang declined to comment.")
    #expect(alone.mention("Wang")?.actors.isEmpty ?? true)
    let titled = try Linked(
      "Chinese Foreign Minister Wang declined to comment.", date: "2020-03-01")
    #expect(titled.actor("Wang") == "wang-yi")
    let named = try Linked("Chinese diplomat Wang Yi arrived.", "Wang declined to comment.")
    #expect(named.mentions("Wang").first?.actors == [ActorID("wang-yi")])
  }

  /// Mohammed and Tamim are both Al-Thani: the bare name stays open.
  @Test func twoThatFitAreLeftOpen() throws {
    let linked = try Linked(
      "Emir Tamim bin Hamad Al-Thani received Prime Minister Mohammed bin Abdulrahman Al-Thani.",
      "Al-Thani said nothing.")
    let mention = try #require(linked.mentions("Al-Thani").first)
    #expect(mention.actors.isEmpty)
    #expect(mention.candidates.count == 2)
    #expect(!mention.reason.isEmpty)
  }

  @Test func namesakeOfTheArticleOutweighsTheTables() throws {
    let linked = try Linked(
      "Nigerian activist Peter Blinken spoke first.", "Blinken called for a boycott.")
    #expect(linked.actor("Peter Blinken") == "NIL:peter-blinken")
    #expect(linked.mentions("Blinken").first?.actors == [ActorID("NIL:peter-blinken")])
  }

  @Test func agencyOfAnotherStateIsNotTheOneInTheTables() throws {
    let linked = try Linked("Seoul's Joint Chiefs of Staff reported a launch.")
    #expect(linked.actor("Joint Chiefs of Staff") != "agy:us.jcs")
  }

  @Test func articleSaysWhoIsNotYetOrNoLongerInOffice() throws {
    let elect = try Linked("President-elect Donald Trump called the Mexican president.")
    #expect(elect.cast("donald-trump")?.affiliation == nil)
    let former = try Linked("Former Malian prime minister Choguel Maiga was arrested.")
    #expect(
      former.article.actors.values.filter { $0.name.contains("Maiga") || $0.name.contains("Maïga") }
        .allSatisfy { $0.affiliation == nil })
  }

  @Test func acronymInBracketsNamesTheSameActor() throws {
    let linked = try Linked(
      "The Hadramout Unity Front (HUF) rejected the truce.", "The HUF attacked a convoy.")
    #expect(linked.actor("Hadramout Unity Front").hasPrefix("NIL:"))
    #expect(
      linked.mentions("HUF").last?.actors.first
        == linked.mention("Hadramout Unity Front")?.actors.first)
  }

  @Test func unknownPeopleAreTypedAndAffiliatedByTheirTitles() throws {
    let linked = try Linked(
      "RSF commander Idris Tamboura threatened to march on El Obeid.", "Tamboura is from Nyala.")
    let actor = try #require(linked.cast("NIL:idris-tamboura"))
    #expect(actor.kind == .official)
    #expect(actor.affiliation == ActorID("grp:rsf"))
    #expect(actor.role == "commander")
    #expect(linked.actor("Tamboura") == "NIL:idris-tamboura")
  }

  /// A country whose name is also a man's, where another country stands in the article.
  @Test func countryNamedLikeAPersonNeedsAnotherCountry() throws {
    #expect(try Linked("Russia said Georgia had attacked first.").actor("Georgia") == "GEO")
    #expect(try Linked("Georgia and Armenia signed a pact.").actor("Georgia") == "GEO")
  }
}
