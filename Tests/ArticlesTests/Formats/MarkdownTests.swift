import Articles
import Testing

@Suite struct MarkdownTests {
  @Test func marksAreTakenOutAndOffsetsStand() throws {
    let file = """
      # Norway *urges* truce

      Oslo's envoy **Ann Example** [urged](https://example.org/a(b)) both
      sides to `keep` the truce\\*, and _left_ &amp; returned.

      > Colombo's answer\u{A0}came late.

      - First, a ceasefire.
      - Then talks.
      """
    let article = try read(file, as: .markdown)
    #expect(
      article.paragraphs.map(\.text) == [
        "Norway urges truce",
        "Oslo's envoy Ann Example urged both sides to keep the truce*, and left & returned.",
        "Colombo's answer came late.", "First, a ceasefire.", "Then talks.",
      ])
    #expect(misplaced(article, in: file) == nil)
    #expect(article.paragraphs.map(\.line) == [1, 3, 6, 8, 9])
  }

  @Test func frontMatterGivesDateOutletAndAddress() throws {
    let file = """
      ---
      title: Truce holds
      date: 2002-02-22
      outlet: "Example News"
      url: https://example.org/truce
      ---
      Oslo met Colombo.
      """
    let article = try read(file, as: .markdown)
    #expect(article.date?.description == "2002-02-22")
    #expect(article.outlet == "Example News")
    #expect(article.url == "https://example.org/truce")
    #expect(article.paragraphs.map(\.text) == ["Oslo met Colombo."])
    #expect(article.ignored.map(\.reason) == [.metadata, .metadata, .metadata, .metadata])
  }

  @Test func picturesLinksAndCodeAreListedAsSetAside() throws {
    let file = """
      ![Envoys arrive in Oslo](a.jpg)
      *The envoys on Monday.*

      Oslo met Colombo.

      - [Norway's long road to peace](b.html)

      ```
      let truce = true
      ```
      """
    #expect(
      ignored(try read(file, as: .markdown)) == [
        "caption: Envoys arrive in Oslo", "caption: The envoys on Monday.",
        "teaser: Norway's long road to peace", "code: let truce = true",
      ])
  }

  @Test func bracketsOfEditorsStay() throws {
    let text = "\"They [the rebels] (and others) must agree,\" he said."
    #expect(try read(text, as: .markdown).paragraphs.map(\.text) == [text])
  }

  @Test func quotesShowTheWordsWithoutTheMarks() throws {
    let article = try read("Oslo **urged** [Colombo](x).", as: .markdown)
    #expect(article.words(in: 0..<27) == "Oslo urged Colombo")
  }
}
