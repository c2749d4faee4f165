import Language
import Testing

@testable import Claims

/// Sentences with their sides in brackets, `[source]` and `{target}`.
@Suite struct PairJudgeTests {
  static let lexicon = Result { try ActLexicon() }

  /// What is judged between the bracketed sides.
  static func judgement(_ marked: String) throws -> PairJudge.Judgement? {
    var plain = ""
    var marks: [Character: Int] = [:]
    for character in marked {
      if "[]{}".contains(character) {
        marks[character] = plain.unicodeScalars.count
      } else {
        plain.append(character)
      }
    }
    let text = try Pipeline.model.get().reader().parse(plain)
    func tokens(_ open: Character, _ close: Character) -> Range<Int>? {
      guard let start = marks[open], let end = marks[close] else { return nil }
      let inside = text.tokens.indices.filter { text.tokens[$0].range.overlaps(start..<end) }
      return inside.first.map { $0..<inside[inside.count - 1] + 1 }
    }
    let judge = PairJudge(
      lexicon: try PairJudgeTests.lexicon.get(), codebook: try Pipeline.codebook.get())
    return judge.judgement(of: tokens("[", "]"), and: tokens("{", "}"), in: text)
  }

  static func relation(_ marked: String) throws -> Relation? {
    try judgement(marked)?.relation
  }

  @Test(arguments: [
    ("[Prosecutors] charged {the ex-mayor} with fraud.", Relation.accuses),
    ("[A jury] convicted {the warlord} of war crimes.", .accuses),
    ("[The ombudsman] opened an inquiry into {the ministry}.", .accuses),
    ("[Cyprus] turned down {a UN proposal}.", .rejects),
    ("[Guinea] denied entry to {the observers}.", .rejects),
    ("[Ecowas] gave {the junta} one week to step down.", .threatens),
    ("[Miners] walked off the job at {the Lonmin mine}.", .protests),
    ("[Canada] cut off aid to {Gaza}.", .sanctions),
    ("[Venezuela] broke off relations with {Colombia}.", .sanctions),
    ("[The governor] imposed a curfew on {the city}.", .coerces),
    ("[Police] fired tear gas at {protesters}.", .coerces),
    ("[Gunmen] abducted {schoolgirls} in Kaduna.", .attacks),
    ("[Armenia] violated the truce with {Azerbaijan}.", .attacks),
    ("[Greece] put its navy on alert near {Cyprus}.", .mobilizes),
    ("[The court] acquitted {the former minister}.", .concedes),
    ("[Italy] returned the statue to {Libya}.", .concedes),
    ("[Ireland] sent peacekeepers to {Chad}.", .aids),
    ("[Ecuador] gave asylum to {the journalist}.", .aids),
    ("[Latvia] and {Estonia} signed a treaty on the border.", .supports),
    ("[Cuba] hailed {Bolivia}'s decision to nationalise gas.", .supports),
    ("[India] and {Sri Lanka} held joint naval drills off Galle.", .cooperates),
    ("[Nepal's king] received {the Indian ambassador} at the palace.", .meets),
    ("[Haiti] asked {the United Nations} for food.", .pressures),
    ("[Thousands of Sudanese] fled to {Chad}.", .pressures),
  ])
  func commonNounsAndNamesAreSidesAlike(marked: String, relation: Relation) throws {
    #expect(try Self.relation(marked) == relation)
  }

  /// One act, and what the words around it make of it.
  @Test(arguments: [
    ("[Peru] released {the prisoners}.", Relation.concedes),
    ("[Peru] will release {the prisoners}.", .agrees),
    ("[Peru] agreed to release {the prisoners}.", .agrees),
    ("[Peru] refused to release {the prisoners}.", .rejects),
    ("[Peru] will not release {the prisoners}.", .rejects),
    ("[Peru] demanded that {Chile} release the prisoners.", .pressures),
    ("[Peru] attacked {the rebels}.", .attacks),
    ("[Peru] will attack {the rebels}.", .threatens),
    ("[Peru] threatened to attack {the rebels}.", .threatens),
    ("[Peru] stopped shelling {the villages}.", .concedes),
    ("[Peru] suspended its aid to {Haiti}.", .sanctions),
    ("[Peru] would welcome {the visit}.", .supports),
  ])
  func modesDecideWhatAnActIs(marked: String, relation: Relation) throws {
    #expect(try Self.relation(marked) == relation)
  }

  @Test func perfectModalsPromiseNothing() throws {
    #expect(try Self.relation("[The hackers] may have attacked {the grid}.") == .attacks)
  }

  @Test func whatOneSaysOfTheOthersDeedsIsAnAccusation() throws {
    #expect(
      try Self.relation("[Chile] said {Peru's soldiers} had attacked the village.") == .accuses)
    // The source's own deed stays what it is.
    #expect(try Self.relation("[Chile] said it had attacked {the village}.") == .attacks)
  }

  @Test func talksThatCollapseAreARejection() throws {
    #expect(
      try Self.relation("Talks between [the union] and {the airline} collapsed.") == .rejects)
  }

  @Test func calledOnADayIsNoAppeal() throws {
    #expect(try Self.relation("[The premier] called {the king} on Monday.") == .meets)
    #expect(try Self.relation("[The premier] called on {the king} to resign.") == .pressures)
  }

  @Test func namesGivenAreReproaches() throws {
    #expect(try Self.relation("[The opposition leader] called {the vote} a farce.") == .accuses)
  }

  @Test func whoIsActedOnDoesNotAct() throws {
    #expect(try Self.relation("[Peru] attacked {Chile}.") == .attacks)
    #expect(try Self.relation("{Peru} attacked [Chile].") == nil)
    #expect(try Self.relation("{Peru} was attacked by [Chile].") == .attacks)
    #expect(try Self.relation("[Peru] was attacked by {Chile}.") == nil)
  }

  @Test func oneSideIsEnough() throws {
    #expect(try Self.relation("[The teachers] went on strike for better pay.") == .protests)
  }

  @Test func statusFollowsTheWordThatDecides() throws {
    // The refusal happened, the release did not.
    let refusal = try #require(try Self.judgement("[Peru] refused to release {the men}."))
    #expect(refusal.realis == .actual)
    #expect(refusal.polarity == .affirmed)
    #expect(refusal.words == ["refuse", "release"])
    // No relation shifts: the status is that of the act.
    let rumour = try #require(try Self.judgement("It is unclear if [Peru] attacked {the village}."))
    #expect(rumour.realis == .unclear)
  }

  @Test func wordsElsewhereAreSaidToBeElsewhere() throws {
    let found = try #require(
      try Self.judgement("[Peru] and {Chile}: a year after the war, little has changed."))
    #expect(found.place == .elsewhere)
    #expect(try Self.judgement("[Peru] lies north of {Chile}.") == nil)
  }
}
