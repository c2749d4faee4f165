import Testing

@testable import Graphviz

@Suite struct DOTGraphTests {
  static func read(_ text: String, _ attributes: [String] = []) async throws -> DOTGraph {
    try await Graphviz.shared.graph(
      of: Array(text.utf8), attributes: attributes, limits: ChildProcessTests.plenty)
  }

  static func pairs(_ graph: DOTGraph) -> [String] { graph.edges.map { "\($0.tail) \($0.head)" } }

  @Test func chainsAndSubgraphsAreResolved() async throws {
    let graph = try await Self.read(
      """
      /* a comment */ digraph "the name" {
        a -> b -> c // another
        {d; e} -> {f g}
        subgraph cluster_x { h -> i; subgraph { j } }
        k:port:n -> "l m":w;
      }
      """)
    #expect(graph.isDirected)
    #expect(
      Self.pairs(graph) == ["a b", "b c", "d f", "d g", "e f", "e g", "h i", "k l m"])
    #expect(graph.nodes.map(\.id).contains("j"))
  }

  @Test func aStrictGraphHasEachEdgeOnce() async throws {
    let graph = try await Self.read("strict graph { a -- b; b -- a; a -- b; b -- c }")
    #expect(!graph.isDirected)
    #expect(Self.pairs(graph) == ["a b", "b c"])
    let loose = try await Self.read("graph { a -- b; b -- a }")
    #expect(loose.edges.count == 2)
  }

  @Test func onlyAttributesThatAreAskedForComeBack() async throws {
    let graph = try await Self.read(
      """
      digraph {
        graph [imagepath="/etc", stylesheet="x.css", fontpath="/tmp"];
        node [shape=box, image="/etc/passwd", Label="L"];
        edge [Relation=aids];
        a [shapefile="/etc/passwd", URL="javascript:alert(1)", label=<<b>A</b>>];
        a -> b [weight=2, href="file:///etc/passwd", relation=""];
        subgraph { edge [weight=7]; c -> d }
      }
      """, ["label", "relation", "weight"])
    #expect(graph.nodes[0].attributes["label"] == DOTGraph.Value(text: "<b>A</b>", isHTML: true))
    #expect(graph.nodes.allSatisfy { $0.attributes["Label"]?.text == "L" })
    #expect(
      Set(graph.nodes.flatMap { $0.attributes.keys }).isSubset(of: ["Label", "label"]))
    #expect(graph.edges.map { $0.attributes["weight"]?.text } == ["2", "7"])
    #expect(graph.edges.map { $0.attributes["Relation"]?.text } == ["aids", "aids"])
    #expect(
      Set(graph.edges.flatMap { $0.attributes.keys }).isSubset(of: ["Relation", "weight"]))
  }

  @Test func idsAreWhatTheyAre() async throws {
    let graph = try await Self.read(#"digraph { "say \"a\"" -> <<i>x</i>>; -1.5 -> "é 中" }"#)
    #expect(Self.pairs(graph) == [#"say "a" <i>x</i>"#, "-1.5 é 中"])
  }

  @Test func whatIsNoOneGraphIsAnError() async {
    for (text, expected) in [
      ("", GraphvizError.noGraph), ("// nothing", .noGraph),
      ("digraph { a } digraph { b }", .severalGraphs),
      ("digraph {\na ->\n}", .failed(step: "read", message: "syntax error in line 3 near '}'")),
      ("digraph { a } }", .failed(step: "read", message: "syntax error in line 1 near '}'")),
    ] {
      let error = await ChildProcessTests.error { () async throws(GraphvizError) in
        try await Graphviz.shared.graph(
          of: Array(text.utf8), attributes: [], limits: ChildProcessTests.plenty)
      }
      #expect(error == expected, "\(text)")
    }
  }
}
