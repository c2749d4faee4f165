import Testing

@testable import Charts

@Suite struct TextWidthTests {
  /// Vowel points, direction marks, joiners and combining accents stand on what is there already.
  @Test(arguments: [
    ("שלום", "שָׁלוֹם"), ("قطر", "\u{200E}\u{200F}قَطَر\u{200F}"), ("e", "e\u{301}\u{323}"),
    ("한", "\u{1112}\u{1161}\u{11AB}"),
  ])
  func marksTakeNoRoom(bare: String, marked: String) {
    #expect(TextWidth.points(bare, size: 10) == TextWidth.points(marked, size: 10))
  }

  /// Ideographs, kana and Hangul are as wide as the type is high.
  @Test(arguments: ["外交部外", "アジア大", "대한민국", "（全角）"]) func wideLettersAreSquare(text: String) {
    let points = TextWidth.points(text, size: 10)
    #expect(points >= 40 && points < 42)
  }

  @Test func emojiAreWiderStill() {
    #expect(TextWidth.points("🕊", size: 10) > TextWidth.points("外", size: 10))
  }

  /// The advance widths of Helvetica's metrics, in thousandths of its size: H 722, a 556, m 833, s 500,
  /// blank 278, W 944, i 222.
  @Test(arguments: [("Hamas", 3167.0), ("Wi i", 1666.0)])
  func latinTextIsAtLeastAsWideAsInHelvetica(text: String, thousandths: Double) {
    let points = TextWidth.points(text, size: 10)
    #expect(points >= thousandths / 100 && points < thousandths / 100 * 1.25)
  }
}
