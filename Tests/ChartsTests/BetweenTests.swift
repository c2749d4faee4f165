import Actors
import Influence
import Testing

@testable import Charts

@Suite struct BetweenTests {
  /// A talks to B through M and, the long way round, through X and Y; Z is a dead end.
  static let roads: InfluenceGraph = {
    var build = GraphBuilder()
    for id in ["A", "B", "M", "X", "Y", "Z"] { build.actor(id, id) }
    build.actor("anna", "Anna", .official, of: "A")
    build.relate("A", .meets, "M", [(.actual, 1)])
    build.relate("B", .pressures, "M", [(.actual, 1)])  // against the way: it still lies on it
    build.relate("anna", .meets, "X", [(.actual, 1)])
    build.relate("X", .aids, "Y", [(.actual, 1)])
    build.relate("Y", .aids, "B", [(.actual, 1)])
    build.relate("A", .aids, "Z", [(.actual, 1)])
    build.relate("X", .aids, "Z", [(.requested, 1)])
    return build.graph
  }()

  private func selection(
    _ one: String, _ other: String, hops: Int? = nil, in graph: InfluenceGraph = roads
  ) throws -> Selection {
    var options = ChartOptions()
    options.between = ActorPair(ActorID(one), ActorID(other))
    options.hops = hops
    return try Selection(from: graph, options: options)
  }

  private func ids(_ selection: Selection) -> [String] { selection.edges.map(\.edge.id).sorted() }

  @Test func oneThirdPartyStandsBetween() throws {
    #expect(try ids(selection("A", "B")) == ["A_meets_M", "B_pressures_M"])
    #expect(try selection("A", "B").hiddenByPlace == 4)
  }

  @Test func longerWaysAreInViewWhenAskedFor() throws {
    // By way of Anna, who serves A. To Z no way leads on: there is no dead end in view.
    #expect(
      try ids(selection("A", "B", hops: 3)) == [
        "A_meets_M", "B_pressures_M", "X_aids_Y", "Y_aids_B", "anna_meets_X",
      ])
  }

  @Test func theShortestWayIsInViewHoweverLong() throws {
    #expect(
      try ids(selection("Z", "Y")) == [
        "A_aids_Z", "X_aids_Y", "anna_meets_X",
      ])
  }

  @Test func noWayRunsThroughAnEnd() throws {
    var build = GraphBuilder()
    for id in ["A", "B", "C", "D"] { build.actor(id, id) }
    build.relate("A", .meets, "B", [(.actual, 1)])
    build.relate("A", .aids, "C", [(.actual, 1)])
    build.relate("B", .aids, "D", [(.actual, 1)])
    // A–C–A–B has three relations and is no way.
    #expect(try ids(selection("A", "B", hops: 3, in: build.graph)) == ["A_meets_B"])
  }

  @Test func mediationBetweenTheTwoIsShown() throws {
    let shown = try ids(selection("ISR", "grp:hamas", in: GraphBuilder.gazaTalks))
    #expect(
      shown == [
        "EGY_mediates_ISR_grp:hamas", "QAT_hosts_grp:hamas", "QAT_mediates_ISR_grp:hamas",
        "QAT_threatens_grp:hamas", "netanyahu_threatens_grp:hamas",
      ])
  }

  @Test func theCaptionNamesTheTwo() async throws {
    var options = ChartOptions()
    options.between = ActorPair(ActorID("A"), ActorID("B"))
    let selection = try Selection(from: Self.roads, options: options)
    let lines = Caption(title: "", selection: selection, graph: Self.roads, unrelatedActors: 0)
      .lines
    #expect(lines[1] == "on ways of at most 2 relations between A and B, whichever way they point")
    #expect(lines[2].hasSuffix("4 on no such way"))
  }

  @Test func whereNoWayIsKnownTheCaptionSaysSo() throws {
    var build = GraphBuilder()
    for id in ["A", "B", "C", "D"] { build.actor(id, id) }
    build.relate("A", .meets, "C", [(.actual, 1)])
    build.relate("B", .meets, "D", [(.actual, 1)])
    let selection = try selection("A", "B", in: build.graph)
    #expect(selection.edges.isEmpty)
    let lines = Caption(title: "", selection: selection, graph: build.graph, unrelatedActors: 0)
      .lines
    #expect(lines[1] == "no way found between A and B")
    // A way that is too long is a way.
    let short = try self.selection("A", "B", hops: 1, in: Self.roads)
    let tooShort = Caption(title: "", selection: short, graph: Self.roads, unrelatedActors: 0)
      .lines
    #expect(
      tooShort[1] == "no way of at most 1 relation found between A and B; the shortest has 2")
  }

  @Test func anUnknownEndIsAnError() {
    #expect(throws: ChartError.unknownFocus(ActorID("Q"))) { try selection("A", "Q") }
  }
}
