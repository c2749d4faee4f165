import Influence
import Testing

@testable import Charts

@Suite struct NamesPictureTests {
  private func design(_ graph: InfluenceGraph, all: Bool = true) throws -> ChartDesign {
    var options = ChartOptions()
    options.showsAll = all
    options.detail = .names
    return try ChartDesign(graph, options: options)
  }

  @Test func peopleStandWithWhomTheyServe() throws {
    let design = try design(GraphBuilder.gazaTalks)
    #expect(design.plan.cards.allSatisfy { $0.rows.count == 1 })
    let states = try #require(design.plan.cards.first { $0.rows[0].actor.name == "United States" })
    // Biden and Blinken do something to somebody; Trump does not.
    #expect(states.rows[0].small == "with 2 who serve it")
    #expect(states.rows[0].tip.contains("Joe Biden"))
    #expect(design.plan[ActorID("joe-biden")] == design.plan[ActorID("USA")])
  }

  /// Qatar hosts, threatens: one line with both words, told as having happened.
  @Test func aLineNamesItsRelations() throws {
    let design = try design(GraphBuilder.gazaTalks)
    let line = try #require(design.lines.first { $0.slug == "all_n_QAT_to_n_grp_hamas" })
    let label = try #require(line.attributes.first { $0.name == "label" }).value
    guard case .html(let text) = label else {
      Issue.record("words of two colours need markup: \(label)")
      return
    }
    #expect(text.contains("hosts · 8") && text.contains("threatens · 2 · disputed"))
  }

  @Test func theCaptionSaysWhatIsNotDrawn() throws {
    let design = try design(GraphBuilder.crowd(200, relationsEach: 3))
    #expect(design.plan.cards.count == Readable.names)
    #expect(design.description.contains("not drawn: "))
    #expect(design.description.contains("weaker lines"))
    #expect(
      design.description.contains("actors; --detail groups counts them all")
        || design.description.contains("within one card"))
  }

  /// An accusation by a living person names its speaker, at every level of detail.
  @Test func anAccusationByAPersonHasItsSpeaker() async throws {
    var build = GraphBuilder()
    build.actor("A", "Aland")
    build.actor("p", "Pat Oster", .official, of: "A")
    build.actor("B", "Bland")
    build.relate(
      "p", .accuses, "B", [(.actual, 1)], quote: "They lied.",
      speaker: Speaker(name: "Pat Oster", kind: .named, actor: ActorID("p")))
    var options = ChartOptions()
    options.detail = .names
    let dot = try await Chart(build.graph, options: options).dot()
    #expect(dot.contains("accuses · 1 (actual), \\n says Pat Oster "))
  }
}
