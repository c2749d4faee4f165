import Testing

@testable import Actors

@Suite struct MentionWriterTests {
  @Test func writesOneLineAMention() throws {
    let linked = try Linked("Talks in Oslo.", "Kenyan officials agreed.")
    #expect(
      MentionWriter().lines(of: linked.article) == """
        {"article":"test","start":9,"end":13,"surface":"Oslo","kind":"name","actor":"place:oslo",\
        "name":"Oslo","type":"place","nested":false,"reason":"place, not its government"}
        {"article":"test","start":15,"end":31,"surface":"Kenyan officials","kind":"nominal",\
        "actor":"KEN","name":"Kenya","type":"official","via":"officials","anonymous":true,\
        "nested":false,"reason":"officials of Kenya"}
        {"article":"test","start":15,"end":21,"surface":"Kenyan","kind":"name","actor":"KEN",\
        "name":"Kenya","type":"state","nested":true,"reason":"adjective of a state"}

        """)
  }

  @Test func escapesWhatJSONReserves() throws {
    var linked = try Linked("Kenya agreed.").article
    linked.article.id = "a \"b\"\\\n\u{1}"
    let line = MentionWriter().lines(of: linked)
    #expect(line.hasPrefix("{\"article\":\"a \\\"b\\\"\\\\\\u000a\\u0001\",\"start\":0"))
  }
}
