import Actors
import Graphviz
import Influence
import Testing

@testable import Charts

@Suite struct ComparisonTests {
  static func graph(_ relate: (inout GraphBuilder) -> Void) -> InfluenceGraph {
    var build = GraphBuilder()
    for id in ["A", "B", "C"] { build.actor(id, "Party \(id)") }
    relate(&build)
    return build.graph
  }
  static let earlier = graph { build in
    build.relate("A", .threatens, "B", [(.requested, 2)], quote: "Asked to warn.")
    build.relate("A", .aids, "C", [(.actual, 3)], quote: "Gave.")
    build.relate("B", .meets, "C", [(.actual, 1)], quote: "Met.")
    build.relate("C", .accuses, "A", [(.actual, 2)], quote: "Blamed.")
  }
  static let later = graph { build in
    build.relate("A", .threatens, "B", [(.actual, 2)], quote: "Warned.")
    build.relate("A", .pressures, "C", [(.actual, 4)], quote: "Urged.")
    build.relate("B", .meets, "C", [(.actual, 6)], quote: "Met again.")
    build.relate("C", .accuses, "A", [(.denied, 1)], quote: "Did not blame.")
  }

  private func selection(_ options: ChartOptions = ChartOptions()) throws -> Selection {
    let comparison = Comparison(of: Self.later, against: Self.earlier)
    return try Selection(
      from: comparison.graph, options: options, changes: comparison.changes)
  }

  @Test func everyRelationSaysHowItChanged() throws {
    let changes = Dictionary(
      uniqueKeysWithValues: try selection().edges.map { ($0.edge.id, $0.change) })
    #expect(
      changes == [
        "A_threatens_B": .was(.requested), "A_pressures_C": .new, "gone_A_aids_C": .gone,
        "B_meets_C": Optional<EdgeChange>.none,
        // Denied now: in view because it was told as having happened.
        "C_accuses_A": .was(.actual),
      ])
  }

  @Test func changesStayBeforeWhatIsStronger() throws {
    var options = ChartOptions()
    options.maximumRelations = 4
    #expect(try !selection(options).edges.contains { $0.edge.id == "B_meets_C" })
  }

  @Test func aRelationBelowTheMinimumIsNotGone() {
    // Three reports before and one now: still there. One before and six now: not new.
    let later = Self.graph { build in
      build.relate("A", .aids, "C", [(.actual, 1)])
      build.relate("B", .meets, "C", [(.actual, 6)])
      build.relate("C", .accuses, "A", [(.actual, 2)])
    }
    let comparison = Comparison(of: later, against: Self.earlier, minimumReports: 3)
    #expect(comparison.changes.allSatisfy { $0.key == "gone_A_threatens_B" })
    #expect(comparison.graph.edges.map(\.id) == ["A_aids_C", "B_meets_C"])
    // The accusation and the threat, which neither tells three times.
    #expect(comparison.graph.omissions.weakEdges == 2)
  }

  @Test func theSameArticlesShowNoChange() {
    let same = Comparison(of: Self.later, against: Self.later)
    #expect(same.changes.isEmpty && same.graph.edges.count == Self.later.edges.count)
  }

  @Test func whatIsGoneKeepsItsQuote() throws {
    let comparison = Comparison(of: Self.later, against: Self.earlier)
    let drawn = try #require(try selection().edges.first { $0.change == .gone })
    let tooltip = EdgeAccount(drawn, in: comparison.graph).tooltip
    #expect(tooltip.hasPrefix("Party A aids Party C (gone), says the article: “Gave.”"))
  }

  @Test func theLinesTellWithoutColourToo() async throws {
    let chart = Chart(Self.later, against: Self.earlier)
    let drawn = try #require(await Graphviz.shared.reread(try await chart.dot()))
    let new = try #require(drawn.line(id: "A_pressures_C")?.attributes)
    #expect(new["label"] == " pressures · 4 · new ")
    #expect(new["color"] == "#C45100:#C45100:#16803C")  // lines side by side
    let gone = try #require(drawn.line(id: "gone_A_aids_C")?.attributes)
    #expect(gone["label"] == " aids · 3 · gone ")
    #expect(gone["style"] == "dashed" && gone["color"] == Palette.light.gone)
    let changed = try #require(drawn.line(id: "A_threatens_B")?.attributes)
    #expect(changed["label"] == " threatens · 2 · was requested ")
  }

  @Test func theCaptionCountsTheChanges() async throws {
    let svg = XMLOutline(try await Chart(Self.later, against: Self.earlier).render(.svg))
    #expect(
      svg.visibleText.contains(
        "compared with 5 other articles, shown here: 1 new, 1 gone, 2 of another status"))
  }

  @Test func aChartCanDoWithoutLegend() async throws {
    var options = ChartOptions()
    options.showsLegend = false
    let bare = XMLOutline(try await Chart(Self.later, options: options).render(.svg)).visibleText
    let dot = try await Chart(Self.later, options: options).dot()
    #expect(await Graphviz.shared.reread(dot)?.lines.count == 3)
    let full = XMLOutline(try await Chart(Self.later).render(.svg)).visibleText
    #expect(full.contains { $0.contains("stated as happening") })
    #expect(!bare.contains { $0.contains("stated as happening") })
    #expect(bare.contains { $0.contains("pressures · 4") })
  }
}
