import Testing

@testable import Influence

@Suite struct ActorLookupTests {
  private let lookup = ActorLookup(InfluenceGraph(Story.seeds.set))

  @Test(arguments: [
    ("QAT", "QAT"), ("qat", "QAT"), ("Qatar", "QAT"), ("united states", "USA"),
    ("Blinken", "antony-blinken"), ("grp:hamas", "grp:hamas"), ("hamas", "grp:hamas"),
  ])
  func namesIdsAndOwnWords(text: String, actor: String) throws {
    #expect(try lookup.actor(named: text) == ActorID(actor))
  }

  private func message(_ text: String) -> String {
    do { return try lookup.actor(named: text).rawValue } catch { return "\(error)" }
  }

  @Test func aSlipIsMendedInTheError() {
    // swapped, added and missing letters
    #expect(message("Quatar").hasPrefix("no actor \"Quatar\"; did you mean Qatar ("))
    #expect(message("Isreal").contains("did you mean Israel ("))
    #expect(message("Hams").contains("did you mean Hamas ("))
    #expect(message("Xyzzy").hasPrefix("no actor \"Xyzzy\" in these articles"))
  }

  @Test func aSharedWordIsNotGuessed() {
    #expect(
      message("Thani")
        == "\"Thani\" may be Mohammed Al-Thani (2 claims) or Tamim Al-Thani (1 claim); "
        + "give the full name or the id")
  }
}
