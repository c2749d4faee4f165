import Testing

@testable import Influence

@Suite struct IndependentReportsTests {
  private func groups(_ story: Story) -> [[String]] {
    let reports = IndependentReports(of: story.claims, outlets: story.outlets)
    return reports.groups.map { $0.map { reports.articles[$0] } }
  }

  @Test func articlesOfTheirOwnAreReportsOfTheirOwn() {
    var story = Story()
    story.tell("USA pressures QAT", in: "b")
    story.tell("USA pressures QAT", in: "a")
    story.tell("USA pressures QAT", in: "a")
    #expect(groups(story) == [["a"], ["b"]])
  }

  @Test func aCopiedSentenceLinksArticlesInChains() {
    // a and b share one sentence, b and c another: all three are one report, d is not.
    var story = Story()
    story.tell("USA pressures QAT", in: "c", copyOf: 2)
    story.tell("USA pressures QAT", in: "a", copyOf: 1)
    story.tell("USA pressures QAT", in: "b", copyOf: 1)
    story.tell("USA pressures QAT", in: "b", copyOf: 2)
    story.tell("USA pressures QAT", in: "d")
    #expect(groups(story) == [["a", "b", "c"], ["d"]])
  }

  @Test func articlesThatCreditOneOutletAreOneReport() {
    var story = Story()
    story.tell("USA pressures QAT", in: "a", origin: "Reuters")
    story.tell("USA pressures QAT", in: "b", origin: "Reuters")
    story.tell("USA pressures QAT", in: "c", origin: "CNN")
    #expect(groups(story) == [["a", "b"], ["c"]])
  }

  @Test func creditingAnOutletAddsNothingToItsOwnReport() {
    // Two CNN articles report by themselves; b credits CNN, so it joins one of them, and the two
    // stay apart.
    var story = Story()
    story.outlets = ["a": "CNN", "c": "CNN", "b": "Times"]
    story.tell("USA pressures QAT", in: "a")
    story.tell("USA pressures QAT", in: "b", origin: "CNN")
    story.tell("USA pressures QAT", in: "c")
    #expect(groups(story) == [["a", "b"], ["c"]])
  }

  @Test func creditingOneselfIsNoCredit() {
    var story = Story()
    story.outlets = ["a": "CNN", "b": "CNN"]
    story.tell("USA pressures QAT", in: "a", origin: "CNN")
    story.tell("USA pressures QAT", in: "b", origin: "CNN")
    #expect(groups(story) == [["a"], ["b"]])
  }

  @Test func outletsAreCountedOnceAndUnknownOnesSingly() {
    var story = Story()
    story.outlets = ["a": "CNN", "b": "CNN", "c": "Times"]
    for article in ["a", "b", "c", "d", "e"] { story.tell("USA pressures QAT", in: article) }
    let counts = EvidenceCounts(of: story.claims, outlets: story.outlets)
    // CNN, Times, d, e
    #expect(counts == EvidenceCounts(mentions: 5, articles: 5, outlets: 4, reports: 5))
  }
}
