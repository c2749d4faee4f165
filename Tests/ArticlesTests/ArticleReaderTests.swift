import Articles
import Foundation
import TestSupport
import Testing

@Suite struct ArticleReaderTests {
  @Test func seedsKeepTheirOwnParagraphsAndListTheRest() throws {
    var ignored: [String: [String]] = [:]
    var paragraphs: [String: Int] = [:]
    var source = try ArticleSource(paths: [Repository.seeds])
    while let record = source.next() {
      let article = try ArticleReader().article(from: record.get())
      ignored[article.id] = article.ignored.map(\.reason.rawValue)
      paragraphs[article.id] = article.paragraphs.count
      #expect(misplaced(article, in: article.source[0..<article.source.count]) == nil)
    }
    // 000: a caption and the same caption with its credit glued on; 001: six headlines cut by "…";
    // 002: the photograph's caption and the outlet's crumb.
    #expect(
      ignored == [
        "000_5bcec9cce45aebab": ["caption", "credit"],
        "001_99659070f4e47a71": Array(repeating: "headlineStub", count: 6),
        "002_992c724622c31144": ["caption", "crumb"],
        "003_d0f21df6df0c1ae4": [], "004_4cf059b5716398e2": [],
      ])
    // Counted by hand: every other line that is not empty.
    #expect(
      paragraphs == [
        "000_5bcec9cce45aebab": 12, "001_99659070f4e47a71": 13, "002_992c724622c31144": 14,
        "003_d0f21df6df0c1ae4": 10, "004_4cf059b5716398e2": 11,
      ])
  }

  @Test func byteOrderMarkAndCarriageReturnsCount() throws {
    let article = try read("\u{FEFF}Oslo urged Colombo.\r\n\r\nColombo agreed.\r\n")
    #expect(article.paragraphs.map(\.text) == ["Oslo urged Colombo.", "Colombo agreed."])
    #expect(article.paragraphs.map(\.line) == [1, 3])
    // One mark, 19 letters, two line ends of two scalars each.
    #expect(article.paragraphs.map { $0.offsets.fileOffset(of: 0) } == [1, 24])
  }

  @Test func noBreakSpacesAreReadAsBlanksAndQuotedAsTheyAre() throws {
    let file = "Oslo\u{A0}urged  Colombo.\u{A0}"
    let article = try read(file)
    #expect(article.paragraphs[0].text == "Oslo urged Colombo.")
    #expect(article.paragraphs[0].offsets.fileRange(of: 11..<18) == 12..<19)
    #expect(article.words(in: 0..<10) == "Oslo\u{A0}urged")
  }

  @Test func softHyphensAreNotReadButCount() throws {
    let article = try read("Me\u{AD}di\u{AD}a\u{AD}tors from Oslo met.")
    #expect(article.paragraphs[0].text == "Mediators from Oslo met.")
    #expect(article.paragraphs[0].offsets.fileRange(of: 0..<9) == 0..<12)
  }

  @Test func curlyQuotesStayAsTheyAre() throws {
    let text = "“We’ll come,” Oslo’s envoy said."
    #expect(try read(text).paragraphs[0].text == text)
  }

  @Test func invalidBytesCountAsOneReplacementForEachIllFormedPart() throws {
    // 0xE2 0x82 is the beginning of a three-byte sequence: one U+FFFD. 0xFF and 0xC0 never stand in
    // UTF-8: one each (Encoding Standard, and Python's errors="replace").
    let bytes: [UInt8] = [0xE2, 0x82] + Array("Oslo ".utf8) + [0xFF, 0xC0] + Array(" met.".utf8)
    let article = try ArticleReader().article(
      from: SourceRecord(bytes: bytes, format: .text, name: "a", path: "a.txt"))
    #expect(article.paragraphs[0].text == "\u{FFFD}Oslo \u{FFFD}\u{FFFD} met.")
    #expect(article.source.count == 13)
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", " \u{A0}\r\n\t", "\u{AD}"])
  func nothingReadableGivesNoParagraph(text: String) throws {
    for format in [SourceFormat.text, .markdown, .html] {
      #expect(try read(text, as: format).paragraphs.isEmpty)
    }
  }

  @Test func tenMegabytesAreReadInLinearTime() throws {
    let sentence = "The envoy of Norway urged both sides to keep the truce of 2002 in the north. "
    let paragraph = String(repeating: sentence, count: 10) + "\n\n"
    let file = String(repeating: paragraph, count: 13_000)
    #expect(file.utf8.count > 10_000_000)
    let article = try read(file)
    #expect(article.paragraphs.count == 13_000)
    // A second or so here; quadratic work would take hours.
    let last = article.paragraphs[12_999]
    #expect(last.offsets.fileOffset(of: 0) == 12_999 * paragraph.unicodeScalars.count)
    #expect(last.line == 12_999 * 2 + 1)
  }

  @Test(
    arguments: [
      ("2024-03-22-oslo.txt", "2024-03-22"), ("in/2024-03-22.txt", "2024-03-22"),
      ("2024-13-22-oslo.txt", nil), ("2024-03-221.txt", nil), ("oslo-2024-03-22.txt", nil),
      ("2024-03-oslo.txt", nil),
    ] as [(String, String?)])
  func fileNamesGiveADateOnlyWhenTheyBeginWithOne(path: String, date: String?) throws {
    #expect(try read("Oslo met Colombo.", path: path).date?.description == date)
  }

  @Test func aGivenDateFillsInWhereTheRecordHasNone() throws {
    let reader = ArticleReader(date: CalendarDate("2002-02-22"))
    func date(_ line: String) throws -> String? {
      try reader.article(
        from: SourceRecord(bytes: Array(line.utf8), format: .jsonLines, name: "a", path: "a.jsonl")
      ).date?.description
    }
    #expect(try date(#"{"text":"Oslo met."}"#) == "2002-02-22")
    #expect(try date(#"{"text":"Oslo met.","date":"2003-01-05T08:00:00Z"}"#) == "2003-01-05")
  }

  @Test func aDateThatIsNoneIsLeftOutWithAWarning() throws {
    let article = try read(#"{"text":"Oslo met.","date":"last week"}"#, as: .jsonLines)
    #expect(article.date == nil)
    #expect(
      article.warnings.map(\.description)
        == [#"a.txt:1: the date "last week" is no YYYY-MM-DD and is left out"#])
  }

  @Test(arguments: 0..<200) func noBytesAreTooStrange(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "<p>", "</p>", "<a href='", "<", ">", "&amp;", "&#", "<!--", "-->", "<script>", "[", "](",
      "**",
      "---\n", "\n", "\r\n", "…", "—", "(AP)", "\u{A0}", "\u{AD}", "# ", "```",
      "Oslo urged Colombo. ",
      "\"", "{\"text\":\"", "\\u", "| a |", "![x](y)", "<br>", "<article>", "&nbsp;", "&copy",
    ].map { Array($0.utf8) }
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      if Bool.random(using: &random) {
        bytes += pieces.randomElement(using: &random) ?? []
      } else {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    for format in [SourceFormat.text, .markdown, .html, .jsonLines] {
      let record = SourceRecord(bytes: bytes, format: format, name: "a", path: "a")
      guard let article = try? ArticleReader().article(from: record) else { continue }
      let file = article.source[0..<article.source.count]
      #expect(misplaced(article, in: file) == nil)
    }
  }
}
