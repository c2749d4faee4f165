import Actors
import Influence
import Testing

@testable import Charts

@Suite struct GroupsPictureTests {
  /// Two rings of four that meet among themselves, one line from the one to the other.
  private static var rings: InfluenceGraph {
    var build = GraphBuilder()
    for ring in ["N", "S"] {
      for number in 0..<4 { build.actor("\(ring)\(number)", "\(ring)land \(number)") }
      for number in 0..<4 {
        build.relate(
          "\(ring)\(number)", .meets, "\(ring)\((number + 1) % 4)", [(.actual, number == 0 ? 5 : 2)]
        )
      }
    }
    build.actor("p", "Pat Oster", .official, of: "N2", role: "minister")
    build.relate("p", .accuses, "N3", [(.actual, 3)])
    build.relate("N0", .pressures, "S0", [(.actual, 1)])
    build.relate("N1", .pressures, "S0", [(.requested, 1)])
    return build.graph
  }

  private func design(_ graph: InfluenceGraph) throws -> ChartDesign {
    var options = ReadableTests.everything
    options.detail = .groups
    return try ChartDesign(graph, options: options)
  }

  @Test func whoHasToDoWithEachOtherStandsTogether() throws {
    let design = try design(Self.rings)
    #expect(design.plan.cards.count == 2)
    for number in 1..<4 {
      #expect(design.plan[ActorID("S\(number)")] == design.plan[ActorID("S0")])
      #expect(design.plan[ActorID("N\(number)")] == design.plan[ActorID("N0")])
    }
    #expect(design.plan[ActorID("p")] == design.plan[ActorID("N2")])
    let north = try #require(design.plan[ActorID("N0")]).card
    #expect(design.plan.cards[north].rows[0].small == "and 1 more · 5 relations within")
  }

  /// A box has no room for the speaker of an accusation by a living person, so it stays out.
  @Test func aBoxNamesItsStrongestRelations() throws {
    let design = try design(Self.rings)
    let north = try #require(design.plan[ActorID("N0")]).card
    #expect(design.plan.cards[north].notes.first == "Nland 0 meets Nland 1 · 5")
    #expect(design.plan.cards[north].notes.allSatisfy { !$0.contains("accuses") })
  }

  @Test func whatIsOnlyAskedForIsALineOfItsOwn() throws {
    let design = try design(Self.rings)
    #expect(design.lines.count == 2)
    let styles = design.lines.compactMap { line in
      line.attributes.first { $0.name == "style" }?.value
    }
    #expect(styles == [.token("solid"), .token("dashed")])
    let labels = design.lines.compactMap { line in
      line.attributes.first { $0.name == "label" }?.value
    }
    #expect(labels == [.text([" demands 1 "]), .text([" demands 1 (requested) "])])
  }

  /// 40 pairs of actors that have nothing to do with the rest.
  @Test func smallGroupsApartAreCountedNotDrawn() throws {
    var graph = GraphBuilder.crowd(500, relationsEach: 3)
    var build = GraphBuilder()
    for number in 0..<80 { build.actor("X\(number)", "X \(number)") }
    for number in 0..<40 {
      build.relate("X\(2 * number)", .meets, "X\(2 * number + 1)", [(.actual, 1)])
    }
    graph.actors.merge(build.graph.actors) { one, _ in one }
    graph.edges += build.graph.edges.map { edge in
      var edge = edge
      edge.claims = []
      return edge
    }
    let design = try design(graph)
    #expect(design.plan.cards.count <= Readable.groups)
    #expect(design.plan[ActorID("X0")] == nil)
    let apart = try #require(
      design.description.firstMatch(of: /(\d+) actors in small groups apart/))
    #expect(try #require(Int(apart.output.1)) >= 80)
  }

  @Test func emptyGraphsHaveNoGroups() async throws {
    var options = ChartOptions()
    options.detail = .groups
    let graph = InfluenceGraph(actors: [:], claims: [], edges: [], articleCount: 1)
    #expect(XMLOutline(try await Chart(graph, options: options).render(.svg)).error == nil)
  }
}
