import Actors
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
}
