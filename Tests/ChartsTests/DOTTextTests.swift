import Testing

@testable import Charts

@Suite struct DOTTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("  two\n\tlines ", "two lines"), ("a\u{0}b\u{7}c", "a b c"),
    ("soft\u{AD}hyphen", "softhyphen"), ("\u{202E}evil\u{202C}", "evil"),
    ("no\u{A0}break", "no break"), ("\u{FEFF}mark\u{FFFF}", "mark"), ("", ""), (" \u{1F} ", ""),
    ("日本語", "日本語"),
  ])
  func cleaningLeavesWhatCanBeDrawn(text: String, cleaned: String) {
    #expect(DOTText.cleaned(text) == cleaned)
  }

  @Test(arguments: ["Qatar قطر", "ישראל (state)"])
  func mixedTextBeginsWithALeftToRightMark(text: String) {
    #expect(DOTText.cleaned(text) == "\u{200E}" + text)
  }

  /// Between two marks the closing quotation mark belongs to the words, not to what stands beside.
  @Test(arguments: ["قطر", "حزب «الشعب»", "ישראל 2024."])
  func rightToLeftTextHasMarksAroundIt(text: String) {
    let cleaned = DOTText.cleaned(text)
    #expect(cleaned == "\u{200E}\u{200F}\(text)\u{200F}")
    #expect(DOTText.cleaned(cleaned) == cleaned)
  }

  @Test func quotedTextHidesWhatDOTReads() {
    #expect(DOTText.quoted("a\"b") == "a\\\"b")
    #expect(DOTText.quoted("R&D") == "R&amp;D")
    // Two backslashes are one to DOT; the joiner parts it from the letter behind it.
    #expect(DOTText.quoted("\\N") == "\\\\\u{2060}N")
  }

  @Test func htmlTextHasNoMarkup() {
    #expect(DOTText.html("<b>&'\"") == "&lt;b&gt;&amp;&#39;&quot;")
    #expect(DOTText.html("]]>") == "]]&gt;")
    #expect(DOTText.html("\\") == "&#92;\u{2060}")
    #expect(DOTText.xml("<b>\\") == "&lt;b&gt;\\")
  }

  @Test(arguments: [(1, "1"), (0.5, "0.5"), (2.586, "2.59"), (-0.25, "-0.25"), (1.005e3, "1005")])
  func numbersHaveTwoDecimalsAtMost(number: Double, text: String) {
    #expect(DOTText.decimal(number) == text)
  }

  @Test func shorteningCountsTheEllipsis() {
    #expect(DOTText.shortened("abcdef", to: 6) == "abcdef")
    #expect(DOTText.shortened("abcdefg", to: 6) == "abcde…")
    #expect(DOTText.shortened("abcd efg", to: 6) == "abcd…")  // no blank before the ellipsis
  }

  @Test func aLetterKeepsItsMarks() {
    #expect(DOTText.shortened("abe\u{301}\u{323}fg", to: 5) == "ab…")
    #expect(DOTText.shortened("ab👩‍👩‍👧c", to: 5) == "ab…")
    // One that has more marks than there is room is cut all the same.
    #expect(DOTText.shortened("e\u{301}\u{301}\u{301}", to: 3) == "e\u{301}…")
  }

  @Test func onlyTheLastLineEndsInOneEllipsis() {
    #expect(
      DOTText.lines("one two three four", width: 5, atMost: 3) == ["one", "two", "thre…"])
    #expect(DOTText.lines("one two of four", width: 5, atMost: 3) == ["one", "two", "of…"])
    // Three ideographs and the ellipsis fill a line of eight.
    #expect(DOTText.lines("中华人民共和国外交部", width: 8, atMost: 2) == ["中华人民", "共和国…"])
  }

  @Test func theEllipsisStandsWhereReadingEnds() {
    #expect(DOTText.shortened("الشعب الفلسطيني", to: 6) == "الشعب…\u{200F}")
    #expect(DOTText.lines("شعب قطر شعب", width: 4, atMost: 2) == ["شعب", "قطر…\u{200F}"])
  }

  @Test func narrowedTextFitsItsWidth() {
    #expect(DOTText.narrowed("abcdef", to: 6) == "abcdef")
    #expect(DOTText.narrowed("abcdefg", to: 6) == "abcde…")
    #expect(DOTText.narrowed("外交部发言人", to: 6) == "外交…")
  }

  @Test func marksTakeNoRoom() {
    // Seven letters, however many points they have.
    #expect(DOTText.lines("שָׁלוֹם עַד", width: 7, atMost: 3).count == 1)
    #expect(DOTText.lines("\u{200E}\u{200F}شعبنا\u{200F}", width: 5, atMost: 3).count == 1)
  }

  @Test func linesBreakAtBlanks() {
    #expect(
      DOTText.lines("Palestinian Authority", width: 12, atMost: 3) == ["Palestinian", "Authority"])
    #expect(DOTText.lines("one two", width: 26, atMost: 3) == ["one two"])
    #expect(DOTText.lines("", width: 26, atMost: 3) == [""])
  }

  @Test func wordsWithoutBlanksBreakAnywhere() {
    // Ideographs count twice: four of them fill a line of eight.
    #expect(DOTText.lines("中华人民共和国", width: 8, atMost: 3) == ["中华人民", "共和国"])
    #expect(DOTText.lines("abcdefgh", width: 3, atMost: 2) == ["abc", "de…"])
  }
}
