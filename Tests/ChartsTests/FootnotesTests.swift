import Actors
import Claims
import Foundation
import Influence
import Testing

@testable import Charts

@Suite struct FootnotesTests {
  static let numbered: ChartOptions = {
    var options = ChartOptions()
    options.title = "The Gaza talks"
    options.hasFootnotes = true
    return options
  }()

  private func notes(_ graph: InfluenceGraph) throws -> String {
    try #require(try Chart(graph, options: Self.numbered).notes())
  }

  @Test func everyNumberOfTheChartHasItsNote() async throws {
    let graph = GraphBuilder.gazaTalks
    let svg = XMLOutline(try await Chart(graph, options: Self.numbered).render(.svg))
    let notes = try notes(graph).split(separator: "\n")
    let count = graph.edges.count { $0.weight > 0 }
    for number in 1...count {
      #expect(svg.visibleText.contains { $0.contains(" [\(number)]") }, "\(number)")
      #expect(notes.count { $0.hasPrefix("[\(number)] ") } == 1, "\(number)")
    }
    #expect(!svg.visibleText.contains { $0.contains("[\(count + 1)]") })
    #expect(!notes.contains { $0.hasPrefix("[\(count + 1)]") })
  }

  @Test func aNoteNamesTheRelationThatItsLineShows() throws {
    let graph = GraphBuilder.gazaTalks
    let selection = try Selection(from: graph, options: Self.numbered)
    let notes = try notes(graph).split(separator: "\n")
    for (index, drawn) in selection.edges.enumerated() {
      let account = EdgeAccount(drawn, in: graph, note: index + 1)
      #expect(account.label[0].contains("[\(index + 1)]"))
      #expect(notes.contains { $0.hasPrefix("[\(index + 1)] \(account.statement)") })
    }
  }

  @Test func aNoteHasEveryClaimWithStatusSpeakerQuoteAndPlace() throws {
    var build = GraphBuilder()
    build.actor("A", "Ardenia")
    build.actor("B", "Borland")
    build.relate(
      "A", .threatens, "B", [(.actual, 1), (.denied, 1)], quote: "Ardenia warned Borland.",
      speaker: Speaker(name: "two officials", kind: .anonymous))
    build.graph.outlets = ["000": "The Harbour Post"]
    build.graph.links = ["000": "https://post.example/1", "001": "javascript:alert(1)"]
    #expect(
      try notes(build.graph) == """
        The Gaza talks
        1 relation · 5 articles: a small case · number after a verb = independent reports
        A note repeats what articles report, in their words; none says that it is so.

        [1] Ardenia threatens Borland (disputed): 1 report; denied: 1 report
            - actual, say two officials: “Ardenia warned Borland.”
              000:1, The Harbour Post
              https://post.example/1
            - denied, say two officials: “Ardenia warned Borland.”
              001:2

        """)
  }

  @Test func manyClaimsAreCutAndCounted() throws {
    var build = GraphBuilder()
    build.actor("A", "A")
    build.actor("B", "B")
    build.relate("A", .aids, "B", [(.actual, 1)], quote: "A helped.")
    let claim = build.graph.claims[0]
    build.graph.claims = [Claim](repeating: claim, count: 30)
    build.graph.edges[0].claims = Array(0..<30)
    let notes = try notes(build.graph)
    #expect(notes.components(separatedBy: "“A helped.”").count - 1 == Footnotes.claimsPerNote)
    #expect(notes.contains("and 18 more: `goodoffices explain` lists them all"))
  }

  @Test func quotesKeepTheirOwnMarksAndLoseControlCharacters() throws {
    var build = GraphBuilder()
    build.actor("A", "A")
    build.actor("B", "B")
    build.relate("A", .aids, "B", [(.actual, 1)], quote: "“All\u{1B}[31m\nright”")
    let notes = try notes(build.graph)
    #expect(notes.contains("says the article: “All [31m right”"))
    #expect(!notes.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }

  @Test func aChartWithoutNumbersHasNoNotes() async throws {
    let chart = Chart(GraphBuilder.gazaTalks)
    #expect(try chart.notes() == nil)
    #expect(!XMLOutline(try await chart.render(.svg)).visibleText.contains { $0.contains("[1]") })
  }
}
