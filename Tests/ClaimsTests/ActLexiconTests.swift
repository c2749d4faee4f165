import Testing

@testable import Claims

@Suite struct ActLexiconTests {
  /// The lists that the program asks for by name.
  static let needed = """
    [words.weak]
    list = call
    [words.driven]
    list = force
    [words.naming]
    list = dub
    [words.failing]
    list = collapse
    [words.time]
    list = monday
    [words.prepositions]
    list = on

    """

  static func lexicon(_ text: String) throws -> ActLexicon {
    var reader = ActLexiconReader()
    try reader.read(text: needed + text, name: "mine.acts")
    return try ActLexicon(reader)
  }

  @Test func phrasesAreFoundByTheirFirstWord() throws {
    let lexicon = try Self.lexicon(
      """
      [words.truce]
      list = truce, ceasefire
      [acts.concedes]
      verb = declare @truce, release
      [acts.nothing]
      verb = release statement
      """)
    #expect(lexicon.acts(.verb, "declare").map(\.words) == [["declare", "@truce"]])
    #expect(lexicon.acts(.verb, "release").map(\.meaning) == [.act(.concedes), .nothing])
    #expect(lexicon.acts(.noun, "release").isEmpty)
  }

  @Test func aListMayStandFirst() throws {
    let lexicon = try Self.lexicon(
      """
      [words.stop]
      list = lift, ease
      [acts.concedes]
      verb = @stop ban
      """)
    #expect(lexicon.acts(.verb, "lift").map(\.words) == [["@stop", "ban"]])
    #expect(lexicon.acts(.verb, "ease").count == 1)
  }

  @Test func phrasesAndMarkedWordsAreFirm() throws {
    let lexicon = try Self.lexicon("[acts.attacks]\nverb = torture!, hit, open fire")
    #expect(lexicon.acts(.verb, "torture").map(\.isFirm) == [true])
    #expect(lexicon.acts(.verb, "hit").map(\.isFirm) == [false])
    #expect(lexicon.acts(.verb, "open").map(\.isFirm) == [true])
  }

  @Test func modesShiftWhatTheyName() throws {
    let lexicon = try Self.lexicon(
      """
      [mode.refuse]
      verb = refuse
      auxiliary = not
      rejects = aids
      else = rejects
      whole = anything
      [mode.warn]
      verb = warn
      threatens = any
      """)
    let refuse = try #require(lexicon.mode(ofAuxiliary: "not"))
    #expect(refuse.relation(ofAuxiliary: .aids) == .rejects)
    #expect(refuse.relation(ofAuxiliary: .attacks) == .attacks)
    // *refused to attack* is a refusal all the same.
    #expect(refuse.relation(over: .attacks, isClause: false) == .rejects)
    #expect(Relation.allCases.allSatisfy { lexicon.modes[1].shifts[$0] == .threatens })
  }

  @Test(arguments: [
    ("[acts.attacks]\nhit, strike", "mine.acts:14: expected a section"),
    ("[acts.hits]\nverb = hit", "mine.acts:13: `hits` is no relation"),
    ("[verbs]\nverb = hit", "mine.acts:13: a section is named"),
    ("[acts.attacks]\nadverb = hard", "mine.acts:14: unknown key `adverb`"),
    ("[mode.ask]\nwhole = half", "mine.acts:14: `whole` is"),
    ("[acts.attacks]\nverb = fire @guns", "the codebook has no word list [words.guns]"),
  ])
  func slipsAreNamedWithTheirLine(text: String, message: String) {
    let error = #expect(throws: CodebookError.self) { try Self.lexicon(text) }
    #expect(error?.description.hasPrefix(message) == true, "\(String(describing: error))")
  }

  @Test func theInstalledLexiconReads() throws {
    let lexicon = try ActLexicon()
    #expect(!lexicon.acts(.verb, "condemn").isEmpty)
    #expect(lexicon.told != nil)
  }
}
