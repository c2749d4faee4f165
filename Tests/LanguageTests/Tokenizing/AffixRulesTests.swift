import Testing

@testable import Language

@Suite struct AffixRulesTests {
  private let rules = AffixRules()

  private func scalars(_ text: String) -> ArraySlice<UInt32> { ScalarText(text).scalars[...] }

  @Test(arguments: [
    ("word", 0), ("\"word", 1), ("...and", 3), (".5", 0), ("+5", 0), ("+word", 1), ("US$5", 3),
    ("C$5", 2), ("A$", 2), ("$5", 1), ("—he", 1), ("-he", 0), ("¿Qué", 1), ("©2024", 1), ("", 0),
  ])
  func prefixes(text: String, length: Int) {
    #expect(rules.prefix(scalars(text)) == length)
  }

  @Test(arguments: [
    ("word", 0), ("word.", 1), ("U.S.", 0), ("NATO.", 1), ("5.", 1), ("A.", 0), ("wait...", 3),
    ("wait…", 1), ("wait……", 2), ("Doha's", 2), ("Doha’S", 2), ("5km", 2), ("km", 0), ("5€", 1),
    ("10°C.", 1), ("50+", 1), ("C+", 0), ("word)", 1), ("word—", 1), ("word-", 0), ("5US$", 3),
    ("", 0),
    (".", 0), ("..", 2),
  ])
  func suffixes(text: String, length: Int) {
    #expect(rules.suffix(scalars(text)) == length)
  }

  @Test(
    arguments: [
      ("well-known", [4..<5]), ("a--b", [1..<3]), ("a---b", [1..<4]), ("a----b", []),
      ("5-6", [1..<2]),
      ("5--6", [1..<2]), ("end.Next", [3..<4]), ("end.next", []), ("yes,no", [3..<4]),
      ("1,000", []),
      ("a/b", [1..<2]), ("a:b=c", [1..<2, 3..<4]), ("a...b", [1..<4]), ("…a", [0..<1]),
      ("a☞b", [1..<2]), ("a→b", []),
      ("2*3^4", [1..<2, 3..<4]), ("x*y", []), ("a–b—c", [1..<2, 3..<4]), ("a~b", [1..<2]),
      ("a-", []),
    ] as [(String, [Range<Int>])])
  func infixes(text: String, expected: [Range<Int>]) {
    #expect(rules.infixes(scalars(text)) == expected)
  }
}
