import Influence
import TestSupport
import Testing

@testable import Exchange

/// What our own writers write, our own readers read; other programs' readers are asked by
/// `make test-exchange`.
@Suite struct RoundTripTests {
  static let everything = Set(EvidenceStatus.allCases)

  /// Every awkward text as a name, a quote, an outlet and an article.
  static let awkwardGraph: InfluenceGraph = {
    var maker = GraphMaker()
    for (index, text) in awkward.enumerated() { maker.actor("grp:\(index)", text, .group) }
    for (index, text) in awkward.enumerated() {
      maker.outlet(text, of: text)
      maker.claim(
        "grp:\(index) accuses grp:\((index + 1) % awkward.count)", in: text, quote: text,
        speaker: Speaker(name: text, kind: .named), date: "2024-11-08")
    }
    return maker.graph(everything)
  }()

  static let files: [(ExchangeFormat, String)] = [
    (.graphml, "g.graphml"), (.gexf, "g.gexf"), (.nodeLink, "g.json"), (.gephiCSV, "g"),
    (.plainDOT, "g.gv"),
  ]

  static func imported(
    _ graph: InfluenceGraph, _ format: ExchangeFormat, _ name: String
  ) async throws -> ImportedGraph {
    let folder = try TemporaryFolder()
    let files = Exporter().files(of: graph, as: format)
    for (place, bytes) in files.enumerated() {
      try folder.write(format.fileNames.map { "\(name)/\($0[place])" } ?? name, bytes)
    }
    return try await Importer().graph(at: folder.path + "/" + name)
  }

  @Test(arguments: files) func theListOfEdgesComesBack(format: ExchangeFormat, name: String)
    async throws
  {
    let graph = GraphMaker.talks.graph(Self.everything)
    let imported = try await Self.imported(graph, format, name)
    #expect(imported.table.rows == RelationList(of: graph).table.rows)
    #expect(imported.graph.actors[ActorID("grp:hamas")]?.kind == .group)
  }

  @Test(arguments: files) func awkwardNamesComeBack(format: ExchangeFormat, name: String)
    async throws
  {
    let imported = try await Self.imported(Self.awkwardGraph, format, name)
    for (index, text) in awkward.enumerated() where !text.isEmpty {
      #expect(imported.graph.actors[ActorID("grp:\(index)")]?.name == text)
    }
    #expect(imported.table.rows.count == awkward.count)
  }

  @Test func whatXMLCannotHoldIsMarked() async throws {
    var maker = GraphMaker()
    maker.actor("A", "a\u{0}b\u{1F}c\u{FFFE}d\u{85}e\u{7F}f")
    maker.claim("A accuses B")
    for (format, name) in [(ExchangeFormat.graphml, "g.graphml"), (.gexf, "g.gexf")] {
      let imported = try await Self.imported(maker.graph(), format, name)
      let name = imported.graph.name(of: ActorID("A"))
      #expect(name == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{85}e\u{7F}f")
    }
  }

  @Test(arguments: ExchangeFormat.allCases) func theSameGraphIsTheSameBytes(
    format: ExchangeFormat
  ) {
    let one = Exporter().files(of: Self.awkwardGraph, as: format)
    #expect(one == Exporter().files(of: Self.awkwardGraph, as: format))
    #expect(one.count == (format.fileNames?.count ?? 1))
    #expect(one.allSatisfy { $0.last == UInt8(ascii: "\n") })
  }

  @Test(arguments: ExchangeFormat.allCases) func aGraphWithoutEdgesIsAFileToo(
    format: ExchangeFormat
  ) async throws {
    let empty = GraphMaker().graph()
    let files = Exporter().files(of: empty, as: format)
    #expect(files.count == (format.fileNames?.count ?? 1))
    if let file = Self.files.first(where: { $0.0 == format }) {
      #expect(try await Self.imported(empty, format, file.1).isEmpty)
    }
  }
}
