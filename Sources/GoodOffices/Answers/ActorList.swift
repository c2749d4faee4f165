/// Who was found in a set of articles, how often, and under which names.
public struct ActorList: Answer {
  private struct Tally {
    var actor: Actor
    var mentions = 0
    var articles: Set<String> = []
    var surfaces: [String: Int] = [:]
  }

  private var tallies: [ActorID: Tally] = [:]
  private var articleCount = 0
  private var undecided = 0
  /// How many of an actor's names are shown.
  private static let mostNames = 4

  public init() {}

  /// Counts the mentions of one more article.
  public mutating func add(_ linked: LinkedArticle) {
    articleCount += 1
    for mention in linked.mentions {
      if mention.actors.isEmpty { undecided += 1 }
      for id in mention.actors {
        guard let actor = linked.actors[id] else { continue }
        tallies[id, default: Tally(actor: actor)].mentions += 1
        tallies[id]?.articles.insert(linked.article.id)
        if mention.kind == .name {
          let surface = linked.texts[mention.paragraph].string(of: mention.tokens)
          tallies[id]?.surfaces[surface, default: 0] += 1
        }
      }
    }
  }

  public var table: AnswerTable {
    let sorted = tallies.values.sorted { ($1.mentions, $0.actor.id) < ($0.mentions, $1.actor.id) }
    return AnswerTable(
      title: "Actors",
      columns: [
        .init("actor"), .init("name"), .init("type"), .init("serves"), .init("role"),
        .init("mentions", isNumeric: true), .init("articles", isNumeric: true), .init("names"),
      ],
      rows: sorted.map { tally in
        let actor = tally.actor
        return [
          .text(actor.id.rawValue), .text(actor.name), .text(actor.kind.rawValue),
          actor.affiliation.map { .text($0.rawValue) } ?? .missing,
          actor.role.isEmpty ? .missing : .text(actor.role), .count(tally.mentions),
          .count(tally.articles.count), .list(ActorList.names(tally.surfaces)),
        ]
      },
      note: "Not decided between several actors: \(undecided) mentions (--mentions shows them).\n"
        + "Counted: mentions by name, description and pronoun, in \(articleCount) articles.")
  }

  /// The most frequent first.
  private static func names(_ surfaces: [String: Int]) -> [String] {
    surfaces.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostNames).map(\.key)
  }
}
