import Actors

/// Whom an article speaks of, and how often: states and groups, and the heads it names.
struct LeadingActors: Sendable {
  /// States and groups that are spoken of more than once, most first, each with its first mention.
  let leading: [Event.Side]
  /// Heads of state and government, in text order.
  let heads: [Event.Side]
  private let counts: [ActorID: Int]
  private let article: LinkedArticle

  init(article: LinkedArticle, finders: [ParticipantFinder]) {
    self.article = article
    var counts: [ActorID: Int] = [:]
    var first: [Event.Side] = []
    var heads: [Event.Side] = []
    for mention in article.mentions
    where !mention.isNested && mention.kind != .pronoun && mention.actors.count == 1 {
      for side in finders[mention.paragraph].actors(of: mention) {
        if mention.kind == .name, !heads.contains(where: { $0.actor == side.actor }),
          LeadingActors.isHead(side.actor, article)
        {
          heads.append(side)
        }
        let side = LeadingActors.served(by: side, article)
        switch article.actors[side.actor]?.kind {
        case .state?, .group?:
          counts[side.actor, default: 0] += 1
          if counts[side.actor] == 1 { first.append(side) }
        default: break
        }
      }
    }
    self.counts = counts
    self.heads = heads
    leading = first.filter { (counts[$0.actor] ?? 0) > 1 }.enumerated().sorted {
      (counts[$1.element.actor] ?? 0, $0.offset) < (counts[$0.element.actor] ?? 0, $1.offset)
    }.map(\.element)
  }

  /// How often the article names an actor, or those who serve it.
  func count(of actor: ActorID) -> Int { counts[actor] ?? 0 }

  /// The state or group that an official serves; others stand for themselves.
  func served(by side: Event.Side) -> Event.Side { LeadingActors.served(by: side, article) }

  /// The one head of state or government of a side that the article names.
  func head(of side: Event.Side) -> Event.Side? {
    let own = heads.filter { article.actors[$0.actor]?.affiliation == side.actor }
    return own.count == 1 ? own[0] : nil
  }

  private static func served(by side: Event.Side, _ article: LinkedArticle) -> Event.Side {
    guard article.actors[side.actor]?.kind == .official,
      let served = article.actors[side.actor]?.affiliation,
      article.actors[served]?.kind == .state || article.actors[served]?.kind == .group
    else { return side }
    var side = side
    side.via = side.via ?? article.actors[side.actor]?.name
    side.actor = served
    return side
  }

  private static func isHead(_ person: ActorID, _ article: LinkedArticle) -> Bool {
    guard article.actors[person]?.kind == .official, let role = article.actors[person]?.role
    else { return false }
    let words = role.lowercased().split(separator: " ").map(String.init)
    return words.contains { headship.contains($0) } && !words.contains { deputies.contains($0) }
      && (!words.contains("minister") || words.contains("prime"))
  }

  private static let headship: Set<String> = [
    "president", "minister", "leader", "king", "chancellor", "emir", "premier", "taoiseach",
  ]
  private static let deputies: Set<String> = ["vice", "deputy", "former", "ex-president"]
}
