import Articles
import Testing

@Suite struct WebPageTests {
  private let page = """
    <!DOCTYPE html>
    <html><head><title>Truce holds | Example News</title>
    <meta property="og:site_name" content="Example &amp; News">
    <meta property=article:published_time content='2002-02-22T08:00:00Z'>
    <link rel="canonical" href="https://example.org/truce">
    <script>if (a < b) document.write("<p>Not read.</p>")</script>
    <style>p { color: red }</style></head>
    <body class="has-sidebar nav-open">
    <nav><a href="/">Home</a> <a href="/world">World</a></nav>
    <div class="breadcrumbs">World &gt; Asia</div>
    <article>
    <h1>Norway urges both sides to keep the truce</h1>
    <p class="byline">By Ann Example</p>
    <figure><img src="a.jpg"><figcaption>The envoy in Colombo. (Bo Sample/Example)</figcaption></figure>
    <p>Norway&#8217;s envoy <b>urged</b> Sri&nbsp;Lanka's government <a href="x">to keep</a> the truce.
    <p>The Tamil Tigers agreed&hellip; for now.<br>They will meet again.</p>
    <!-- <p>Not read either.</p> -->
    <aside class="related"><p><a href="y">What the truce means for Jaffna</a></p></aside>
    <div class="ad-slot">Advertisement</div>
    <p>Talks resume on Friday.</p>
    </article>
    <section class="more-stories"><h2>More stories</h2>
    <ul><li><a href="z">Norway votes in September</a></ul></section>
    <footer>© Example News. All rights reserved.</footer>
    </body></html>
    """

  @Test func theArticleIsReadAndTheRestListed() throws {
    let article = try read(page, as: .html, path: "a.html")
    #expect(
      article.paragraphs.map(\.text) == [
        "Norway urges both sides to keep the truce",
        "Norway’s envoy urged Sri Lanka's government to keep the truce.",
        "The Tamil Tigers agreed… for now. They will meet again.", "Talks resume on Friday.",
      ])
    #expect(misplaced(article, in: page) == nil)
    #expect(
      ignored(article) == [
        "metadata: Truce holds | Example News", "navigation: Home World", "crumb: World > Asia",
        "credit: By Ann Example", "caption: The envoy in Colombo. (Bo Sample/Example)",
        "teaser: What the truce means for Jaffna", "advertisement: Advertisement",
        "navigation: More stories", "navigation: Norway votes in September",
        "navigation: © Example News. All rights reserved.",
      ])
    #expect(article.paragraphs[0].line == 12)
  }

  @Test func theHeadGivesDateOutletAndAddress() throws {
    let article = try read(page, as: .html, path: "a.html")
    #expect(article.date?.description == "2002-02-22")
    #expect(article.outlet == "Example & News")
    #expect(article.url == "https://example.org/truce")
  }

  @Test func linkedDataGivesDateAndPublisher() throws {
    let article = try read(
      """
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
      "datePublished":"2002-02-23","publisher":{"name":"Example News"}}]}</script><p>Oslo met Colombo.
      """, as: .html)
    #expect(article.date?.description == "2002-02-23")
    #expect(article.outlet == "Example News")
  }

  @Test func rangesOfReferencesCoverTheirSpelling() throws {
    let file = "<p>Rock &amp; roll diplomacy went on in Oslo &amp;</p>"
    let article = try read(file, as: .html)
    let text = article.paragraphs[0]
    #expect(text.text == "Rock & roll diplomacy went on in Oslo &")
    let whole = text.offsets.fileRange(of: 0..<text.text.unicodeScalars.count)
    // From behind <p> to before </p>.
    #expect(whole == 3..<file.unicodeScalars.count - 4)
    #expect(article.words(in: whole) == text.text)
  }

  @Test func misleadingClassesDoNotEmptyThePage() throws {
    let article = try read(
      """
      <div class="sidebar promo"><p>Norway's envoy urged both sides to keep the truce of 2002.</p>
      <p>The Tamil Tigers agreed to meet the government in Oslo in the spring.</p></div>
      """, as: .html)
    #expect(article.paragraphs.count == 2)
  }

  @Test func pagesWithoutParagraphTagsAreRead() throws {
    let article = try read(
      "<body>Norway's envoy urged both sides to keep it.<br><br>The rebels said that they would.</body>",
      as: .html)
    #expect(
      article.paragraphs.map(\.text) == [
        "Norway's envoy urged both sides to keep it.", "The rebels said that they would.",
      ])
  }

  @Test func olderPagesAreReadInTheEncodingTheyDeclare() throws {
    let bytes =
      Array(
        "<meta charset=\"iso-8859-1\"><p>S\u{e3}o Tom\u{e9} met ".unicodeScalars.map {
          UInt8($0.value)
        })
      + [0x93] + Array("Oslo".utf8) + [0x94] + Array(" today.</p>".utf8)
    let article = try ArticleReader().article(
      from: SourceRecord(bytes: bytes, format: .html, name: "a", path: "a.html"))
    #expect(article.paragraphs.map(\.text) == ["São Tomé met “Oslo” today."])
  }

  @Test(
    arguments: [
      String(repeating: "<div>", count: 100_000) + "Oslo urged Colombo to keep the truce.",
      String(repeating: "<p class=\"", count: 20_000), String(repeating: "<!--", count: 20_000),
      "<" + String(repeating: "a", count: 200_000), String(repeating: "</div", count: 50_000),
      "<script>" + String(repeating: "</scrip", count: 50_000),
      "<p " + String(repeating: "a=b ", count: 100_000) + ">",
      String(repeating: "&#x", count: 100_000), String(repeating: "<a><b>", count: 50_000),
    ])
  func hostilePagesEndInTime(page: String) throws {
    // Quadratic work would take hours, and whoever runs this would see it.
    let article = try read(page, as: .html)
    #expect(article.paragraphs.count < 10)
  }
}
