import Actors
import Claims
import Influence
import Testing

@testable import Charts

@Suite struct EdgeAccountTests {
  private func account(
    _ relation: Relation, _ reports: [(EvidenceStatus, Int)], source: String = "USA",
    quote: String = "It was so.", speaker: Speaker? = nil
  ) throws -> EdgeAccount {
    var build = GraphBuilder()
    build.actor("USA", "United States")
    build.actor("QAT", "Qatar")
    build.actor("ost", "Anna Ost", .official, of: "USA")
    build.relate(source, relation, "QAT", reports, quote: quote, speaker: speaker)
    let drawn = DrawnEdge(build.graph.edges[0], includes: Set(EvidenceStatus.allCases))
    return EdgeAccount(try #require(drawn), in: build.graph)
  }

  @Test func aLabelHasTheVerbAndTheReports() throws {
    #expect(try account(.pressures, [(.actual, 9)]).label == [" pressures · 9 "])
    #expect(try account(.partOf, [(.actual, 1)]).label == [" part of · 1 "])
  }

  @Test func whatDidNotHappenSaysItsStatus() throws {
    #expect(try account(.threatens, [(.requested, 2)]).label == [" threatens · 2 (requested) "])
    #expect(try account(.threatens, [(.denied, 1)]).label == [" threatens · 1 (denied) "])
  }

  @Test func whatIsDisputedIsMarked() throws {
    let disputed = try account(.threatens, [(.actual, 2), (.denied, 1)])
    #expect(disputed.label == [" threatens · 2 · disputed "])
    #expect(
      disputed.tooltip.contains("(disputed)") && disputed.tooltip.contains("; denied: 1 report"))
  }

  @Test func accusingAPersonNamesTheSpeakerAndTheStatus() throws {
    let speaker = Speaker(name: "two officials", kind: .anonymous)
    let named = try account(.threatens, [(.actual, 2)], source: "ost", speaker: speaker)
    #expect(named.label == [" threatens · 2 (actual), ", " say two officials "])
    let plain = try account(.attacks, [(.actual, 1)], source: "ost")
    #expect(plain.label == [" attacks · 1 (actual), ", " says the article "])
    // What a person is not accused of needs no more than for a state.
    #expect(try account(.meets, [(.actual, 1)], source: "ost").label == [" meets · 1 "])
  }

  @Test func aTooltipSaysWhoSaysSo() throws {
    let speaker = Speaker(name: "Antony Blinken", kind: .named)
    let tooltip = try account(.pressures, [(.actual, 3)], speaker: speaker).tooltip
    #expect(
      tooltip == "United States pressures Qatar, says Antony Blinken: “It was so.” (000:1)"
        + " · 3 reports, 4 mentions, 3 articles")
  }

  @Test(arguments: [0, 10, 250, 300, 5000]) func aTooltipIsShortAndKeepsItsSource(length: Int)
    throws
  {
    let quote = String(repeating: "q", count: length)
    let tooltip = try account(.hosts, [(.actual, 1), (.denied, 2)], quote: quote).tooltip
    #expect(tooltip.unicodeScalars.count <= 300)
    #expect(tooltip.contains("(000:1) · 1 report, 2 mentions, 1 article; denied: 2 reports"))
  }

  @Test(arguments: Relation.allCases, EvidenceStatus.allCases)
  func nothingIsCalledSo(relation: Relation, status: EvidenceStatus) throws {
    guard relation != .mediates else { return }
    let account = try account(relation, [(status, 1)], source: "ost")
    for text in account.label + [account.tooltip, account.sentence] {
      #expect(!text.lowercased().contains("fact") && !text.contains(" did "))
      #expect(text == account.label[0] || text.contains("say"))
    }
  }

  @Test(arguments: [
    (Speaker.Kind.anonymous, "two US officials", "say two US officials"),
    (.anonymous, "a person familiar with the talks", "says a person familiar with the talks"),
    (.anonymous, "people briefed on it", "say people briefed on it"),
    (.anonymous, "a White House source", "says a White House source"),
    (.named, "Members Council", "says Members Council"), (.outlet, "CNN", "says CNN"),
  ])
  func theVerbAgrees(kind: Speaker.Kind, name: String, text: String) throws {
    var build = GraphBuilder()
    for id in ["A", "B"] { build.actor(id, id) }
    build.relate("A", .aids, "B", [(.actual, 1)], speaker: Speaker(name: name, kind: kind))
    #expect(Wording.attribution(of: build.graph.claims[0], to: 60) == text)
  }
}
