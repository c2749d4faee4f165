import Influence
import TestSupport
import Testing

@testable import Exchange

@Suite struct ImporterTests {
  static func imported(
    _ text: String, as name: String, fallback: Relation? = nil
  ) async throws -> ImportedGraph {
    let folder = try TemporaryFolder()
    var importer = Importer()
    importer.fallback = fallback
    return try await importer.graph(at: try folder.write(name, text))
  }

  /// The message, without the folder's name.
  static func message(_ text: String, as name: String, fallback: Relation? = nil) async -> String {
    do {
      let made = try TemporaryFolder()
      var importer = Importer()
      importer.fallback = fallback
      _ = try await importer.graph(at: try made.write(name, text))
      return ""
    } catch {
      let text = "\(error)"
      return String(text[(text.range(after: name) ?? text.startIndex)...])
    }
  }

  static let graphml = """
    <?xml version="1.0"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="d0" for="node" attr.name="Label" attr.type="string"/>
      <key id="d1" for="edge" attr.name="weight" attr.type="double"><default>2</default></key>
      <graph edgedefault="directed">
        <node id="a"><data key="d0">Ann &amp; Co</data></node>
        <node id="b"><graph><node id="c"/></graph></node>
        <edge source="a" target="b"><data key="d1">3</data></edge>
        <edge source="a" target="c"/>
        <edge source="c" target="c"/>
      </graph>
    </graphml>
    """

  @Test func graphmlHasDefaultsNamesAndNestedNodes() async throws {
    let graph = try await Self.imported(Self.graphml, as: "g.graphml", fallback: .supports)
    #expect(graph.graph.name(of: ActorID("a")) == "Ann & Co")
    #expect(graph.graph.edges.map(\.id) == ["a_supports_b", "a_supports_c"])
    #expect(graph.graph.edges.map(\.weight) == [3, 2])
    #expect(graph.note.contains("Left out: 1 from an actor to itself."))
  }

  @Test func theAnswerSaysThatThereAreNoQuotes() async throws {
    let graph = try await Self.imported(Self.graphml, as: "g.graphml", fallback: .supports)
    #expect(graph.note.contains("no articles, no quotes and no speakers stand behind it"))
    #expect(
      graph.note.hasSuffix(
        "the file's weights, standing for reports, outlets, articles and mentions alike."))
    #expect(graph.graph.unit == .weights)
    #expect(graph.table.title.hasPrefix("2 relations from "))
  }

  @Test func drawingsOfYEdKeepTheirLabels() async throws {
    let graph = try await Self.imported(
      """
      <graphml><key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed">
      <node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="30"/><y:NodeLabel>Ann</y:NodeLabel>
      </y:ShapeNode></data></node><node id="n1"/><edge source="n0" target="n1"/></graph></graphml>
      """, as: "g.graphml", fallback: .aids)
    #expect(graph.graph.name(of: ActorID("n0")) == "Ann")
  }

  @Test func gexfOfAnyVersionIsRead() async throws {
    let graph = try await Self.imported(
      """
      <gexf xmlns="http://www.gexf.net/1.1draft" version="1.1"><graph defaultedgetype="directed">
      <attributes class="node"><attribute id="0" title="Kind" type="string"><default>group</default>
      </attribute></attributes><nodes><node id="1" label="Ann"/><node id="2" label="Bob"><attvalues>
      <attvalue id="0" value="state"/></attvalues></node></nodes><edges>
      <edge id="0" source="1" target="2" label="aids" weight="4.0"/></edges></graph></gexf>
      """, as: "g.gexf")
    #expect(graph.graph.actors[ActorID("1")]?.kind == .group)
    #expect(graph.graph.actors[ActorID("2")]?.kind == .state)
    #expect(graph.graph.edges.map(\.relation) == [.aids])
    #expect(graph.graph.edges[0].weight == 4)
  }

  @Test(arguments: ["edges", "links"]) func bothNamesOfTheListAreRead(key: String) async throws {
    let graph = try await Self.imported(
      """
      {"directed": true, "nodes": [{"id": 1, "name": "Ann"}, {"id": "b"}],
       "\(key)": [{"source": 1, "target": "b", "relation": "aids", "claims": [1]}]}
      """, as: "g.json")
    #expect(graph.graph.edges.map(\.id) == ["_1_aids_b"])
    #expect(graph.graph.name(of: ActorID("1")) == "Ann")
  }

  @Test func aTableOfEdgesNeedsNoNodes() async throws {
    let graph = try await Self.imported(
      "Source,Target,Weight,Relation\nann,bob,2,aids\nann,bob,1,aids\n'=x,bob,1,aids\n", as: "g.csv"
    )
    #expect(graph.graph.edges.map(\.weight) == [1, 3])
    #expect(graph.graph.edges[0].source == ActorID("=x"))
    #expect(graph.graph.actors[ActorID("ann")]?.role == "kind not told")
    #expect(graph.note.contains("Added up: 1 beside another of the same relation and actors."))
  }

  @Test func weightsThatAreNoCountsCountEveryEdgeOnce() async throws {
    let graph = try await Self.imported(
      "source,target,weight\na,b,0.37\nb,c,12\n", as: "g.csv", fallback: .aids)
    #expect(graph.graph.edges.map(\.weight) == [1, 1])
    #expect(
      graph.note.hasSuffix("every edge once, for its weights are no whole numbers from 1 on."))
    #expect(graph.graph.unit == .edges)
  }

  @Test func hugeNumbersAddUpWithoutOverflow() async throws {
    let huge = "a,b,aids,9223372036854775807,9223372036854775807\n"
    let graph = try await Self.imported(
      "source,target,relation,actual_reports,actual_mentions\n" + huge + huge, as: "g.csv")
    #expect(graph.graph.edges.map(\.weight) == [2_000_000_000])
  }

  @Test func edgesWithoutDirectionAreReadWhereTheRelationHasNone() async throws {
    let text = "{\"directed\":false,\"nodes\":[],\"edges\":[{\"source\":\"b\",\"target\":\"a\"}]}"
    let graph = try await Self.imported(text, as: "g.json", fallback: .meets)
    #expect(graph.graph.edges.map(\.id) == ["a_meets_b"])
    #expect(
      await Self.message(text, as: "g.json", fallback: .aids)
        == ": the edge between \"b\" and \"a\" has no direction, and aids has one; --as meets, agrees or cooperates has none"
    )
  }

  @Test func messagesNameLineAndColumn() async {
    #expect(
      await Self.message("<graphml>\n  <node/>\n</graphml>", as: "g.graphml")
        == ":2:3: a <node> without id")
    #expect(await Self.message("<gexf>\n é<\n", as: "g.gexf") == ":2:4: expected a name")
    #expect(
      await Self.message("{\"nodes\": [\n 1,]}", as: "g.json") == ":2:4: no JSON: not a JSON value")
    #expect(
      await Self.message("source,target\na,b\nc\n", as: "g.csv")
        == ":3: 1 cells under a heading of 2")
    #expect(
      await Self.message("from,to\n", as: "g.csv")
        == ":1: expected a heading with the columns source and target, separated by commas")
  }

  @Test func anEdgeThatNamesNoRelationIsNamed() async {
    #expect(
      await Self.message("source,target,label\na,b,likes\n", as: "g.csv")
        == ":2: the edge from \"a\" to \"b\" names no relation of ours: \"likes\"; choose one for such edges, for example with --as meets"
    )
  }

  @Test(
    arguments: [
      ("<html/>", "g.graphml", ":1:1: expected <graphml>"),
      (
        "<graphml><hyperedge/></graphml>", "g.graphml", ":1:10: a hyperedge: only edges between two"
      ),
      (
        "<gexf><node id='a'><attvalue for='7' value=''/></node></gexf>", "g.gexf",
        ":1:20: no attribute \"7\" of nodes is declared"
      ),
      ("{}", "g.json", ": expected a list \"nodes\""),
      ("{\"nodes\":[{}],\"edges\":[]}", "g.json", ": node 1 has no \"id\""),
      ("{\"nodes\":[],\"edges\":[{\"source\":0}]}", "g.json", ": edge 1 has no \"source\" or no"),
      ("source,target,Source\n", "g.csv", ":1: two columns have one name"),
      ("source,target\n,b\n", "g.csv", ":2: an edge without source or target"),
    ])
  func whatIsNoGraphIsNamed(text: String, name: String, reason: String) async {
    let message = await Self.message(text, as: name)
    #expect(message.hasPrefix(reason), "\(message)")
  }

  @Test func deepJSONIsRefused() async {
    let deep = String(repeating: "[", count: 100_000)
    #expect(await Self.message(deep, as: "g.json").hasSuffix("values nested too deep"))
  }

  @Test func filesTooLargeMissingOrOfAnotherKindAreNamed() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("g.csv", "source,target\n")
    var importer = Importer()
    importer.byteLimit = 5
    await #expect(throws: ImportError.tooLarge(file: file, limit: 5)) {
      try await importer.graph(at: file)
    }
    let missing = folder.path + "/none.gexf"
    await #expect(throws: ImportError.unreadable(file: missing)) {
      try await Importer().graph(at: missing)
    }
    await #expect(throws: ImportError.unknownEnding(file: "g.net")) {
      try await Importer().graph(at: "g.net")
    }
  }

  /// Whatever bytes are changed, the reading ends with a graph or with a message.
  @Test(arguments: 0..<250) func brokenGraphsEndTheReading(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let format = ImportFormat.allCases[Int(seed) % 5]
    let written: [ImportFormat: ExchangeFormat] = [
      .graphml: .graphml, .gexf: .gexf, .nodeLink: .nodeLink, .csv: .gephiCSV,
      .dot: .plainDOT,
    ]
    let graph = GraphMaker.talks.graph(Set(EvidenceStatus.allCases))
    let target = try #require(written[format])
    var bytes = try #require(Exporter().files(of: graph, as: target).last)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      if Bool.random(using: &random) {
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      } else {
        bytes.removeSubrange(place..<min(bytes.count, place + 9))
      }
    }
    do throws(ReadingFailure) {
      let foreign = try await format.graph(of: bytes)
      var gathering = ForeignGathering(fallback: .meets)
      let imported = try gathering.graph(of: foreign, called: "file")
      #expect(imported.graph.edges.count <= foreign.edges.count)
    } catch {
      #expect(!error.reason.isEmpty)
    }
  }
}

extension String {
  /// Where the text behind the last `part` begins.
  fileprivate func range(after part: String) -> String.Index? {
    var start = startIndex
    var found: String.Index?
    while start < endIndex {
      if self[start...].hasPrefix(part) { found = index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return found
  }
}
