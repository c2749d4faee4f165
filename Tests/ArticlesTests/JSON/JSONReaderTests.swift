import Testing

@testable import Articles

@Suite struct JSONReaderTests {
  private func value(_ text: String) throws -> JSONValue {
    try JSONReader.value(of: Array(text.utf8))
  }

  @Test func readsEveryKindOfValue() throws {
    #expect(
      try value(#" {"a":[1,-2.5e3,true,false,null],"b":{"c":""}} "#)
        == .object([
          .init(
            name: "a",
            value: .array([.number("1"), .number("-2.5e3"), .bool(true), .bool(false), .null])),
          .init(name: "b", value: .object([.init(name: "c", value: .string(""))])),
        ]))
  }

  @Test func readsEscapesAndPairsOfSurrogates() throws {
    #expect(
      try value(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#) == .string("\"\\/\u{8}\u{C}\n\r\té😀"))
    // A lone surrogate is no Unicode scalar: one U+FFFD, so that offsets behind it stand.
    #expect(try value(#""a\ud83db\ude00c""#) == .string("a\u{FFFD}b\u{FFFD}c"))
    #expect(try value(#""\ud83d\u0041""#) == .string("\u{FFFD}A"))
  }

  @Test(
    arguments: [
      "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "01", "1.", "+1", "\"\u{1}\"", "\"\\x\"",
      "\"\\u12\"",
      "nul", "1 2", "{a:1}", "\"a", "[1 2]", ".5", "-",
    ])
  func refusesWhatIsNoJSON(text: String) {
    #expect(throws: JSONReader.Failure.self) { try value(text) }
  }

  @Test func refusesToNestWithoutEnd() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONReader.Failure.self) { try value(deep) }
    let fair = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(throws: Never.self) { try value(fair) }
  }

  @Test func saysWhereItWentWrong() {
    let failure = #expect(throws: JSONReader.Failure.self) { try value(#"{"a":tru}"#) }
    #expect(failure?.description == "not a JSON value at byte 6")
  }

  @Test func theLastOfTwoMembersOfOneNameCounts() throws {
    #expect(try value(#"{"a":1,"a":2}"#)["a"]?.integer == 2)
  }

  @Test func whatTheWriterWritesReadsBack() throws {
    let text = "\"q\" \\ / \u{0}\u{1F}\n\r\t é 😀 \u{2028}"
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("t", text)
    writer.member("n", -3)
    writer.name("d")
    writer.value(0.1)
    writer.member("none", nil as String?)
    writer.endObject()
    let read = try JSONReader.value(of: writer.bytes)
    #expect(read["t"]?.string == text)
    #expect(read["n"]?.integer == -3)
    #expect(read["d"] == .number("0.1"))
    #expect(read["none"]?.isNull == true)
  }
}
