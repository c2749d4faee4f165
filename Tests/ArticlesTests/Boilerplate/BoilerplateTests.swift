import Articles
import Testing

/// Examples of our own, from other templates than the seeds': the rules are about shape.
@Suite struct BoilerplateTests {
  private let body = """
    Norway's envoy met the rebels in Kilinochchi on Monday for the third time this year.
    Colombo's negotiators said that they would study the proposal in the coming days.
    The truce of 2002 has been broken several times, according to monitors in Jaffna.
    """

  private func ignored(around lines: String) throws -> [String] {
    ArticlesTests.ignored(try read(body + "\n" + lines))
  }

  @Test(
    arguments: [
      "Read more: How the truce of 2002 was made", "READ ALSO | Monitors leave Jaffna",
      "More: A map of the front", "Related: The long war in the north",
      "Watch: Envoy arrives in Oslo", "You may also like", "More from Asia",
      "Click here to read the report.",
    ])
  func teasersAreSetAside(line: String) throws {
    #expect(try ignored(around: line) == ["teaser: \(line)"])
  }

  @Test(
    arguments: [
      "Advertisement", "ADVERTISEMENT", "Story continues below advertisement",
      "Sign up for our newsletter and get the day's news every morning.",
    ])
  func advertisementsAreSetAside(line: String) throws {
    #expect(try ignored(around: line) == ["advertisement: \(line)"])
  }

  @Test(
    arguments: [
      "Share this article", "Skip to content", "Copy link", "Comments",
    ])
  func navigationIsSetAside(line: String) throws {
    #expect(try ignored(around: line) == ["navigation: \(line)"])
  }

  @Test(
    arguments: [
      "By Ann Example", "By Ann Example and Bo Sample, Example News",
      "Reporting by Ann Example in Oslo; Editing by Bo Sample", "Photo by Bo Sample/Example",
      "© 2002 Example News", "(Bo Sample/Reuters)", "Ann ExampleGetty Images",
      "Copyright 2002 Example News. All rights reserved.",
    ])
  func creditsAreSetAside(line: String) throws {
    #expect(try ignored(around: line) == ["credit: \(line)"])
  }

  @Test(
    arguments: [
      "A monitor looks over the lagoon near Jaffna. (AP Photo/Bo Sample)",
      "Rebels hand over a prisoner in 2002. [Bo Sample/AFP]",
      "FILE - Norway's envoy speaks to reporters in Colombo on May 3, 2002.",
      "File photo: monitors cross the front line.",
      "In this photo taken on Monday, rebels guard a bridge.",
    ])
  func captionsAreSetAside(line: String) throws {
    #expect(try ignored(around: line) == ["caption: \(line)"])
  }

  @Test(
    arguments: [
      "Published 10:30 AM EST, Fri March 22, 2002", "Updated: 22/03/2002",
      "22 March 2002 08:15 GMT",
      "March 22, 2002",
    ])
  func linesOfTimeAreSetAside(line: String) throws {
    #expect(try ignored(around: line) == ["dateline: \(line)"])
  }

  @Test(
    arguments: [
      "The rebels agreed.", "\"No,\" he said.", "More than 40 people died in May.",
      "By Monday the truce had been broken twice.", "Share prices fell in Colombo.",
      "Related talks in Bangkok failed.", "March was a bloody month in the north.",
      "He waited for an answer…", "The ministry agreed, it said. (Reuters)",
      "Copyright law was not discussed at the talks in Oslo between the two sides this week, said Oslo.",
      "Watch out for the monitors, a rebel told us.",
      "NATO — which has no role there — said nothing.",
      "Norway: The talks have failed.", "EU: A union in crisis.",
      "Rebels | army | clashes.",
      "The talks — the third round — failed.", "Norway - a small country - tried again.",
    ])
  func theArticlesOwnWordsStayHoweverShort(line: String) throws {
    #expect(try ignored(around: line).isEmpty)
  }

  @Test func headlinesCutShortBehindTheTextAreSetAside() throws {
    let stubs = [
      "The president of Peru has said that the border will…",
      "A court in Dakar has ruled on the case of a former…",
    ]
    #expect(
      try ignored(around: stubs.joined(separator: "\n")) == stubs.map { "headlineStub: \($0)" })
    // One alone only when it cannot be the end of a sentence.
    #expect(try ignored(around: stubs[0]) == ["headlineStub: \(stubs[0])"])
  }

  @Test func aCollectionOfSnippetsIsReadAsItIs() throws {
    let snippets = """
      Norway's envoy has urged the rebels to return to the…
      Colombo has rejected the proposal that the rebels made in…
      """
    #expect(try read(snippets).paragraphs.count == 2)
  }

  @Test func headlinesListedBehindTheLastSentenceAreSetAside() throws {
    #expect(
      try ignored(
        around: "Monitors leave Jaffna after attack\nPeru recalls its ambassador to Chile")
        == [
          "teaser: Monitors leave Jaffna after attack",
          "teaser: Peru recalls its ambassador to Chile",
        ])
    // One alone may be a heading that lost its text.
    #expect(try ignored(around: "Peru recalls its ambassador to Chile").isEmpty)
  }

  @Test func aHeadlineAboveTheTextIsRead() throws {
    let article = try read("Norway urges both sides to keep the truce\n" + body)
    #expect(article.paragraphs.count == 4)
  }

  @Test func aCaptionRepeatedWithItsCreditGluedOnIsSetAside() throws {
    let article = try read("Ann Example\nAnn ExampleCity Hall\n\n" + body)
    #expect(
      ArticlesTests.ignored(article) == ["caption: Ann Example", "credit: Ann ExampleCity Hall"])
  }

  @Test func whatStandsAboveALoneDatelineIsThePicture() throws {
    let file = "The envoy steps off a plane in Colombo on May 3.\nEXAMPLE NEWS\u{A0} — \n\n" + body
    let article = try read(file)
    #expect(
      ArticlesTests.ignored(article) == [
        "caption: The envoy steps off a plane in Colombo on May 3.", "crumb: EXAMPLE NEWS —",
      ])
    #expect(misplaced(article, in: file) == nil)
  }

  @Test(
    arguments: [
      "COLOMBO, March 5 (Reuters) -", "COLOMBO, Sri Lanka (AP) —", "OSLO —", "DOHA, Qatar —",
      "Colombo (AFP) –", "EXAMPLE NEWS --", "BEIRUT/CAIRO (Example News) -",
      "Colombo, Sri Lanka | AFP |", "COLOMBO:", "COLOMBO, May 5. /TASS/.",
    ])
  func datelinesAreTakenOffTheirParagraph(dateline: String) throws {
    let file = dateline + " Norway's envoy urged both sides to keep the truce."
    let article = try read(file)
    #expect(
      article.paragraphs.map(\.text) == ["Norway's envoy urged both sides to keep the truce."])
    #expect(ArticlesTests.ignored(article) == ["dateline: \(dateline)"])
    #expect(misplaced(article, in: file) == nil)
  }
}
