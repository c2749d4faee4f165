import Actors

/// What an article has spoken of so far, for words that point back: *the pressure from Chad*,
/// *made that threat*.
struct EventFocus {
  private let article: LinkedArticle
  private var events: [Relation: [(source: ActorID, target: Event.Side)]] = [:]

  private struct Hostility {
    var relation: Relation
    var source: Event.Side
    var target: Event.Side
    var paragraph: Int
    var token: Int
    /// False where the text only asks for it, supposes or denies it.
    var isTold: Bool
  }
  private var hostilities: [Hostility] = []
  /// How many paragraphs back a deed is looked for.
  private static let reach = 2

  init(article: LinkedArticle) { self.article = article }

  mutating func note(_ event: Event) {
    guard let target = event.target else { return }
    if event.entry.relation.isHostile {
      hostilities.append(
        Hostility(
          relation: event.entry.relation, source: event.source, target: target,
          paragraph: event.source.paragraph, token: event.trigger.token,
          isTold: event.stance.realis == .actual && event.stance.polarity == .affirmed))
    }
    events[event.entry.relation, default: []].append((event.source.actor, target))
  }

  /// Whom `source` is said to act against in the same sentence: *has closed its border with Chad and
  /// threatened to use force*.
  func opponent(of source: ActorID, paragraph: Int, sentence: Range<Int>) -> Event.Side? {
    hostilities.last {
      $0.source.actor == source && $0.paragraph == paragraph && sentence.contains($0.token)
    }?.target
  }

  /// Whom the article last set `source` against: *Chad shelled Niger's posts. "We will answer,"
  /// Niger's president said.* Who only speaks against it is none.
  func adversary(of source: ActorID, paragraph: Int) -> Event.Side? {
    let side = article.principal(of: source)
    for deed in hostilities.reversed()
    where deed.isTold && paragraph - deed.paragraph <= EventFocus.reach {
      let acts = article.principal(of: deed.source.actor) == side
      let suffers = article.principal(of: deed.target.actor) == side
      if acts != suffers, !deed.relation.isSaid { return acts ? deed.target : deed.source }
    }
    return nil
  }

  /// Who last accused, pressed or threatened `source`: *Chad accused Niger of theft. Niger rejected
  /// the charge.*
  func accuser(of source: ActorID, paragraph: Int) -> Event.Side? {
    let side = article.principal(of: source)
    return hostilities.last {
      $0.isTold && $0.relation.isSaid && paragraph - $0.paragraph <= EventFocus.reach
        && article.principal(of: $0.target.actor) == side
        && article.principal(of: $0.source.actor) != side
    }?.source
  }

  /// Who was last said to have struck, other than `source` and its own: *the raid*.
  func striker(besides source: ActorID, paragraph: Int) -> Event.Side? {
    hostilities.last {
      $0.isTold && $0.relation == .attacks && paragraph - $0.paragraph <= EventFocus.reach
        && !article.areKin($0.source.actor, source)
    }?.source
  }

  /// Whom `source`, or somebody who serves it, was last said to act on so.
  func target(of relation: Relation, by source: ActorID) -> Event.Side? {
    events[relation]?.last { article.serves($0.source, source) }?.target
  }
}

extension Relation {
  fileprivate var isSaid: Bool { self == .pressures || self == .accuses || self == .threatens }
}
