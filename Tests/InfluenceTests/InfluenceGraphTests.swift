import TestSupport
import Testing

@testable import Influence

@Suite struct InfluenceGraphTests {
  /// What the five seeds say of Qatar threatening Hamas: 000 and 003 report it on their own, 001
  /// and 002 share a sentence, Hamas officials deny it in 003.
  static var threat: Story {
    var story = Story()
    story.tell("QAT threatens grp:hamas", in: "000", .requested)
    story.tell("QAT threatens grp:hamas", in: "000")
    story.tell("QAT threatens grp:hamas", in: "001", .requested, copyOf: 7)
    story.tell("QAT threatens grp:hamas", in: "001", .unclear, copyOf: 8)
    story.tell("QAT threatens grp:hamas", in: "002", .requested, copyOf: 7)
    story.tell("QAT threatens grp:hamas", in: "002", .unclear, copyOf: 8)
    story.tell("QAT threatens grp:hamas", in: "003")
    story.tell("QAT threatens grp:hamas", in: "003", .actual, .denied)
    return story
  }

  @Test func kindsOfEvidenceAreCountedApart() throws {
    let graph = InfluenceGraph(Self.threat.set, filter: .everything)
    let edge = try #require(graph.edges.first)
    #expect(graph.edges.count == 1)
    #expect(
      edge.counts.map(\.key) == [
        EvidenceKey(realis: .actual, polarity: .affirmed),
        EvidenceKey(realis: .actual, polarity: .denied),
        EvidenceKey(realis: .requested, polarity: .affirmed),
        EvidenceKey(realis: .unclear, polarity: .affirmed),
      ])
    // requested: three articles, of which 001 and 002 copy each other, so two reports.
    #expect(
      edge.counts.map(\.counts) == [
        EvidenceCounts(mentions: 2, articles: 2, outlets: 2, reports: 2),
        EvidenceCounts(mentions: 1, articles: 1, outlets: 1, reports: 1),
        EvidenceCounts(mentions: 3, articles: 3, outlets: 3, reports: 2),
        EvidenceCounts(mentions: 2, articles: 2, outlets: 2, reports: 1),
      ])
    #expect(edge.weight == 2)
    #expect(edge.claims == Array(0..<8))
  }

  @Test func theDefaultViewKeepsTheDenialAtHandWithoutCountingIt() throws {
    let graph = InfluenceGraph(Self.threat.set)
    let edge = try #require(graph.edges.first)
    #expect(edge.counts.map(\.key) == [.asserted])
    #expect(edge.isDisputed)
    #expect(edge.claims.map { graph.claims[$0].article } == ["000", "003"])
    #expect(edge.denials.map { graph.claims[$0].polarity } == [.denied])
    // five requested or unclear claims and the denial
    #expect(graph.omissions.otherStatus == 6)
  }

  @Test func whatIsOnlyRequestedIsNoEdgeOfTheDefaultView() {
    var story = Story()
    story.tell("EGY threatens grp:hamas", in: "000", .requested)
    story.tell("QAT threatens grp:hamas", in: "000", .actual, .denied)
    let graph = InfluenceGraph(story.set)
    #expect(graph.edges.isEmpty)
    #expect(graph.claims.isEmpty)
  }

  @Test func symmetricRelationsAreOneEdgeWhoeverStandsFirst() {
    var story = Story()
    story.tell("USA meets QAT", in: "a")
    story.tell("QAT meets USA", in: "b")
    story.tell("USA pressures QAT", in: "a")
    story.tell("QAT pressures USA", in: "b")
    let graph = InfluenceGraph(story.set)
    #expect(graph.edges.map(\.id) == ["qat_meets_usa", "qat_pressures_usa", "usa_pressures_qat"])
    #expect(graph.edges[0].weight == 2)
    #expect(graph.edge("USA", .meets, "QAT")?.id == "qat_meets_usa")
    #expect(graph.edge("USA", .pressures, "QAT")?.id == "usa_pressures_qat")
  }

  @Test func aMediationJoinsThreeAndItsPartiesAreSorted() throws {
    var story = Story()
    story.tell("QAT mediates grp:hamas ISR", in: "a")
    story.tell("QAT mediates ISR grp:hamas", in: "b")
    let edge = try #require(InfluenceGraph(story.set).edges.first)
    #expect(edge.id == "qat_mediates_isr_grp_hamas")
    #expect(edge.target == nil)
    #expect(edge.parties == ["ISR", "grp:hamas"])
    #expect(edge.weight == 2)
  }

  @Test func rollingUpToStatesDropsAndCountsSelfLoops() {
    var story = Story()
    story.tell("antony-blinken pressures QAT", in: "a")
    story.tell("matthew-miller meets antony-blinken", in: "a")
    story.tell("agy:us.state pressures grp:hamas.politburo", in: "b")
    story.tell("USA pressures grp:hezbollah", in: "b")
    var filter = ClaimFilter()
    filter.level = .state
    let states = InfluenceGraph(story.set, filter: filter)
    #expect(
      states.edges.map(\.id) == [
        "usa_pressures_qat", "usa_pressures_grp_hamas", "usa_pressures_grp_hezbollah",
      ])
    #expect(states.omissions.selfLoops == 1)
    filter.level = .unit
    let units = InfluenceGraph(story.set, filter: filter)
    #expect(
      units.edges.map(\.id) == [
        "usa_meets_agy_us_state", "usa_pressures_grp_hezbollah", "agy_us_state_pressures_qat",
        "agy_us_state_pressures_grp_hamas_politburo",
      ])
    #expect(units.omissions.selfLoops == 0)
  }

  @Test func slugsThatWouldCollideGetADigest() {
    var story = Story()
    story.tell("NIL:a-b pressures QAT", in: "a")
    story.tell("NIL:a.b pressures QAT", in: "a")
    let ids = InfluenceGraph(story.set).edges.map(\.id)
    #expect(Set(ids).count == 2)
    #expect(ids.allSatisfy { $0.hasPrefix("nil_a_b_pressures_qat_") })
  }

  @Test(arguments: ["USA", "3M", "NIL:Šefčovič", "NIL:", "grp:a--b", "NIL:日本"])
  func slugsFitDOT(name: String) {
    let slug = EdgeSlug.slug(source: ActorID(name), relation: .partOf, recipients: ["QAT"])
    let first = slug.utf8.first.map { UnicodeScalar($0).properties.isAlphabetic || $0 == 0x5F }
    #expect(first == true)
    #expect(
      slug.utf8.allSatisfy { $0 == 0x5F || ($0 < 0x80 && Unicode.Scalar($0).isSlug) }, "\(slug)")
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func theOrderOfClaimsDoesNotMatter(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var set = RandomStory.set(claims: 60, using: &random)
    let expected = Summary(InfluenceGraph(set, filter: .everything))
    set.claims.shuffle(using: &random)
    #expect(Summary(InfluenceGraph(set, filter: .everything)) == expected)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func moreClaimsNeverLowerWhatIsCountedSingly(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let whole = RandomStory.set(claims: 60, using: &random)
    var part = whole
    part.claims.removeLast(20)
    let before = InfluenceGraph(part, filter: .everything)
    let after = InfluenceGraph(whole, filter: .everything)
    for edge in before.edges {
      guard let later = after.edges.first(where: { $0.id == edge.id }) else {
        Issue.record("\(edge.id) vanished")
        continue
      }
      for (key, counts) in edge.counts {
        let grown = later.counts(for: key)
        #expect(grown.mentions >= counts.mentions)
        #expect(grown.articles >= counts.articles)
        #expect(grown.outlets >= counts.outlets)
        #expect(counts.reports <= counts.articles && counts.articles <= counts.mentions)
      }
    }
  }
}

/// All that an influence graph says, for comparison.
struct Summary: Equatable {
  var lines: [String]

  init(_ graph: InfluenceGraph) {
    lines = graph.edges.map { edge in
      let counts = edge.counts.map { "\($0.key.realis) \($0.key.polarity) \($0.counts)" }
      return
        "\(edge.id) \(edge.actors) \(counts) \(edge.claims) \(edge.denials) \(edge.weight) \(edge.isDisputed)"
    }
    lines += graph.claims.map(\.id)
    lines.append("\(graph.omissions)")
  }
}

extension Unicode.Scalar {
  fileprivate var isSlug: Bool {
    ("a"..."z").contains(self) || ("0"..."9").contains(self) || self == "_"
  }
}
