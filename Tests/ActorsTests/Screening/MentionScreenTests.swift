import Articles
import Language
import Testing

@testable import Actors

/// What a paragraph's words alone tell of titles and of whom they serve.
@Suite struct MentionScreenTests {
  private static func sight(_ text: String) throws -> MentionScreen.Sight {
    MentionScreen(Linker(knowledge: try Linked.knowledge.get())).sight(of: text)
  }

  /// An owner stands before the title with no comma or full stop between, or after *of* or *for*.
  @Test(arguments: [
    "The Kenyan president spoke.", "Its leader, Omar Castle, spoke.", "The group's leader spoke.",
    "The leader of the band spoke.", "A spokesman for the town spoke.",
    "President Alassane Ouattara of Ivory Coast spoke.", "The defence ministry spokesman spoke.",
    "UN chief António Guterres spoke.", "Foreign Secretary David Lammy spoke.",
  ])
  func aTitleBesideItsOwnerCounts(_ text: String) throws {
    #expect(try Self.sight(text).hasTitle)
  }

  @Test(arguments: [
    "The governor, Neil Ferris, said more arrests would follow.",
    "It was late, said the analyst Omar Castle.",
  ])
  func aTitleWithoutAnOwnerDoesNot(_ text: String) throws {
    let sight = try Self.sight(text)
    #expect(!sight.hasTitle)
    #expect(sight.hasOffice)
    // Unless the article names somebody whose offices the tables know.
    #expect(!sight.mayTellStanding(hasServant: false))
    #expect(sight.mayTellStanding(hasServant: true))
  }

  /// What stands at the head of a mention is among the heads held possible before names are known.
  @Test(arguments: [
    "Nam Gwan-pyo met Kenyan officials and the vice-president of the rebel group.",
    "The ministry's spokesman told Reuters that they had asked the U.N. for its help.",
    "Trade union leaders and 200 al-Shabab fighters heard him speak for the two countries.",
  ])
  func everyHeadIsHeldPossible(_ text: String) throws {
    let linked = try Linked(text)
    let screen = MentionScreen(Linker(knowledge: try Linked.knowledge.get()))
    let heads = screen.possibleHeads(
      in: try Linked.model.get().reader().parseWithoutNames(text))
    #expect(!linked.article.mentions.isEmpty)
    for mention in linked.article.mentions { #expect(heads[mention.head]) }
  }
}
