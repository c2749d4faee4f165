import Influence
import TestSupport
import Testing

@testable import Exchange

@Suite struct DOTReaderTests {
  private static func edges(_ text: String, fallback: Relation? = .meets) async throws -> [String] {
    let graph = try await ImporterTests.imported(text, as: "g.dot", fallback: fallback).graph
    return graph.edges.map { "\($0.id) \($0.weight)" }
  }

  private static func message(_ text: String, fallback: Relation? = .meets) async -> String {
    await ImporterTests.message(text, as: "g.gv", fallback: fallback)
  }

  @Test func whatGraphvizResolvesIsRead() async throws {
    let found = try await Self.edges(
      """
      digraph "people" { // a comment
        edge [relation=aids, weight=2]
        ann -> bob -> "c d":port:n [weight=3];
        {ann; bob} -> {eve}
        subgraph cluster_1 { edge [relation=accuses]; ann -> eve }
      }
      """)
    #expect(
      found == [
        "ann_accuses_eve 2", "ann_aids_bob 3", "ann_aids_eve 2", "bob_aids_c_d 3",
        "bob_aids_eve 2",
      ])
  }

  @Test func labelsAreNames() async throws {
    let graph = try await ImporterTests.imported(
      #"""
      digraph {
        a [label="Ann\nMay &amp; Sons \\ \N"]
        b [label=<<table><tr><td bgcolor="red">Bob</td><td>R&amp;D</td></tr></table>>, kind=group]
        c [name="Cy", label="other"]
        d [label="\N"]
        a -> b [label=aids]; c -> d [label="Aids"]
      }
      """#, as: "g.dot"
    ).graph
    let names = ["a", "b", "c", "d"].map { graph.name(of: ActorID($0)) }
    #expect(names == [#"Ann May & Sons \ a"#, "Bob R&D", "Cy", "d"])
    #expect(graph.actors[ActorID("b")]?.kind == .group)
    #expect(graph.edges.map(\.relation) == [.aids, .aids])
  }

  @Test func directionsAreThoseOfTheArrows() async throws {
    #expect(try await Self.edges("graph { b -- a -- b }") == ["a_meets_b 2"])
    #expect(
      try await Self.edges("digraph { a -> b [dir=back] }", fallback: .aids) == ["b_aids_a 1"])
    #expect(
      await Self.message("digraph { a -> b [dir=none] }", fallback: .aids).contains(
        "has no direction, and aids has one"))
    #expect(await Self.message("graph { a -- b }", fallback: .aids).contains("has no direction"))
  }

  /// Neither files nor scripts nor pages: nothing but names and numbers leaves the child.
  @Test func whatLoadsSomethingIsDropped() async throws {
    let hostile = """
      digraph {
        graph [imagepath="/etc", fontpath="/etc", stylesheet="http://evil.example/x.css",
          layers="a:b", URL="javascript:alert(1)", _background="c 7 -#ff0000"]
        a [image="/etc/passwd", shapefile="/etc/passwd", href="javascript:alert(1)", name="Ann"]
        b [label=<<table href="javascript:x"><tr><td><img src="/etc/passwd"/>Bob</td></tr></table>>]
        a -> b [label=aids, URL="file:///etc/passwd", tooltip="<script>", quote="said so"]
      }
      """
    let foreign = try await DOTReader.graph(of: Array(hostile.utf8))
    #expect(
      foreign.nodes == [
        ForeignGraph.Node(id: "a", attributes: ["name": "Ann", "label": "a"]),
        ForeignGraph.Node(id: "b", attributes: ["label": "Bob"]),
      ])
    #expect(foreign.edges.map(\.attributes) == [["label": "aids"]])
  }

  @Test(arguments: [
    ("digraph {\n a -> b;\n c -> ;\n}", ":3: no DOT: syntax error near ';'"),
    ("graph {\n a -> b }", ":2: no DOT: syntax error near '->'"),
    ("digraph {\n a -> b", ":2: no DOT: syntax error"),
    ("", ": no graph in it; expected graph or digraph, and { … }"),
    ("digraph { a }\ndigraph { b }", ": more than one graph; put each into a file of its own"),
    ("digraph {\n a -> b\u{0} }", ":2:8: no DOT: a byte that is 0"),
    (
      "digraph {\n a -> b [label=\"likes\"] }",
      ":2: the edge from \"a\" to \"b\" names no relation of ours: \"likes\""
    ),
    (
      """
      digraph { // c -> "d \\"x"
        edge [label="a -> b"] # no comment
        /* c -> d
        */ subgraph { a }
        a:p:n -> b [relation=aids]
        b ->
        "c \\"x\\"" -> <<b>d</b>> -> -1.5
      }
      """, ":7: the edge from \"b\" to \"c \"x\"\" names no relation of ours: \"a -> b\""
    ),
    (
      "digraph {\n {a b} -> c\n}", ": the edge from \"a\" to \"c\" names no relation of ours;"
    ),
  ])
  func whatIsWrongIsNamed(text: String, reason: String) async {
    let message = await Self.message(text, fallback: nil)
    #expect(message.hasPrefix(reason), "\(message)")
  }

  @Test func textThatIsNotUTF8IsNamed() async {
    await #expect(
      throws: ReadingFailure(
        place: .offset(10),
        reason: "not in UTF-8: convert it, for example with `iconv -f LATIN1 -t UTF-8`")
    ) { try await DOTReader.graph(of: Array("digraph { ".utf8) + [0xE9, 0x20, 0x7D]) }
  }

  @Test func moreThanTheLimitIsNotRead() async {
    let bytes = [UInt8](repeating: 0x20, count: DOTReader.byteLimit + 1)
    await #expect(
      throws: ReadingFailure(
        place: .file, reason: "more than 64 MiB of DOT; export a part of the graph")
    ) { try await DOTReader.graph(of: bytes) }
  }

  @Test func deepAndLongTextsEndWithAnErrorOrAGraph() async throws {
    let deep = String(repeating: "{", count: 1_000_000)
    #expect(await Self.message("digraph {" + deep).hasPrefix(":1: no DOT: nested too deep"))
    let chain = "digraph { " + String(repeating: "a -> ", count: 100_000) + "a }"
    #expect(await Self.message(chain).hasPrefix(":1: no DOT: nested too deep or chained too long"))
    let bold = String(repeating: "<b>", count: 200_000)
    let closed = String(repeating: "</b>", count: 200_000)
    let graph = try await DOTReader.graph(
      of: Array("digraph { a [label=<\(bold)x\(closed)>] }".utf8))
    #expect(graph.nodes.map(\.attributes) == [["label": "x"]])
    let laugh = (0..<5000).map { _ in "\"lol\"" }.joined(separator: "+")
    let one = try await DOTReader.graph(of: Array("digraph { a [label=\(laugh)] }".utf8))
    #expect(one.nodes[0].attributes["label"]?.utf8.count == 15_000)
  }

  @Test func garbageIsNoGraph() async {
    var random = SplitMix64(seed: 11)
    let bytes = (0..<1_000_000).map { _ in UInt8.random(in: 32...126, using: &random) }
    await #expect(throws: ReadingFailure.self) { try await DOTReader.graph(of: bytes) }
  }

  @Test func hundredThousandEdgesAreRead() async throws {
    var text = "digraph {\n"
    for number in 0..<100_000 {
      text += "n\(number * 7919 % 30_011) -> n\(number % 30_011) [relation=meets];\n"
    }
    let graph = try await DOTReader.graph(of: Array((text + "}").utf8))
    #expect(graph.edges.count == 100_000)
    #expect(graph.nodes.count == 30_011)
  }
}
