import Testing

@testable import Actors

/// Whom people serve, as far as the words beside their names tell.
@Suite struct StandingReaderTests {
  /// Each standing as `bearer > owner`, with the words that tell it.
  private func standings(_ paragraphs: String...) throws -> [String] {
    let article = try Linked(paragraphs: paragraphs, date: nil).article
    return article.standings.map { standing in
      let words = article.texts[standing.paragraph].string(of: standing.words)
      return "\(standing.bearer) > \(standing.owner): \(words)"
        + (standing.isFormer ? ", former" : "")
    }
  }

  @Test func titlesBeforeAndAfterNamesTellTheirOwner() throws {
    #expect(
      try standings("Ethiopian Prime Minister Abiy Ahmed met William Ruto, Kenya's president.")
        == ["abiy-ahmed > ETH: Prime Minister", "william-ruto > KEN: president"])
  }

  /// The tables know whom she serves; the text does not say so.
  @Test func aBareNameTellsNothing() throws {
    #expect(try standings("Abiy Ahmed met President Salva Kiir.").isEmpty)
  }

  @Test func formerOfficesAreMarked() throws {
    #expect(
      try standings("Former Nigerian President Olusegun Obasanjo flew to Togo.")
        == ["olusegun-obasanjo > NGA: President, former"])
  }

  /// Those who stand against their state, and those who only come from it, do not serve it.
  @Test(arguments: [
    "Colombian rebel leader Alfonso Cano was seen.",
    "Kenyan opposition leader Raila Odinga refused.",
    "The Iranian journalist Akbar Ganji was freed.",
    "The mayor of Warsaw, Lech Kaczyński, opened a bridge.",
    "The embassy in London's spokesman, Ivan Petrov, spoke.",
  ]) func somePeopleServeNoState(sentence: String) throws {
    #expect(try standings(sentence).isEmpty)
  }

  @Test func aSpokesmanIsNotThePresidentHeSpeaksFor() throws {
    #expect(
      try standings("Pedro Sola, spokesman for Namibian President Sam Nujoma, smiled.")
        == ["NIL:pedro-sola > NAM: spokesman", "NIL:sam-nujoma > NAM: President"])
  }

  @Test func aStatesNameBesideAPersonsNeedsTheTables() throws {
    #expect(
      try standings("Chad's Idriss Déby wrote.") == ["idriss-deby > TCD: Chad's"])
    // In no table: an athlete, a writer, anybody.
    #expect(try standings("Chad's Anatole Ngarbo ran.").isEmpty)
    // Served another state.
    #expect(try standings("Chad's Robin Cook wrote.").isEmpty)
  }

  @Test func aTitleMayBeginWithTheNameOfItsOwner() throws {
    #expect(
      try standings("UN Secretary-General Kofi Annan spoke.")
        == ["kofi-annan > igo:un: Secretary-General"])
    // Syria is what the envoy is for.
    #expect(
      try standings("U.S. Syria envoy James Jeffrey spoke.") == ["james-jeffrey > USA: envoy"])
    // The ambassador is Kenya's, whatever he is accredited to.
    #expect(
      try standings("Kenya's U.N. ambassador, Anna Otieno, spoke.")
        == ["NIL:anna-otieno > KEN: U.N. ambassador"])
  }
}
