import Testing

@testable import Claims

/// Whom a threat is meant for that names nobody: the one the article last set against its speaker.
@Suite struct OpponentTests {
  /// The deed stands before the answer, in a sentence or a paragraph of its own.
  @Test(arguments: [
    (
      "Ethiopian jets bombed Eritrea on Monday.\n\"We will strike back,\" Eritrea said.",
      "threatens Eritrea > Ethiopia"
    ),
    (
      "Peru has closed its border with Ecuador. \"All options are on the table,\" Ecuador said.",
      "threatens Ecuador > Peru"
    ),
    (
      "Thai troops shelled Cambodia. The crime would not go unanswered, Cambodia said.",
      "threatens Cambodia > Thailand"
    ),
  ])
  func whoActedLastIsThreatened(text: String, expected: String) throws {
    #expect(try Pipeline.lines(text).contains(expected))
  }

  /// Who did the deed threatens further: against whom he did it.
  @Test func whoActedThreatensFurther() throws {
    let lines = try Pipeline.lines(
      "Ethiopian jets bombed Eritrea on Monday.\n\"All options are on the table,\" Ethiopia said.")
    #expect(lines.contains("threatens Ethiopia > Eritrea"))
  }

  /// Where Kenya attacked Somalia, Norway's words are for neither.
  @Test func whoHasNoPartInItThreatensNeither() throws {
    let lines = try Pipeline.lines(
      "Kenyan jets bombed Somalia on Monday.\n\"All options are on the table,\" Norway said.")
    #expect(!lines.contains("threatens Norway > Somalia"))
  }

  /// A denied deed sets nobody against each other: the one before it counts.
  @Test func aDeniedDeedMakesNoFoe() throws {
    let lines = try Pipeline.lines(
      """
      Egypt shelled Sudan on Sunday.
      Kenya has not closed its border with Sudan.
      "All options are on the table," Sudan said.
      """)
    #expect(lines.contains("threatens Sudan > Egypt"))
    #expect(!lines.contains("threatens Sudan > Kenya"))
  }

  /// The clause that tells what the threat answers names whom it is meant for.
  @Test(arguments: [
    ("Iran vowed revenge after Israel struck its consulate.", "threatens Iran > Israel"),
    (
      "\"We will not stand idly by while Turkey shells us,\" Syria said.",
      "threatens Syria > Turkey"
    ),
    (
      "Should Ethiopia fill the dam, there will be consequences, Egypt said.",
      "threatens Egypt > Ethiopia"
    ),
  ])
  func theOccasionNamesWhomItIsMeantFor(text: String, expected: String) throws {
    #expect(try Pipeline.lines(text).contains(expected))
  }

  /// Only while it snowed, nobody is meant.
  @Test func anOccasionWithoutAnActorNamesNobody() throws {
    let lines = try Pipeline.lines("\"We will not stand idly by while it snows,\" Syria said.")
    #expect(!lines.contains { $0.hasPrefix("threatens Syria") })
  }

  /// Who answers a charge answers whoever made it, not whoever did something last.
  @Test(arguments: [
    (
      "Uganda demanded that Kenya leave the islet. Kenya rejected the demand.",
      "rejects Kenya > Uganda"
    ),
    (
      "Lithuania accused Belarus of theft. Latvia held a drill. Belarus dismissed the accusation.",
      "rejects Belarus > Lithuania"
    ),
    ("Ghana accused Togo of smuggling arms. Togo denied the charge.", "rejects Togo > Ghana"),
  ])
  func aChargeIsWhoseItIs(text: String, expected: String) throws {
    #expect(try Pipeline.lines(text).contains(expected))
  }

  /// A charge against another is none of Norway's.
  @Test func aChargeAgainstAnotherIsNotAnswered() throws {
    let lines = try Pipeline.lines(
      "Lithuania accused Belarus of theft. It rained. Snow fell. Norway called the criticism absurd."
    )
    #expect(!lines.contains("rejects Norway > Lithuania"))
  }

  /// A capital that must answer for something is its government.
  @Test(arguments: [
    ("Norway said Minsk would be held accountable.", "threatens Norway > Belarus"),
    ("Ukraine said Minsk would be made to pay.", "threatens Ukraine > Belarus"),
  ])
  func aCapitalAnswersAsItsGovernment(text: String, expected: String) throws {
    #expect(try Pipeline.lines(text).contains(expected))
  }
}
