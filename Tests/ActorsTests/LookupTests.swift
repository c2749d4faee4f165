import TestSupport
import Testing

@testable import Actors

@Suite struct LookupTests {
  @Test(arguments: [
    ("KEN", "KEN"), ("Kenya", "KEN"), ("kenyans", "KEN"), ("U.S.", "USA"), ("us", "USA"),
    ("TURKIYE", "TUR"), ("Washington", "USA"), ("Bogota", "COL"), ("grp:eln", "grp:eln"),
    ("Jeddah", "place:jeddah"),
  ])
  func findsByIdentifierNameOrAlias(text: String, expected: String) throws {
    #expect(try Linked.knowledge.get().find(text).first?.id == ActorID(expected))
  }

  @Test(arguments: [("Quatar", "Qatar"), ("Columbia", "Colombia"), ("Ethopia", "Ethiopia")])
  func suggestsWhatWasMeant(text: String, expected: String) throws {
    let knowledge = try Linked.knowledge.get()
    #expect(knowledge.find(text).isEmpty)
    #expect(knowledge.suggestions(for: text).first == expected)
  }

  @Test func suggestsNothingForNothing() throws {
    let knowledge = try Linked.knowledge.get()
    #expect(knowledge.suggestions(for: "").isEmpty)
    #expect(knowledge.suggestions(for: "xqzzwv").isEmpty)
    #expect(knowledge.find("").isEmpty)
  }

  @Test(arguments: [
    ("qatar", "qatar", 0), ("quatar", "qatar", 1), ("qatra", "qatar", 1), ("", "abc", 3),
    ("kitten", "sitting", 3),
  ])
  func editDistanceCountsSteps(one: String, other: String, expected: Int) {
    #expect(EditDistance.between(Array(one.utf8), Array(other.utf8), atMost: 5) == expected)
  }

  @Test func editDistanceStopsAtItsLimit() {
    #expect(EditDistance.between(Array("kitten".utf8), Array("sitting".utf8), atMost: 2) == nil)
  }

  @Test(arguments: 0..<30) func editDistanceIsSymmetric(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func word() -> [UInt8] {
      (0..<Int.random(in: 0...6, using: &random)).map { _ in
        UInt8.random(in: 97...99, using: &random)
      }
    }
    let one = word()
    let other = word()
    #expect(
      EditDistance.between(one, other, atMost: 9) == EditDistance.between(other, one, atMost: 9))
  }
}
