import Influence
import Testing

@testable import Exchange

@Suite struct WriterTests {
  static func written(
    _ format: ExchangeFormat, _ statuses: Set<EvidenceStatus> = Set(EvidenceStatus.allCases)
  ) -> String {
    Exporter().files(of: GraphMaker.talks.graph(statuses), as: format)[0].text
  }

  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
  }

  @Test func theMatrixCountsReportsFromRowToColumn() {
    // Hamas, Israel, Qatar, United States by id; talks count both ways, a request is in view.
    #expect(
      Self.lines(Self.written(.matrix)) == [
        ",Israel,Qatar,United States,Hamas", "Israel,0,0,0,0", "Qatar,1,0,1,1",
        "United States,0,2,0,1", "Hamas,0,0,0,0",
      ])
  }

  @Test func actorsOfOneNameAreToldApartInTheMatrix() {
    var maker = GraphMaker()
    maker.actor("A", "Front")
    maker.actor("B", "Front")
    maker.claim("A accuses B")
    let text = Exporter().files(of: maker.graph(), as: .matrix)[0].text
    #expect(text == ",Front (A),Front (B)\nFront (A),0,1\nFront (B),0,0\n")
  }

  @Test func aMermaidLineIsSolidOnlyForWhatIsToldAsHappening() {
    let lines = Self.lines(Self.written(.mermaid))
    #expect(lines[1] == "flowchart LR")
    #expect(lines.contains("  n2 -->|\"pressures · 2\"| n1"))
    #expect(lines.contains("  n2 -.->|\"threatens · 1 (requested)\"| n3"))
    #expect(lines.contains("  n1 --x|\"threatens · 1 · disputed\"| n3"))
    #expect(lines.contains("  n1 ---|\"meets · 1\"| n2"))
  }

  @Test func mermaidReadsNothingOfANameAsItsOwnLanguage() {
    var maker = GraphMaker()
    maker.actor("A", "\"a\"#35;`b`<i>\n%%{init}%%")
    maker.claim("A accuses B")
    let text = Exporter().files(of: maker.graph(), as: .mermaid)[0].text
    #expect(
      Self.lines(text)[2]
        == "  n0[\"#34;a#34;#35;35;#96;b#96;#60;i#62; #37;#37;#123;init#125;#37;#37;\"]")
  }

  @Test func gexfHasTimeOnlyWhereThereAreDates() {
    let dated = Self.written(.gexf)
    #expect(dated.contains("mode=\"dynamic\" defaultedgetype=\"directed\" timeformat=\"date\""))
    #expect(dated.contains("<spell start=\"2024-11-08\" end=\"2024-11-08\"/>"))
    var maker = GraphMaker()
    maker.claim("A accuses B")
    let undated = Exporter().files(of: maker.graph(), as: .gexf)[0].text
    #expect(undated.contains("<graph mode=\"static\" defaultedgetype=\"directed\">"))
    #expect(!undated.contains("spell"))
  }

  @Test func whatHasNoDirectionIsUndirectedWhereTheFormatAllowsIt() {
    let line = "target=\"USA\" type=\"undirected\" kind=\"meets\""
    #expect(Self.written(.gexf).contains(line))
    #expect(Self.written(.gephiCSV).isEmpty == false)
    let edges = Exporter().files(of: GraphMaker.talks.graph(), as: .gephiCSV)[1].text
    #expect(edges.contains("QAT,USA,Undirected,meets,"))
    #expect(edges.contains("USA,QAT,Directed,pressures,"))
  }

  @Test func neo4jTypesAreInCapitals() {
    var maker = GraphMaker()
    maker.actor("A", "A", .organisation)
    maker.claim("A partOf B")
    let files = Exporter().files(of: maker.graph(), as: .neo4jCSV).map(\.text)
    #expect(Self.lines(files[0])[1].hasSuffix(",Actor;Organisation"))
    #expect(Self.lines(files[1])[1].hasPrefix("A,B,PART_OF,a_partof_b,1,"))
  }

  @Test func cellsOfGephiAreNoFormulas() {
    let files = Exporter().files(of: RoundTripTests.awkwardGraph, as: .gephiCSV).map(\.text)
    #expect(files[0].contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\""))
    #expect(!files[0].contains(",=") && !files[1].contains(",=") && !files[1].contains(",@"))
  }

  @Test func aClaimIsAStatementThatAssertsNothing() {
    let text = Self.written(.jsonld)
    #expect(text.contains("\"@type\":[\"rdf:Statement\",\"schema:Claim\",\"prov:Entity\"]"))
    // No member of an actor names another actor by a relation.
    #expect(!text.contains("\"go:threatens\":"))
    #expect(text.contains("\"rdf:predicate\":[{\"@id\":\"go:threatens\"}]"))
  }

  @Test func namesOfThingsAreASCII() {
    #expect(
      StatementWriter.name("actor", "grp:ف \"x\"") == "urn:goodoffices:actor:grp%3A%D9%81%20%22x%22"
    )
    #expect(StatementWriter.name("article", "\u{7}") == "urn:goodoffices:article:%07")
  }

  @Test func jsonLinesAreThoseOfTheListOfEdges() {
    let graph = GraphMaker.talks.graph()
    let lines = Exporter().files(of: graph, as: .jsonl)[0].text
    #expect(lines == AnswerFormat.jsonl.render(RelationList(of: graph)))
  }
}
