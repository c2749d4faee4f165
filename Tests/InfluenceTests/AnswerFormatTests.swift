import Graphs
import TestSupport
import Testing

@testable import Influence

private struct Sample: Answer {
  var table = AnswerTable(
    title: "Sample",
    columns: [
      .init("name"), .init("n", "number", isNumeric: true), .init("share", isNumeric: true),
      .init("all"), .id("id"),
    ],
    rows: [
      [.text("日本"), .count(12), .number(0.5, decimals: 2), .list(["a", "b"]), .text("JPN")],
      [.text("São, \"Tomé\""), .count(3), .missing, .range(1, 2), .text("STP")],
    ], note: "First.\nCounted: two.")
}

@Suite struct AnswerFormatTests {
  @Test func tablesAreAlignedByWhatIsSeen() {
    #expect(
      AnswerFormat.table.render(Sample()) == """
        Sample

        name         number  share  all
        日本             12   0.50  a, b
        São, "Tomé"       3      –  1–2

        First.
        Counted: two.

        """)
  }

  @Test func jsonKeepsTheOrderOfColumns() {
    #expect(
      AnswerFormat.json.render(Sample())
        == #"{"title":"Sample","note":"First.\nCounted: two.","rows":["#
        + #"{"name":"日本","n":12,"share":0.5,"all":["a","b"],"id":"JPN"},"#
        + #"{"name":"São, \"Tomé\"","n":3,"share":null,"all":[1,2],"id":"STP"}]}"# + "\n")
  }

  @Test func linesAreOneObjectEach() {
    let lines = AnswerFormat.jsonl.render(Sample()).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1] == #"{"name":"São, \"Tomé\"","n":3,"share":null,"all":[1,2],"id":"STP"}"#)
  }

  @Test func separatedValues() {
    #expect(
      AnswerFormat.csv.render(Sample())
        == "name,n,share,all,id\n日本,12,0.5,a; b,JPN\n\"São, \"\"Tomé\"\"\",3,,1-2,STP\n")
    #expect(
      AnswerFormat.tsv.render(Sample())
        == "name\tn\tshare\tall\tid\n日本\t12\t0.5\ta; b\tJPN\nSão, \"Tomé\"\t3\t\t1-2\tSTP\n")
  }

  @Test func controlCharactersDoNotReachTheTerminal() {
    var sample = Sample()
    sample.table.rows[0][0] = .text("a\u{1B}[2Jb\tc")
    #expect(AnswerFormat.table.render(sample).contains("a [2Jb c"))
    #expect(AnswerFormat.tsv.render(sample).contains("\na [2Jb c\t"))
  }

  @Test(arguments: [("", 0), ("Qatar", 5), ("e\u{301}", 1), ("日本", 4), ("👍", 2), ("قطر", 3)])
  func widthsInATerminal(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func longTextIsCutAtABlank() {
    #expect(DisplayWidth.shorten("one two three", to: 9) == "one two…")
    #expect(DisplayWidth.shorten("one two", to: 7) == "one two")
    #expect(DisplayWidth.shorten("abcdefgh", to: 4) == "abc…")
  }

  @Test(arguments: [
    (0.5, 2, "0.50"), (0.786, 3, "0.786"), (-1.25, 1, "-1.3"), (2, 0, "2"), (0.9996, 3, "1.000"),
    (0.005, 2, "0.01"), (12.034, 3, "12.034"),
  ])
  func numbers(number: Double, decimals: Int, text: String) {
    #expect(number.shown(decimals: decimals) == text)
  }

  /// All answers about one set of claims, in all formats.
  static func everything(about set: ClaimSet) throws -> [String] {
    let graph = InfluenceGraph(set)
    let whole = InfluenceGraph(set, filter: .everything)
    let answers: [any Answer] = [
      try Routes().routes(from: "USA", to: "grp:hamas", in: graph),
      try Central().ranking(in: graph),
      try Centralities(GraphMeasure.allCases.filter { $0.scope == .node }).ranking(in: graph),
      try Brokers().between("ISR", "grp:hamas", in: graph),
      Explanation("QAT", .threatens, "grp:hamas", in: whole), Disputes(in: whole),
      RelationList(of: whole), ClaimList(of: whole),
    ]
    return answers.flatMap { answer in
      AnswerFormat.allCases.map { $0.render(answer) }
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func shuffledClaimsGiveTheSameBytes(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var set = seed == 0 ? Story.seeds.set : RandomStory.set(claims: 80, using: &random)
    let expected = try Self.everything(about: set)
    set.claims.shuffle(using: &random)
    #expect(try Self.everything(about: set) == expected)
  }

  /// A report is what somebody says; no answer may call it more.
  @Test func noAnswerCallsAnythingAFact() throws {
    for text in try Self.everything(about: Story.seeds.set) {
      let words = text.lowercased().split { !$0.isLetter }
      #expect(!words.contains("fact") && !words.contains("facts"))
    }
  }
}
