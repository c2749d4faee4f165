import Graphviz
import Testing

@testable import Charts

@Suite struct DOTWriterTests {
  static let document: DOTDocument = {
    var document = DOTDocument(name: "g", engine: .dot)
    document.attributes = [DOTAttribute("pad", .number(0.3))]
    document.frame = [DOTAttribute("label", .html("<b>t</b>"))]
    document.nodes = [
      DOTNode(id: "a", attributes: [DOTAttribute("label", .text(["one", "t\"o"]))]),
      DOTNode(id: "b", attributes: []),
    ]
    document.edges = [
      DOTEdge(
        tail: DOTEnd(node: "a", port: "p", side: .east), head: DOTEnd(node: "b"),
        attributes: [DOTAttribute("id", .token("e")), DOTAttribute("URL", .anchor("e"))])
    ]
    return document
  }()

  @Test func aSmallDocumentReadsAsExpected() {
    #expect(
      DOTWriter.text(of: Self.document) == """
        digraph g {
          graph [layout="dot", pad=0.3];
          node [];
          edge [];
          subgraph cluster_frame {
            graph [label=<<b>t</b>>];
            a [label="one\\nt\\"o"];
            b [];
          }
          a:p:e -> b [id="e", URL="#e"];
        }

        """)
  }

  @Test func libcgraphReadsItBack() async throws {
    let graph = try #require(await Graphviz.shared.reread(DOTWriter.text(of: Self.document)))
    #expect(graph.nodes.keys.sorted() == ["a", "b"])
    #expect(graph.nodes["a"]?["label"] == "one\\nt\"o")
    #expect(graph.lines.map(\.tail) == ["a"])
    #expect(graph.line(id: "e")?.attributes["URL"] == "#e")
  }

  @Test func strippingKeepsWhatTakesRoom() {
    var document = Self.document
    document.strip()
    #expect(document.edges[0].attributes.map(\.name) == ["id"])
    #expect(document.nodes[0].attributes.map(\.name) == ["label"])
    #expect(document.frame.isEmpty)
  }
}
