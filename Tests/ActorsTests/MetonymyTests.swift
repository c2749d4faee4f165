import Testing

@testable import Actors

/// A capital is a government by syntax only.
@Suite struct MetonymyTests {
  /// Who stands by somebody is the government; what stands somewhere is the town.
  @Test func whoStandsByOthersIsTheGovernment() throws {
    #expect(try Linked("Vienna has stood by Slovenia for years.").actor("Vienna") == "AUT")
    #expect(try Linked("Vienna stands on the Danube.").actor("Vienna") != "AUT")
  }

  /// *Mohammed VI of Morocco* leaves Morocco to the state.
  @Test func aKingsCountryIsNotHisSurname() throws {
    let linked = try Linked("Algeria broke with Morocco. King Mohammed VI of Morocco regretted it.")
    #expect(linked.actor("Morocco") == "MAR")
  }

  @Test(arguments: [
    ("Nairobi urged both sides to talk.", "Nairobi", "KEN"),
    ("Ethiopia wants Asmara to withdraw.", "Asmara", "ERI"),
    ("The Philippines accused Beijing of ramming a boat.", "Beijing", "CHN"),
    ("Relations between Belgrade and Pristina worsened.", "Belgrade", "SRB"),
    ("Kigali's support for the rebels continues.", "Kigali", "RWA"),
    ("London and Paris were ready to agree.", "Paris", "FRA"),
    ("The Kremlin denied it.", "Kremlin", "RUS"),
    ("Tokyo lodged a protest.", "Tokyo", "JPN"),
  ])
  func whoActsOrIsAddressedIsTheGovernment(text: String, words: String, actor: String) throws {
    let mention = try #require(try Linked(text).mention(words))
    #expect(mention.actors == [ActorID(actor)])
    #expect(mention.sense == .state)
    #expect(!mention.reason.isEmpty)
  }

  @Test(arguments: [
    ("The talks in Nairobi failed.", "Nairobi", "place:nairobi"),
    ("He flew to Caracas on Monday.", "Caracas", "place:caracas"),
    ("Protesters marched near Yerevan.", "Yerevan", "place:yerevan"),
    ("KHARTOUM - Clashes went on.", "KHARTOUM", "place:khartoum"),
    ("The Kabul airport was closed.", "Kabul", "place:kabul"),
  ])
  func whereThingsHappenIsAPlace(text: String, words: String, actor: String) throws {
    let mention = try #require(try Linked(text).mention(words))
    #expect(mention.sense == .place)
    if words != "Kabul" { #expect(mention.actors == [ActorID(actor)]) }
  }

  @Test func stateAsALocationKeepsItsIdentity() throws {
    let linked = try Linked("Rebels trained in Uganda attacked Rwanda.")
    #expect(linked.mention("Uganda")?.actors == [ActorID("UGA")])
    #expect(linked.mention("Uganda")?.sense == .place)
    #expect(linked.mention("Rwanda")?.sense == .state)
  }

  @Test func placesLieInTheirState() throws {
    let linked = try Linked("Talks in Jeddah and Geneva failed; Kashmir was not discussed.")
    #expect(linked.cast("place:jeddah")?.affiliation == ActorID("SAU"))
    #expect(linked.cast("place:geneva")?.affiliation == ActorID("CHE"))
    #expect(linked.cast("place:kashmir")?.affiliation == nil)
  }
}
