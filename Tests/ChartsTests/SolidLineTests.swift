import Graphviz
import Influence
import Testing

@testable import Charts

/// The worst a chart can do is a solid line for what the texts only ask for, doubt or deny.
@Suite struct SolidLineTests {
  @Test(arguments: 0..<40) func solidMeansStatedAsHappening(seed: UInt64) async throws {
    let graph = GraphBuilder.random(seed: seed)
    var options = ChartOptions()
    options.showsAll = true
    let design = try ChartDesign(graph, options: options)
    let text = DOTWriter.text(of: design.document(design.nodeOrders[0]))
    let drawn = try #require(await Graphviz.shared.reread(text))
    for edge in graph.edges where !Affiliations(graph.actors).tell(edge) {
      let line = try #require(drawn.line(id: edge.id))
      let isAsserted = edge.counts(for: .asserted).reports > 0
      #expect((line.attributes["style"] == "solid") == isAsserted)
      let shown = DrawnEdge(edge, includes: Set(EvidenceStatus.allCases))?.status
      let label = line.attributes["label"] ?? ""
      #expect((line.attributes["arrowhead"] == "onormal") == (shown == .denied))
      if let shown, shown != .actual { #expect(label.contains("(\(shown.rawValue))")) }
      #expect(label.contains("disputed") == edge.isDisputed)
      let pattern = shown == .conditional || shown == .unclear ? "dotted" : "dashed"
      if !isAsserted { #expect(line.attributes["style"] == pattern) }
    }
  }

  @Test(arguments: 0..<10) func byDefaultOnlyWhatHappenedIsDrawn(seed: UInt64) throws {
    let graph = GraphBuilder.random(seed: seed)
    let selection = try Selection(from: graph, options: ChartOptions())
    #expect(selection.edges.allSatisfy { $0.status == .actual && $0.edge.weight > 0 })
  }

  /// A mediation's lines to the parties are no firmer than its firmest mediator.
  @Test func partiesOfARequestedMediationAreDashed() async throws {
    var build = GraphBuilder()
    for id in ["A", "B", "C"] { build.actor(id, id) }
    build.relate("A", .mediates, parties: ["B", "C"], [(.requested, 2)])
    var options = ChartOptions()
    options.includes = [.requested]
    let dot = try await Chart(build.graph, options: options).dot()
    let drawn = try #require(await Graphviz.shared.reread(dot))
    #expect(drawn.lines.count == 3)
    #expect(drawn.lines.allSatisfy { $0.attributes["style"] == "dashed" })
  }
}
