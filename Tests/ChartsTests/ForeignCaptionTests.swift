import Influence
import Testing

@testable import Charts

/// A graph of another program has weights and no articles: its chart does not speak of reports.
@Suite struct ForeignCaptionTests {
  private static func graph(_ unit: CountedUnit) -> InfluenceGraph {
    var build = GraphBuilder()
    build.actor("A", "Ardenia")
    build.actor("B", "Borland")
    build.relate("A", .pressures, "B", [(.actual, 3)])
    var graph = build.graph
    graph.unit = unit
    guard !unit.restsOnArticles else { return graph }
    graph.articleCount = 0
    graph.claims = []
    for index in graph.edges.indices { graph.edges[index].claims = [] }
    return graph
  }

  @Test(arguments: [
    (
      CountedUnit.reports,
      "1 relation · 5 articles: a small case · number after a verb = independent reports"
    ),
    (
      .weights,
      "1 relation · another program's graph, without articles and quotes · number after a verb = weight"
    ),
    (
      .edges,
      "1 relation · another program's graph, without articles and quotes · number after a verb = edges"
    ),
    (
      .toldReports,
      "1 relation · another program's graph, without articles and quotes · number after a verb = independent reports, as its file tells them"
    ),
  ])
  func theCaptionSaysWhatNumbersCount(unit: CountedUnit, caption: String) async throws {
    let svg = XMLOutline(try await Chart(Self.graph(unit)).render(.svg))
    #expect(svg.visibleText.contains(caption))
  }

  @Test func weightsAreNotCalledReports() async throws {
    let svg = String(decoding: try await Chart(Self.graph(.weights)).render(.svg), as: UTF8.self)
    #expect(svg.contains("Ardenia pressures Borland · weight 3"))
    #expect(svg.contains("Ardenia pressures Borland (weight 3)"))
    #expect(svg.contains("thicker = more weight"))
    #expect(!svg.contains("report"))
  }

  @Test func aNumberHasItsNoun() {
    #expect(CountedUnit.reports.words(for: 1) == "1 report")
    #expect(CountedUnit.toldReports.words(for: 2) == "2 reports")
    #expect(CountedUnit.weights.words(for: 3) == "weight 3")
    #expect(CountedUnit.edges.words(for: 1) == "1 edge")
  }
}
