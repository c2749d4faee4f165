@testable import GoodOffices

extension Claim {
  /// A claim of Norway about Chad, for tests that look at other things.
  static func plain(
    _ id: String, relation: Relation = .pressures, realis: Realis = .actual,
    quote: String = "Words."
  ) -> Claim {
    func side(_ name: String) -> Participant {
      Participant(
        actor: ActorID(name), name: name, kind: .state, surface: name, range: 0..<name.count)
    }
    return Claim(
      id: id, article: "a", line: 1, relation: relation, source: side("Norway"),
      target: side("Chad"), parties: [], realis: realis, polarity: .affirmed,
      quote: Passage(text: quote, range: 0..<quote.unicodeScalars.count), sentence: 0,
      trigger: Passage(text: "urged", range: 7..<12), rule: "pressures.urge")
  }
}
