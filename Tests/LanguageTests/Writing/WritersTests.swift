import Testing

@testable import Language

@Suite struct WritersTests {
  private func parsed(_ text: String) throws -> ParsedText {
    try Model.shared.reader().parse(text)
  }

  @Test func jsonEscapesWhatItMust() throws {
    var out: [UInt8] = []
    ParseJSONWriter().append(try parsed("\"\\\n\u{1}é"), to: &out)
    let json = String(decoding: out, as: UTF8.self)
    #expect(json.hasPrefix(#"{"text":"\"\\\n\u0001é","tokens":[{"t":"\"","i":0,"ws":false,"#))
    #expect(json.hasSuffix("}]}\n"))
    #expect(json.count { $0 == "\n" } == 1)
  }

  @Test func jsonOfNothing() throws {
    var out: [UInt8] = []
    ParseJSONWriter().append(try parsed(""), to: &out)
    #expect(String(decoding: out, as: UTF8.self) == "{\"text\":\"\",\"tokens\":[]}\n")
  }

  @Test func conlluHasTenFields() throws {
    var out: [UInt8] = []
    CoNLLUWriter().append([try parsed("Qatar urged Hamas.")], document: "a1", to: &out)
    // The annotation is the original pipeline's.
    #expect(
      String(decoding: out, as: UTF8.self) == """
        # newdoc id = a1
        # newpar
        # sent_id = 1
        # text = Qatar urged Hamas.
        1\tQatar\tQatar\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\tNER=B-GPE|start_char=0|end_char=5
        2\turged\turge\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\tROOT\t_\tstart_char=6|end_char=11
        3\tHamas\tHamas\tPROPN\tNNP\tNumber=Sing\t2\tdobj\t_\tNER=B-ORG|SpaceAfter=No|start_char=12|end_char=17
        4\t.\t.\tPUNCT\t.\tPunctType=Peri\t2\tpunct\t_\tSpaceAfter=No|start_char=17|end_char=18


        """)
  }

  @Test func whiteSpaceIsNoWord() throws {
    var out: [UInt8] = []
    CoNLLUWriter().append([try parsed("\n Talks  ended.\n"), try parsed(" \t")], to: &out)
    let lines = String(decoding: out, as: UTF8.self).split(separator: "\n")
    let words = lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
    #expect(words.map { $0[1] } == ["Talks", "ended", "."])
    #expect(words.map { $0[0] } == ["1", "2", "3"])
    #expect(words[0][9].contains("SpacesAfter=\\s\\s|SpacesBefore=\\n\\s|"))
    #expect(words[2][9].hasPrefix("SpacesAfter=\\n|"))
    #expect(lines.count { $0.hasPrefix("# newpar") } == 1)
  }

  /// Heads count the words of their own sentence and no other.
  @Test func everySentenceIsATreeOfItsOwn() throws {
    let texts = try GoldenTextsTests.goldens().map { try parsed($0.text) }
    var out: [UInt8] = []
    CoNLLUWriter().append(texts, to: &out)
    var count = 0
    for sentence in String(decoding: out, as: UTF8.self).split(separator: "\n\n") {
      let words = sentence.split(separator: "\n").filter { !$0.hasPrefix("#") }
      count += 1
      for (index, word) in words.enumerated() {
        let fields = word.split(separator: "\t", omittingEmptySubsequences: false)
        #expect(fields.count == 10)
        #expect(fields[0] == "\(index + 1)")
        let head = try #require(Int(fields[6]))
        #expect((0...words.count).contains(head) && head != index + 1)
      }
      #expect(sentence.contains("# sent_id = \(count)\n"))
    }
    #expect(count >= 50)
  }
}
