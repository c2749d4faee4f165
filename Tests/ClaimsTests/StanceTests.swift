import Testing

@testable import Claims

/// Whether it happened, or was only asked for, planned, supposed, doubted or denied: sentences about
/// conflicts other than the seeds'.
@Suite struct StanceTests {
  @Test(arguments: [
    ("Norway urged Ethiopia to free the reporters.", "pressures Norway > Ethiopia"),
    ("Norway did not urge Ethiopia to talk.", "pressures Norway > Ethiopia denied"),
    ("Norway never pressed Ethiopia to leave.", "pressures Norway > Ethiopia denied"),
    ("Norway may press Ethiopia to leave.", "pressures Norway > Ethiopia conditional"),
    ("Norway plans to press Ethiopia to leave.", "pressures Norway > Ethiopia intended"),
    ("Kenya asked Norway to press Ethiopia to leave.", "pressures Norway > Ethiopia requested"),
    ("It is unclear whether Norway pressed Ethiopia.", "pressures Norway > Ethiopia unclear"),
    ("Norway denied that it had pressed Ethiopia.", "pressures Norway > Ethiopia denied"),
    ("Oman mediated between Iran and Saudi Arabia.", "mediates Oman > Iran & Saudi Arabia"),
    (
      "Oman offered to mediate between Iran and Saudi Arabia.",
      "mediates Oman > Iran & Saudi Arabia intended"
    ),
    (
      "Oman refused to mediate between Iran and Saudi Arabia.",
      "mediates Oman > Iran & Saudi Arabia denied"
    ),
    (
      "Iraq urged Oman to mediate between Iran and Saudi Arabia.",
      "mediates Oman > Iran & Saudi Arabia requested"
    ),
    ("Talks between Greece and Turkey were cancelled.", "meets Greece > Turkey denied"),
  ])
  func theWordsAroundDecide(sentence: String, expected: String) throws {
    #expect(try Pipeline.lines(sentence).contains(expected))
  }

  @Test func whatOthersAreUrgedToDoHangsOnTheUrging() throws {
    let claims = try Pipeline.claims("Russia urged Turkey to threaten Armenia with war.")
    let urging = claims.first { $0.relation == .pressures && $0.source.name == "Russia" }
    let threat = claims.first { $0.relation == .threatens }
    #expect(threat?.realis == .requested)
    #expect(threat?.source.name == "Turkey")
    #expect(threat?.parent == urging?.id)
    #expect(urging != nil)
  }

  @Test func speechDoesNotNegateWhatItReports() throws {
    let lines = try Pipeline.lines(
      "Kenyan officials did not comment but said that they are pressing Uganda to leave.")
    #expect(lines.contains("pressures Kenya > Uganda"))
  }
}
