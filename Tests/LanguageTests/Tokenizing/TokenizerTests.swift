import Testing

@testable import Language

@Suite struct TokenizerTests {
  /// The tokens of a text, `·` after those that a blank follows.
  private func tokens(_ text: String) throws -> [String] {
    let model = try Model.shared
    var tokenizer = Tokenizer(splitter: model.splitter, tables: model.lexemeTables)
    let tokens = tokenizer.tokens(of: Array(text.utf8).span)
    return zip(tokens.lexemes, tokens.blanks).map {
      tokenizer.store[$0].text + ($1 ? "·" : "")
    }
  }

  @Test(arguments: [
    ("a b", ["a·", "b"]), ("a  b", ["a·", " ", "b"]), (" a", [" ", "a"]), ("a ", ["a·"]),
    ("a  ", ["a·", " "]), ("a\nb", ["a", "\n", "b"]), ("a \n b", ["a·", "\n ", "b"]),
    ("  ", ["  "]),
    ("a\u{a0}b", ["a", "\u{a0}", "b"]), ("a\t b", ["a", "\t ", "b"]),
    ("a\u{200b}b", ["a\u{200b}b"]),
  ])
  func singleBlanksBelongToNoToken(text: String, expected: [String]) throws {
    #expect(try tokens(text) == expected)
  }

  @Test(arguments: [
    ("don't", ["do", "n't"]), ("(don't)", ["(", "do", "n't", ")"]), ("U.S.", ["U.S."]),
    ("U.S.,", ["U.S.", ","]), ("Norland's", ["Norland", "'s"]), ("it’s", ["it", "’s"]),
    ("\"No.\"", ["\"", "No", ".", "\""]), ("well-known", ["well", "-", "known"]),
    ("US$5m", ["US$", "5", "m"]), ("a@b.org", ["a@b.org"]), ("10km.", ["10", "km", "."]),
    ("…end", ["…", "end"]), ("-end", ["-end"]), ("a.m.", ["a.m."]), ("5a.m.", ["5", "a.m."]),
  ])
  func runsAreCutAtTheirAffixes(text: String, expected: [String]) throws {
    #expect(try tokens(text) == expected)
  }

  /// These are broken by the affix rules and put together again.
  @Test(arguments: [
    ("'em", ["'em"]), ("get'em", ["get'em"]), ("(:)", ["(", ":)"]), ("(-:)", ["(-:", ")"]),
    ("tell 'em:", ["tell·", "'em", ":"]),
    ("ok :-) ok", ["ok·", ":-)·", "ok"]), ("ok:)", ["ok", ":)"]), ("-_-;", ["-_-", ";"]),
  ])
  func brokenSpecialCasesAreMended(text: String, expected: [String]) throws {
    #expect(try tokens(text) == expected)
  }

  @Test func normsOfSpecialCasesAreTheirOwn() throws {
    let parsed = try Model.shared.reader().parse("We can't.")
    #expect(parsed.tokens.map(\.norm) == ["we", "can", "not", "."])
  }

  @Test func longestAndEarliestSequenceWins() throws {
    let model = try Model.shared
    let sequences = SpecialSequences(splitter: model.splitter)
    let words = [":", "-", ")", ")"].map { sequences.word(Array($0.utf8).span) }
    #expect(sequences.matches(in: words).allSatisfy { $0.lowerBound == 0 })
    #expect(sequences.matches(in: [-1, -1]).isEmpty)
  }
}
