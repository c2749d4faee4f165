import Actors
import Articles
import Language
import Testing

@testable import Claims

/// Which articles are passed over: all that hold a claim are read, and plain news is not.
@Suite struct ClaimScreenTests {
  private static let screen = Result {
    ClaimScreen(try Pipeline.codebook.get(), Linker(knowledge: try Pipeline.knowledge.get()))
  }

  private static func screened(_ paragraphs: [String]) throws -> ScreenedArticle? {
    let article = Article(
      id: "test", location: "test",
      paragraphs: paragraphs.map { Paragraph(text: $0, offsets: OffsetMap(start: 0), line: 1) })
    let screen = try screen.get()
    return screen.screened(article, with: try Pipeline.model.get().reader(watching: screen.words))
  }

  /// Each has words of an entry, or a title, but not two sides or nobody whom the title serves.
  @Test(arguments: [
    // Titles whose owner the paragraph does not name.
    "The governor, Neil Ferris, said more would follow.",
    // *stop*, *take*: what is stopped and taken is nobody.
    "Customers should stop using the kettles.",
    "A new lighthouse will take two winters to finish.",
    // A threat that somebody would have to have made before.
    "The threat was gone by noon.",
  ])
  func plainNewsIsPassedOver(_ text: String) throws {
    #expect(try Self.screened([text]) == nil)
  }

  @Test(arguments: [
    "Norway urged Chad to release the crew.",
    "Chadian President Mahamat Déby spoke in the capital.",
    "Kenya's foreign minister, Musalia Mudavadi, was there.",
    "Norway told Chad that Niger must withdraw.",
  ])
  func whatHoldsAClaimIsRead(_ text: String) throws {
    #expect(try Pipeline.claims(text).isEmpty == false)
    #expect(try Self.screened([text]) != nil)
    #expect(try Self.screened(["It rained all day.", text]) != nil)
  }

  /// Unknown people are told of where somebody of the tables is, and nowhere else.
  @Test(arguments: [
    "Coach Ada Brandt threatened Lindqvist Rovers with a strike.",
    "The airline Oakline will stop its flights from Eastleigh.",
  ])
  func unknownPeopleActAmongKnownOnes(_ text: String) throws {
    #expect(try Self.screened([text]) == nil)
    #expect(try Pipeline.claims(text).isEmpty)
    let known = "Kenya had a dry week."
    #expect(try !Pipeline.claims(text + "\n" + known).isEmpty)
    #expect(try Self.screened([text, known]) != nil)
  }

  /// A medium or a place alone is nobody.
  @Test func namingAPlaceOrAMediumIsNotEnough() throws {
    #expect(
      try Self.screened(["Reuters said Oakline will stop its flights from Eastleigh."]) == nil)
  }

  /// Only sequences whose words all stand in a paragraph are looked for there.
  @Test func aParagraphHasTheTriggersOfItsOwnWords() throws {
    let found = try #require(try Self.screened(["It rained.", "Norway urged Chad to wait."]))
    #expect(found.triggers[0].isEmpty)
    let entries = try Pipeline.codebook.get().entries
    let urging = try #require(found.triggers[1].verbs["urge"])
    #expect(urging.contains { entries[$0.entry].id == "pressures.urge" })
    #expect(found.triggers[1].verbs["bomb"] == nil)
  }

  /// The screened reading gives the claims of the whole one, also those that point back.
  @Test func screenedArticlesGiveTheSameClaims() throws {
    let text = "Norway threatened Chad with sanctions.\nThat threat was repeated by Norway."
    let article = try Pipeline.link(text)
    let found = try #require(try Self.screened(text.split(separator: "\n").map(String.init)))
    let extractor = ClaimExtractor(codebook: try Pipeline.codebook.get())
    let whole = extractor.claims(of: article).map(\.summary)
    #expect(extractor.claims(of: article, in: found).map(\.summary) == whole)
    #expect(!whole.isEmpty)
  }
}
