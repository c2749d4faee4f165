import Testing

@testable import Language

@Suite struct LowercaseTests {
  private func lower(_ text: String) -> String {
    String(decoding: Lowercase.of(Array(text.utf8).span), as: UTF8.self)
  }

  @Test(arguments: [
    ("HAMAS", "hamas"), ("É", "é"), ("STRASSE", "strasse"), ("ẞ", "ß"), ("Ǆ", "ǆ"), ("中A", "中a"),
    ("\u{10400}", "\u{10428}"),
  ])
  func lettersHaveTheirSmallForm(text: String, expected: String) {
    #expect(lower(text) == expected)
  }

  /// The dotted capital İ becomes two scalars: compared as bytes, since strings that only differ
  /// in how they are composed are equal.
  @Test func dottedCapitalBecomesTwoScalars() {
    #expect(Lowercase.of(Array("İ".utf8).span) == Array("i\u{307}".utf8))
  }

  @Test(arguments: [
    ("ΟΔΟΣ", "οδος"), ("ΣΟΦΟΣ", "σοφος"), ("Σ", "σ"), ("ΑΣ.", "ας."), ("ΑΣ'Α", "ασ'α"),
    ("ΑΣ Α", "ας α"),
    (".Σ", ".σ"),
  ])
  func sigmaEndsAWordInItsFinalForm(text: String, expected: String) {
    #expect(lower(text) == expected)
  }

  /// U+10D57, a capital of the Garay script, came with Unicode 16.
  @Test func lettersYoungerThanTheModelStay() {
    #expect(lower("\u{10D57}") == "\u{10D57}")
  }
}
