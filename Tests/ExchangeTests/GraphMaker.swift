import Influence

@testable import Exchange

/// Graphs written by hand, a claim behind every count.
struct GraphMaker {
  private var claims: [Claim] = []
  private var actors: [ActorID: Actor] = [:]
  private var outlets: [String: String] = [:]

  mutating func actor(_ id: String, _ name: String, _ kind: ActorKind = .state) {
    actors[ActorID(id)] = Actor(id: ActorID(id), name: name, kind: kind)
  }

  mutating func outlet(_ name: String, of article: String) { outlets[article] = name }

  /// `USA pressures QAT`, or `QAT mediates ISR grp:hamas`.
  mutating func claim(
    _ text: String, in article: String = "a", quote: String = "Words.",
    realis: Realis = .actual, polarity: Polarity = .affirmed, speaker: Speaker? = nil,
    date: String? = nil
  ) {
    let words = text.split(separator: " ").map(String.init)
    guard let relation = Relation(rawValue: words[1]) else { return }
    let sides = words.indices.filter { $0 != 1 }.map { participant(words[$0]) }
    let number = claims.count
    claims.append(
      Claim(
        id: "c\(number)", article: article, line: number + 1, relation: relation,
        source: sides[0], target: relation == .mediates ? nil : sides[1],
        parties: relation == .mediates ? Array(sides.dropFirst()) : [], realis: realis,
        polarity: polarity, speaker: speaker,
        quote: Passage(text: quote, range: number..<number + 1), sentence: number,
        trigger: Passage(text: words[1], range: number..<number + 1),
        reportDate: date.flatMap { CalendarDate($0) }, rule: "test", copyGroup: 1000 + number))
  }

  func graph(_ statuses: Set<EvidenceStatus> = [.actual]) -> InfluenceGraph {
    var filter = ClaimFilter()
    filter.statuses = statuses
    let articles = Set(claims.map(\.article)).count
    return InfluenceGraph(
      ClaimSet(claims: claims, actors: actors, articleCount: articles, outlets: outlets),
      filter: filter)
  }

  private func participant(_ id: String) -> Participant {
    let actor = actors[ActorID(id)]
    return Participant(
      actor: ActorID(id), name: actor?.name ?? id, kind: actor?.kind ?? .state, surface: id,
      range: 0..<1)
  }
}

extension GraphMaker {
  /// A pressure with two reports, a threat that is disputed, talks, a mediation, a request.
  static var talks: GraphMaker {
    var maker = GraphMaker()
    maker.actor("QAT", "Qatar")
    maker.actor("USA", "United States")
    maker.actor("ISR", "Israel")
    maker.actor("grp:hamas", "Hamas", .group)
    maker.outlet("Daily", of: "a")
    maker.claim("USA pressures QAT", in: "a", quote: "One.", date: "2024-11-08")
    maker.claim(
      "USA pressures QAT", in: "b", quote: "Two.",
      speaker: Speaker(name: "two officials", kind: .anonymous, actor: ActorID("USA")),
      date: "2024-11-10")
    maker.claim("QAT threatens grp:hamas", in: "a", quote: "Three.")
    maker.claim("QAT threatens grp:hamas", in: "b", quote: "Four.", polarity: .denied)
    maker.claim("USA meets QAT", in: "a", quote: "Five.")
    maker.claim("QAT mediates ISR grp:hamas", in: "a", quote: "Six.")
    maker.claim("USA threatens grp:hamas", in: "b", quote: "Seven.", realis: .requested)
    return maker
  }
}

/// What nobody wants in a name, and everybody has.
let awkward = [
  "She said \"no\" & <b>left</b> \\N 'twice' \\", "وزارة الخارجية", "משרד \"החוץ\"",
  "中华人民共和国 🕊️👩‍👩‍👧", "=HYPERLINK(\"http://evil.example\")", "@SUM(1;2)", "-1+1 ]]> <!-- -->",
  "two\nlines\r\nand\ttabs", "&amp; &#65;", "Qatar قطر \u{202E}evil\u{202C}", " blanks ",
  String(repeating: "long name ", count: 30) + "end", "'=quoted", "",
]

extension [UInt8] {
  var text: String { String(decoding: self, as: UTF8.self) }
}
