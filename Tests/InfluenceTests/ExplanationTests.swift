import Testing

@testable import Influence

@Suite struct ExplanationTests {
  private let graph = InfluenceGraph(Story.seeds.set, filter: .everything)

  @Test func theSampleOfTheSeeds() {
    let explanation = Explanation("QAT", .threatens, "grp:hamas", in: graph)
    #expect(explanation.isDisputed)
    #expect(explanation.groups.map(\.status) == [.actual, .denied, .requested, .unclear])
    #expect(explanation.groups.map(\.counts.reports) == [2, 1, 2, 1])
    let lines = explanation.text(TextStyle()).split(separator: "\n").map(String.init)
    #expect(
      Array(lines.prefix(8)) == [
        "Qatar ─threatens→ Hamas          DISPUTED",
        "  actual     2 reports   a US official (unnamed); "
          + "anonymous Biden administration officials (unnamed)",
        "  denied     1 report    Hamas officials (unnamed)",
        "  requested  2 reports   a US official (unnamed); two US officials (unnamed)",
        "  unclear    1 report    the article itself",
        "  8 mentions in 4 articles",
        "  000:14  actual  a US official (unnamed)",
        "    “Qatar has now actually made that threat, that official said”",
      ])
    #expect(lines.last?.hasPrefix("Counted: independent reports") == true)
    #expect(explanation.table.rows.count == 8)
  }

  @Test func colorIsOnlyUsedWhenAsked() {
    let explanation = Explanation("QAT", .threatens, "grp:hamas", in: graph)
    #expect(!explanation.text(TextStyle()).contains("\u{1B}"))
    #expect(
      explanation.text(TextStyle(usesColor: true)).contains("\u{1B}[1;31mDISPUTED\u{1B}[0m"))
  }

  @Test func whoAsksIsToldFromTheClaimItHangsOn() throws {
    var story = Story()
    story.tell("USA pressures QAT", in: "a")
    story.tell("QAT threatens grp:hamas", in: "a", .requested)
    story.claims[1].parent = story.claims[0].id
    let graph = InfluenceGraph(story.set, filter: .everything)
    let explanation = Explanation("QAT", .threatens, "grp:hamas", in: graph)
    #expect(explanation.groups.map(\.requesters) == [["USA"]])
    #expect(
      explanation.text(TextStyle()).contains(
        "asked for by United States; so says the article itself"))
  }

  @Test func aPartyOfAMediationCanBeAskedFor() {
    let explanation = Explanation("QAT", .mediates, "ISR", in: graph)
    // 001, 002, 003
    #expect(explanation.table.rows.count == 3)
    #expect(!explanation.isDisputed)
  }

  @Test func symmetricRelationsAreFoundFromEitherSide() {
    let one = Explanation("ISR", .meets, "USA", in: graph).table.rows
    #expect(one == Explanation("USA", .meets, "ISR", in: graph).table.rows)
    // 001 (actual) and 004 (intended)
    #expect(one.count == 2)
  }

  @Test func whatIsNotFoundIsSaidOfTheArticlesAndNotOfTheWorld() {
    let explanation = Explanation("QAT", .attacks, "grp:hamas", in: graph)
    let text = explanation.text(TextStyle())
    #expect(explanation.isEmpty)
    #expect(text.hasPrefix("Qatar ─attacks→ Hamas   no claim found in 5 articles\n"))
    #expect(text.contains("Found between the two: hosts (Qatar), mediates (Qatar)"))
  }
}
