import Actors
import TestSupport
import Testing

@testable import Claims

@Suite struct CopiesTests {
  private func groups(_ sentences: [String]) -> [Int] {
    let claims = sentences.enumerated().map { index, sentence in
      Claim(
        id: "c\(index)", article: "a\(index)", line: 1, relation: .pressures,
        source: Participant(
          actor: ActorID("NOR"), name: "Norway", kind: .state, surface: "", range: 0..<0),
        target: nil, parties: [], realis: .actual, polarity: .affirmed,
        quote: Passage(text: sentence, range: 0..<1), sentence: 0,
        trigger: Passage(text: "", range: 0..<0), rule: "test")
    }
    return Copies().group(claims).map(\.copyGroup)
  }

  @Test func aLightlyEditedSentenceIsACopy() {
    let one =
      "Norway's foreign minister on Monday urged the government of Ethiopia to let aid convoys into the northern region of Tigray without delay, two diplomats told the agency."
    let other =
      "Norway's foreign minister urged the government of Ethiopia to let aid convoys into the northern region of Tigray without delay, two diplomats told reporters."
    #expect(groups([one, other]) == [0, 0])
  }

  @Test func shortSentencesWithACommonStartAreNot() {
    #expect(
      groups(["Norway urged Chad to leave.", "Norway urged Chad to free the reporters."]) == [0, 1])
  }

  @Test func theSameShortSentenceIs() {
    #expect(groups(["Norway urged Chad to leave.", "Norway urged Chad to leave."]) == [0, 0])
  }

  @Test func typographyDoesNotMatter() {
    #expect(
      groups(["Norway urged “Chad” to leave at once.", "Norway urged \"Chad\" to leave, at once"])
        == [0, 0])
  }

  // MARK: the index and the comparison of all pairs

  /// Sentences of few words, many of them edited copies of earlier ones.
  private func sentences(_ count: Int, seed: UInt64) -> [[UInt64]] {
    var random = SplitMix64(seed: seed)
    var texts: [[String]] = []
    for _ in 0..<count {
      var words =
        Int.random(in: 0..<3, using: &random) > 0 && !texts.isEmpty
        ? texts.randomElement(using: &random)!
        : (0..<Int.random(in: 2...30, using: &random)).map { _ in
          "w\(Int.random(in: 0..<12, using: &random))"
        }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: 0...words.count, using: &random)
        if Bool.random(using: &random) || place == words.count {
          words.insert("e\(Int.random(in: 0..<40, using: &random))", at: place)
        } else {
          words.remove(at: place)
        }
      }
      texts.append(words)
    }
    return texts.map { Shingles.of($0.joined(separator: " ")) }
  }

  /// Groups by comparing every sentence with every other.
  private func exact(_ sets: [[UInt64]], _ copies: Copies) -> [Int32] {
    var groups = EarliestSets(count: sets.count)
    for one in sets.indices {
      for other in sets.indices where other < one {
        let least = min(sets[one].count, sets[other].count)
        let shared = Set(sets[one]).intersection(sets[other]).count
        let isCopy =
          sets[one] == sets[other] && least > 0
          || least >= copies.shortest && Double(shared) >= copies.threshold * Double(least)
        if isCopy { groups.join(Int32(one), Int32(other)) }
      }
    }
    return groups.firsts()
  }

  @Test(arguments: 0..<20)
  func theIndexFindsWhatComparingAllPairsFinds(seed: UInt64) throws {
    var sets = sentences(200, seed: seed)
    let found = Copies().groups(&sets)
    #expect(found == exact(sets, Copies()))
    // The sentences are no mere singles: the comparison has something to find.
    #expect(Set(found).count < 190)
  }

  @Test func manySmallLotsGiveTheSameGroups() throws {
    var sets = sentences(300, seed: 99)
    var small = Copies()
    small.lotSize = 64
    #expect(small.groups(&sets) == Copies().groups(&sets))
  }

  @Test func aSentenceRepeatedTenThousandTimesIsOneGroup() {
    let one = Shingles.of(
      "Norway's foreign minister urged the government of Ethiopia to let aid convoys into Tigray.")
    var sets = [[UInt64]](repeating: one, count: 10_000)
    #expect(Copies().groups(&sets).allSatisfy { $0 == 0 })
  }
}
