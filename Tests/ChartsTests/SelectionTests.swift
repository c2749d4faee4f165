import Actors
import Influence
import Testing

@testable import Charts

@Suite struct SelectionTests {
  /// Thirty relations of A with thirty others, of growing strength.
  static let star: InfluenceGraph = {
    var build = GraphBuilder()
    build.actor("A", "A")
    for number in 1...30 {
      build.actor("B\(number)", "B\(number)")
      build.relate("A", .meets, "B\(number)", [(.actual, number)])
    }
    return build.graph
  }()

  private func ids(_ graph: InfluenceGraph, _ change: (inout ChartOptions) -> Void = { _ in })
    throws
    -> [String]
  {
    var options = ChartOptions()
    change(&options)
    return try Selection(from: graph, options: options).edges.map(\.edge.id)
  }

  @Test func theStrongestTwentyFiveAreShown() throws {
    #expect(try ids(Self.star) == (6...30).reversed().map { "A_meets_B\($0)" })
    let selection = try Selection(from: Self.star, options: ChartOptions())
    #expect(selection.hiddenAsWeaker.relations == 5 && selection.total == 30)
  }

  @Test func theLimitCanBeSetAndLifted() throws {
    #expect(try ids(Self.star) { $0.maximumRelations = 2 }.count == 2)
    #expect(try ids(Self.star) { $0.maximumRelations = -1 }.isEmpty)
    #expect(try ids(Self.star) { $0.showsAll = true }.count == 30)
  }

  @Test func amongEquallyStrongTheDisputedComesFirst() throws {
    var build = GraphBuilder()
    for id in ["A", "B", "C"] { build.actor(id, id) }
    build.relate("A", .aids, "B", [(.actual, 2)])
    build.relate("B", .aids, "C", [(.actual, 2), (.denied, 1)])
    build.relate("A", .aids, "C", [(.actual, 3)])
    #expect(try ids(build.graph) == ["A_aids_C", "B_aids_C", "A_aids_B"])
  }

  @Test func whatIsOnlyRequestedIsShownOnRequest() throws {
    let graph = GraphBuilder.gazaTalks
    #expect(try !ids(graph).contains("USA_pressures_grp:hamas"))
    #expect(
      try ids(graph) { $0.includes = [.actual, .requested] }.contains("USA_pressures_grp:hamas"))
    #expect(
      try ids(graph) { $0.includes = [.denied] } == [
        "QAT_threatens_grp:hamas", "TUR_hosts_grp:hamas",
      ])
    #expect(try ids(graph) { $0.showsAll = true }.count == graph.edges.count)
  }

  @Test func theStatusShownIsTheOneWithMostReports() throws {
    var build = GraphBuilder()
    for id in ["A", "B"] { build.actor(id, id) }
    build.relate("A", .aids, "B", [(.requested, 2), (.unclear, 3), (.denied, 3)])
    let drawn = try #require(
      DrawnEdge(build.graph.edges[0], includes: Set(EvidenceStatus.allCases)))
    #expect(drawn.status == .unclear && drawn.counts.reports == 3)  // before denied, which ties
  }

  @Test func whatHappenedGoesBeforeWhatIsOnlySaidMoreOften() throws {
    var build = GraphBuilder()
    for id in ["A", "B"] { build.actor(id, id) }
    build.relate("A", .aids, "B", [(.actual, 1), (.requested, 9)])
    let drawn = try #require(
      DrawnEdge(build.graph.edges[0], includes: Set(EvidenceStatus.allCases)))
    #expect(drawn.status == .actual && drawn.counts.reports == 1)
  }

  @Test func theFocusKeepsItsSurroundings() throws {
    let graph = GraphBuilder.gazaTalks
    #expect(try ids(graph) { $0.focus = ActorID("TUR") } == ["USA_pressures_TUR"])
    // One step further: what the United States, and who serves it, do.
    let further = try ids(graph) {
      $0.focus = ActorID("TUR")
      $0.hops = 2
    }
    #expect(further.contains("antony-blinken_pressures_al-thani"))
    #expect(!further.contains("IRN_threatens_ISR"))
  }

  @Test func aFocusOnAStateIncludesWhoServesIt() throws {
    let edges = try ids(GraphBuilder.gazaTalks) { $0.focus = ActorID("USA") }
    #expect(edges.contains("joe-biden_pressures_grp:hamas"))
  }

  @Test func aFocusOnAPersonIsOnThatPersonAlone() throws {
    let edges = try ids(GraphBuilder.gazaTalks) { $0.focus = ActorID("antony-blinken") }
    #expect(edges == ["antony-blinken_pressures_al-thani"])
  }

  @Test func anUnknownFocusIsAnError() {
    #expect(throws: ChartError.unknownFocus(ActorID("XYZ"))) {
      try ids(Self.star) { $0.focus = ActorID("XYZ") }
    }
  }

  @Test func whomSomebodyServesTakesNoLine() throws {
    let selection = try Selection(from: GraphBuilder.manyRelations, options: ChartOptions())
    #expect(selection.toldByCards.map(\.edge.id) == ["grp:wing_partOf_grp:front"])
    #expect(!selection.edges.contains { $0.edge.relation == .partOf })
  }
}

@Suite struct CaptionTests {
  private func lines(_ graph: InfluenceGraph, _ options: ChartOptions = ChartOptions()) throws
    -> [String]
  {
    let selection = try Selection(from: graph, options: options)
    return Caption(title: "t", selection: selection, graph: graph, unrelatedActors: 0).lines
  }

  @Test func whatIsHiddenIsSaid() throws {
    #expect(
      try lines(SelectionTests.star) == [
        "25 of 30 relations shown · 5 articles: a small case · number after a verb = independent reports",
        "hidden: 5 weaker; --all shows everything",
      ])
  }

  @Test func aWholeChartHidesNothing() throws {
    var options = ChartOptions()
    options.showsAll = true
    #expect(
      try lines(SelectionTests.star, options) == [
        "30 relations · 5 articles: a small case · number after a verb = independent reports"
      ])
  }

  @Test func manyArticlesAreNoSmallCase() throws {
    var graph = SelectionTests.star
    graph.articleCount = 21
    #expect(try !lines(graph)[0].contains("small case"))
  }

  @Test func whatTheGraphItselfLeftOutIsSaid() throws {
    var graph = SelectionTests.star
    graph.omissions.otherStatus = 7
    #expect(try lines(graph)[1].contains("7 mentions of another status"))
  }

  @Test func aChartOfNothingSaysSo() async throws {
    let empty = InfluenceGraph(actors: [:], claims: [], edges: [], articleCount: 3)
    #expect(try lines(empty) == ["no relation found in 3 articles"])
    let svg = XMLOutline(try await Chart(empty).render(.svg))
    #expect(svg.error == nil)
    #expect(svg.visibleText.contains("no relation found in 3 articles"))
  }
}
