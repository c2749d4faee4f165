import Testing

@testable import Actors

@Suite struct PhraseScannerTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var scanner = PhraseScanner(0..<bytes.count)
    var found: [String] = []
    while scanner.advance(in: bytes) {
      found.append(String(decoding: scanner.folded, as: UTF8.self))
    }
    return found
  }

  @Test(arguments: [
    // Dots between letters vanish, so that one entry finds `US` and `U.S.`
    ("U.S. and U.N.", ["us", "and", "un"]),
    // Apostrophes inside a name vanish, typewriter's and printer's.
    ("Sana'a", ["sanaa"]), ("Sana’a", ["sanaa"]), ("N'Djamena", ["ndjamena"]),
    // A possessive is a word of its own, whatever its form.
    ("Kenya's army", ["kenya", "'s", "army"]), ("rebels’ chief", ["rebels", "'s", "chief"]),
    // Hyphens only part words.
    ("al-Qaeda", ["al", "qaeda"]), ("Port-au-Prince", ["port", "au", "prince"]),
    // Marks on letters are folded.
    ("Bogotá, Türkiye", ["bogota", ",", "turkiye"]), ("Łódź", ["lodz"]), ("Nuðr", ["nudr"]),
    ("P5+1", ["p5", "+", "1"]), ("", []), ("…", []),
  ])
  func foldsWords(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  /// `St.` belongs to the name that follows; `NATO.` ends a sentence.
  @Test func fullStopsPartSentencesButNotAbbreviations() {
    func breaks(_ text: String) -> [Bool] {
      let bytes = Array(text.utf8)
      var scanner = PhraseScanner(0..<bytes.count)
      var found: [Bool] = []
      while scanner.advance(in: bytes) { found.append(scanner.word.followsBreak) }
      return found
    }
    #expect(breaks("St. Petersburg") == [true, false])
    #expect(breaks("by NATO. Russia") == [true, false, true])
    #expect(breaks("in Gaza. City") == [true, false, true])
  }

  @Test func readsLetterCase() {
    let bytes = Array("US us Us al".utf8)
    var scanner = PhraseScanner(0..<bytes.count)
    var found: [LetterCase] = []
    while scanner.advance(in: bytes) { found.append(scanner.word.letterCase) }
    #expect(found == [.allCapitals, .lower, .capitalised, .lower])
  }
}
