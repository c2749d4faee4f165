import Influence

/// Claims written by hand, a line each, for tests.
struct Story {
  static let actors: [ActorID: Actor] = {
    let known = [
      Actor(id: "USA", name: "United States", kind: .state),
      Actor(id: "QAT", name: "Qatar", kind: .state),
      Actor(id: "EGY", name: "Egypt", kind: .state),
      Actor(id: "ISR", name: "Israel", kind: .state),
      Actor(id: "IRN", name: "Iran", kind: .state),
      Actor(id: "TUR", name: "Turkey", kind: .state),
      Actor(id: "grp:hamas", name: "Hamas", kind: .group),
      Actor(
        id: "grp:hamas.politburo", name: "Hamas political bureau", kind: .group,
        affiliation: "grp:hamas"),
      Actor(id: "grp:hezbollah", name: "Hezbollah", kind: .group, affiliation: "IRN"),
      Actor(id: "agy:us.state", name: "State Department", kind: .agency, affiliation: "USA"),
      Actor(
        id: "antony-blinken", name: "Antony Blinken", kind: .official,
        affiliation: "agy:us.state", role: "US Secretary of State"),
      Actor(id: "yahya-sinwar", name: "Yahya Sinwar", kind: .official, affiliation: "grp:hamas"),
      Actor(id: "tamim-al-thani", name: "Tamim Al-Thani", kind: .official, affiliation: "QAT"),
      Actor(
        id: "mohammed-al-thani", name: "Mohammed Al-Thani", kind: .official, affiliation: "QAT"),
      Actor(id: "sameh-shoukry", name: "Sameh Shoukry", kind: .official, affiliation: "EGY"),
      Actor(
        id: "benjamin-netanyahu", name: "Benjamin Netanyahu", kind: .official,
        affiliation: "ISR"),
      Actor(id: "donald-trump", name: "Donald Trump", kind: .official),
      Actor(id: "mahmoud-abbas", name: "Mahmoud Abbas", kind: .official),
      Actor(id: "matthew-miller", name: "Matthew Miller", kind: .official, affiliation: "USA"),
    ]
    return Dictionary(uniqueKeysWithValues: known.map { ($0.id, $0) })
  }()

  var claims: [Claim] = []
  var outlets: [String: String] = [:]
  var articleCount = 0

  /// Adds one claim. `text` is *source relation target* or, for a mediation, *source mediates
  /// party party*. Without `copyOf` the sentence stands in no other article.
  mutating func tell(
    _ text: String, in article: String, _ realis: Realis = .actual,
    _ polarity: Polarity = .affirmed,
    by speaker: Speaker? = nil, sentence: Int? = nil, copyOf: Int? = nil, origin: String? = nil,
    on date: CalendarDate? = nil, quote: String = "as the article words it"
  ) {
    let words = text.split(separator: " ").map(String.init)
    let number = claims.count
    let relation = Relation(rawValue: words[1])!
    let others = words[2...].map { Story.participant(ActorID($0)) }
    let isMediation = relation == .mediates
    claims.append(
      Claim(
        id: "c\(number)", article: article, line: 3 + number, relation: relation,
        source: Story.participant(ActorID(words[0])), target: isMediation ? nil : others[0],
        parties: isMediation ? others : [], realis: realis, polarity: polarity, speaker: speaker,
        quote: Passage(text: quote, range: number * 100..<number * 100 + quote.count),
        sentence: sentence ?? number,
        trigger: Passage(text: words[1], range: number * 100..<number * 100 + 5),
        reportDate: date, rule: "test.\(words[1])", copyGroup: copyOf ?? 1000 + number,
        origin: origin))
  }

  var set: ClaimSet {
    ClaimSet(
      claims: claims, actors: Story.actors,
      articleCount: max(articleCount, Set(claims.map(\.article)).count), outlets: outlets)
  }

  static func participant(_ id: ActorID) -> Participant {
    let actor = actors[id]
    return Participant(
      actor: id, name: actor?.name ?? id.rawValue, kind: actor?.kind ?? .state,
      surface: actor?.name ?? id.rawValue, range: 0..<1)
  }
}

extension ActorID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
