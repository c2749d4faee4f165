import Testing

@testable import Language

@Suite struct LemmatizerTests {
  private func lemma(_ word: String, _ part: PartOfSpeech, isBase: Bool = false) throws -> String {
    let model = try Model.shared
    let lexeme = model.lexemeTables.lexeme(Array(word.utf8).span, norm: nil)
    let pos = try #require(PartOfSpeech.allCases.firstIndex(of: part))
    return model.lemmatizer.lemma(of: lexeme, pos: UInt8(pos), isBase: isBase)
  }

  @Test func endingsExceptionsAndBaseForms() throws {
    #expect(try lemma("Threats", .noun) == "threat")
    #expect(try lemma("parties", .noun) == "party")
    #expect(try lemma("urging", .verb) == "urge")
    #expect(try lemma("gave", .verb) == "give")
    #expect(try lemma("worse", .adjective) == "bad")
    #expect(try lemma("blorping", .verb) == "blorpe")  // unknown: the first ending's form
    #expect(try lemma("Urge", .verb, isBase: true) == "urge")
  }

  @Test func namesKeepTheirCapitals() throws {
    #expect(try lemma("Norland", .properNoun) == "Norland")
    #expect(try lemma("The", .determiner) == "the")
    #expect(try lemma("”", .punctuation) == "\"")
    #expect(try lemma("\n", .space) == "\n")
  }

  @Test func baseFormsFollowTheMorphology() {
    let forms = BaseForms([
      "", "Number=Sing", "VerbForm=Inf", "Tense=Pres|VerbForm=Fin",
      "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "Degree=Pos",
    ])
    func contains(_ part: PartOfSpeech, _ morphology: UInt16) -> Bool {
      forms.contains(
        pos: UInt8(PartOfSpeech.allCases.firstIndex(of: part) ?? 0), morphology: morphology)
    }
    #expect(contains(.noun, 1))
    #expect(!contains(.properNoun, 1))
    #expect(contains(.auxiliary, 2))
    #expect(contains(.verb, 3))
    #expect(!contains(.auxiliary, 3))
    #expect(!contains(.verb, 4))
    #expect(contains(.adjective, 5))
    #expect(!contains(.noun, 0))
  }
}
