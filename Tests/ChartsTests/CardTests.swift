import Actors
import Claims
import Graphviz
import Influence
import Testing

@testable import Charts

@Suite struct AffiliationsTests {
  static let affiliations: Affiliations = {
    var build = GraphBuilder()
    build.actor("ARD", "Ardenia")
    build.actor("agy:x", "Ministry", .agency, of: "ARD")
    build.actor("ost", "Anna Ost", .official, of: "agy:x")
    build.actor("moor", "Ida Moor", .official, of: "nobody-known")
    build.actor("grp:a", "Front", .group)
    build.actor("grp:b", "Wing", .group, of: "grp:a")
    build.actor("grp:c", "Client", .group, of: "ARD")
    build.actor("town", "Town", .place, of: "ARD")
    build.actor("one", "One", .official, of: "two")
    build.actor("two", "Two", .official, of: "one")
    return Affiliations(build.graph.actors)
  }()

  @Test(arguments: [
    ("ost", "ARD"),  // through her ministry
    ("agy:x", "ARD"), ("grp:b", "grp:a"), ("ARD", "ARD"),
    ("grp:c", "grp:c"),  // a group is no wing of the state behind it
    ("town", "town"), ("moor", "moor"), ("one", "one"), ("stranger", "stranger"),
  ])
  func everybodyIsOnOneCard(actor: String, card: String) {
    #expect(Self.affiliations.root(of: ActorID(actor)) == ActorID(card))
  }
}

@Suite struct CardPlanTests {
  @Test func peopleStandOnTheCardOfWhomTheyServe() throws {
    let graph = GraphBuilder.gazaTalks
    var slugs = SlugTable()
    let plan = CardPlan(
      ["antony-blinken", "QAT", "USA", "joe-biden"].map { ActorID($0) }, actors: graph.actors,
      slugs: &slugs)
    #expect(
      plan.cards.map { $0.rows.map(\.actor.name) } == [
        ["United States", "Antony Blinken", "Joe Biden"], ["Qatar"],
      ])
    #expect(plan[ActorID("joe-biden")] == CardPlan.Place(card: 0, row: 2))
    #expect(plan[ActorID("ISR")] == nil)
  }

  @Test func anActorTheGraphDoesNotKnowIsDrawnUnderItsId() {
    var slugs = SlugTable()
    let plan = CardPlan([ActorID("grp:x")], actors: [:], slugs: &slugs)
    #expect(plan.cards[0].rows[0].actor.name == "grp:x")
  }

  @Test func evidenceOfWhomSomebodyServesIsInTheRow() async throws {
    let svg = XMLOutline(try await Chart(GraphBuilder.manyRelations).render(.svg))
    let row = try #require(svg.elements.firstIndex { $0.attributes["id"] == "n_grp_wing_row" })
    #expect(
      svg.elements[row + 1].text.contains(
        "Front Brigades is part of Northern Front, says the article"))
  }

  @Test func aLineEndsInASlotOfItsOwn() async throws {
    let design = try ChartDesign(GraphBuilder.manyRelations, options: SameBytesTests.everything)
    let document = try await design.arranged()
    let ends = document.edges.flatMap { [$0.tail, $0.head] }.filter { $0.port != nil }
    let ports = ends.map { "\($0.node):\($0.port ?? "")" }
    #expect(Set(ports).count == ports.count && ports.count > 40)
    let text = DOTWriter.text(of: document)
    for end in ends { #expect(text.contains("port=\"\(end.port ?? "")\"")) }
  }
}

@Suite struct UnrelatedActorsTests {
  @Test func actorsWithoutARelationAreCountedAndDrawnOnRequest() async throws {
    var options = ChartOptions()
    let without = XMLOutline(try await Chart(GraphBuilder.gazaTalks, options: options).render(.svg))
    // Trump, Sinwar and Abbas do nothing; the Palestinian Authority is known through Abbas.
    #expect(without.visibleText.contains { $0.hasPrefix("3 more actors named") })
    #expect(!without.visibleText.contains("Mahmoud Abbas"))
    options.showsUnrelatedActors = true
    let with = XMLOutline(try await Chart(GraphBuilder.gazaTalks, options: options).render(.svg))
    #expect(with.visibleText.contains("Mahmoud Abbas"))
    #expect(!with.visibleText.contains { $0.contains("more actors named") })
  }
}

@Suite struct MediationTests {
  @Test func mediatorsBetweenTheSamePartiesShareADiamond() async throws {
    var build = GraphBuilder()
    for id in ["A", "B", "C", "D", "E"] { build.actor(id, id) }
    build.relate("A", .mediates, parties: ["D", "E"], [(.actual, 2)])
    build.relate("B", .mediates, parties: ["E", "D"], [(.actual, 1)])
    build.relate("C", .mediates, parties: ["A", "D"], [(.actual, 1)])
    let dot = try await Chart(build.graph).dot()
    let drawn = try #require(await Graphviz.shared.reread(dot))
    #expect(
      drawn.nodes.keys.filter { $0.hasPrefix("mediation") }.sorted() == [
        "mediation_A_D", "mediation_D_E",
      ])
    #expect(drawn.lines.filter { $0.tail == "mediation_D_E" }.count == 2)
    #expect(drawn.nodes["mediation_D_E"]?["tooltip"] == "Said to mediate between D and E: A and B")
  }
}

@Suite struct LegendTests {
  @Test func onlyWhatOccursIsExplained() {
    let legend = Legend(
      relations: [.hosts], statuses: [.actual, .unclear], kinds: [.state], showsRows: false,
      showsDisputed: false, palette: .light
    ).label
    for word in ["hosts", "actual: stated as happening", "unclear", "state", "thicker"] {
      #expect(legend.contains(word))
    }
    for word in ["pressures", "conditional", "denied", "group", "rows", "disputed"] {
      #expect(!legend.contains(word))
    }
  }

  @Test func anEmptyChartHasNone() {
    let legend = Legend(
      relations: [], statuses: [], kinds: [], showsRows: false, showsDisputed: false,
      palette: .light)
    #expect(legend.label.isEmpty)
  }
}
