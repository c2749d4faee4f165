import Testing

@testable import Language

@Suite struct FiniteWordsTests {
  @Test func patternsBecomeTheWordsTheyStandFor() {
    #expect(FiniteWords.expand("^n'?t$") == ["n't", "nt"])
    #expect(FiniteWords.expand("^n[ou]thin'$") == ["nothin'", "nuthin'"])
    #expect(FiniteWords.expand("^$") == [""])
  }

  @Test(arguments: ["nt", "^nt", "^n.$", "^a|b$", "^[a-z]$", "^[ab$", "^a*$", "^[^a]$", "$^", "^"])
  func otherPatternsAreNotUnderstood(pattern: String) {
    #expect(FiniteWords.expand(pattern) == nil)
  }

  @Test func endlessWordsAreNotListed() {
    let letters = String(repeating: "[ab]", count: 10)
    #expect(FiniteWords.expand("^\(letters)$") == nil)
  }
}
