import Actors
import Language

/// Turns the head of a phrase into the actors it stands for.
struct ParticipantFinder: Sendable {
  let article: LinkedArticle
  let paragraph: Int
  let lists: WordLists
  private let clause: Clause
  private let arguments: ArgumentFinder
  /// Unknown actors that the article calls by a name.
  private let named: Set<ActorID>
  /// Mentions of the paragraph by head token: longer ones first.
  private var mentions: [Int: [Mention]] = [:]

  init(
    article: LinkedArticle, paragraph: Int, mentions: ArraySlice<Mention>, lists: WordLists,
    named: Set<ActorID> = []
  ) {
    self.article = article
    self.named = named
    self.paragraph = paragraph
    self.lists = lists
    clause = Clause(text: article.texts[paragraph])
    arguments = ArgumentFinder(text: article.texts[paragraph], lists: lists)
    for mention in mentions { self.mentions[mention.head, default: []].append(mention) }
    for head in Array(self.mentions.keys) {
      self.mentions[head]?.sort { $0.tokens.count > $1.tokens.count }
    }
  }

  /// One finder a paragraph.
  static func all(in article: LinkedArticle, lists: WordLists) -> [ParticipantFinder] {
    var next = 0
    let named = article.namedUnknowns
    return article.texts.indices.map { paragraph in
      let first = next
      while next < article.mentions.count, article.mentions[next].paragraph == paragraph {
        next += 1
      }
      return ParticipantFinder(
        article: article, paragraph: paragraph, mentions: article.mentions[first..<next],
        lists: lists, named: named)
    }
  }

  var hasMentions: Bool { !mentions.isEmpty }

  /// An actor found at a token, with the words that name it.
  struct Found: Sendable, Equatable {
    var actor: ActorID
    /// The paragraph its words stand in: that of the trigger, or an earlier one.
    var paragraph: Int
    var tokens: Range<Int>
    var head: Int
    var via: String?
    var reason: String
    var isAnonymous: Bool
  }

  /// The actors that the phrase headed by `token` stands for, coordinated ones included.
  ///
  /// - Parameter locates: the slot is a place: a city stands for the state around it.
  func actors(at token: Int, locates: Bool) -> [Found] {
    var found: [Found] = []
    for head in clause.coordinated(token) {
      for one in phrase(head, locates: locates, depth: 0)
      where !found.contains(where: { $0.actor == one.actor }) {
        found.append(one)
      }
    }
    return found
  }

  /// The actors one mention stands for.
  func actors(of mention: Mention) -> [Found] { resolve(mention, locates: false) }

  /// Who may speak at a token: as `actors(at:locates:)`, without coordination.
  func speakers(at token: Int) -> [Found] { phrase(token, locates: false, depth: 0) }

  /// The outlet that a mention with this head may name, where the linker left open whom it names.
  func possibleOutlet(at head: Int) -> Actor? {
    (mentions[head] ?? []).flatMap(\.candidates).compactMap { article.actors[$0] }
      .first { $0.kind == .media }
  }

  private func phrase(_ head: Int, locates: Bool, depth: Int) -> [Found] {
    guard depth < 4 else { return [] }
    if let named = named(before: head) ?? named(after: head) {
      return resolve(named, locates: locates)
    }
    for mention in mentions[head] ?? [] {
      // *M23 negotiators* are M23's, though *negotiators* alone are some body.
      let isNobody = mention.kind == .nominal && mention.actors.allSatisfy(\.isUnknown)
      let first = article.texts[paragraph].tokens[mention.tokens.lowerBound]
      let isBare = mention.tokens.count == 1 || mention.tokens.count == 2 && first.lower == "the"
      if isBare, mention.sense == .collective || isNobody {
        let owned = owners(of: head, depth: depth)
        if !owned.isEmpty { return owned }
      }
      let found = resolve(mention, locates: locates)
      if !found.isEmpty { return found + joint(with: found[0], at: head, depth: depth) }
      if !mention.candidates.isEmpty { return [] }
    }
    let token = article.texts[paragraph].tokens[head]
    if let apposition = clause.child(of: head, .appos) {
      let found = phrase(apposition, locates: locates, depth: depth + 1)
      if !found.isEmpty { return found }
    }
    if lists.partitives.contains(token.lemma) {
      let inner = clause.governed(by: "of", under: head) + clause.governed(by: "from", under: head)
      for object in inner {
        let found = phrase(object, locates: locates, depth: depth + 1)
        if !found.isEmpty { return found.map { passOn($0, via: token.lower) } }
      }
    }
    if locates, lists.sites.contains(token.lemma) {
      let found = surroundings(of: head, depth: depth)
      if !found.isEmpty { return found.map { passOn($0, via: token.lower) } }
    }
    return owners(of: head, depth: depth)
  }

  /// *Ahmat Issa, a Chadian diplomat who …*: the person, not whom his description serves.
  private func named(before head: Int) -> Mention? {
    let token = article.texts[paragraph].tokens[head]
    guard token.dependency == .appos, token.pos == .noun else { return nil }
    return mentions[token.head]?.first {
      $0.kind == .name && $0.sense == .official && $0.actors.count == 1
    }
  }

  /// *their Chadian counterpart, Ahmat Issa*: the person, not whom the word before him serves.
  private func named(after head: Int) -> Mention? {
    let text = article.texts[paragraph]
    guard text.tokens[head].tag == "NN",
      lists.representatives.contains(text.tokens[head].lemma)
        || text.tokens[head].lemma == "counterpart",
      let apposition = clause.child(of: head, .appos)
    else { return nil }
    return mentions[apposition]?.first {
      $0.kind == .name && $0.sense == .official && $0.actors.count == 1
    }
  }

  /// *the ministers of Chad and Niger*, linked to Chad: Niger as well.
  private func joint(with first: Found, at head: Int, depth: Int) -> [Found] {
    let owners =
      (clause.governed(by: "of", under: head) + clause.governed(by: "from", under: head)
      + arguments.possessors(of: head)).flatMap { clause.coordinated($0) }
    guard owners.count > 1, let owner = owners.first,
      phrase(owner, locates: false, depth: depth + 1).contains(where: { $0.actor == first.actor })
    else { return [] }
    let via = article.texts[paragraph].tokens[head].lower
    return owners.dropFirst().flatMap {
      phrase($0, locates: false, depth: depth + 1).map { passOn($0, via: via) }
    }
  }

  /// Whom people and bodies act for: *Chadian officials*, *M23 rebels*. Those who stand against
  /// their state stand for no state.
  private func owners(of head: Int, depth: Int) -> [Found] {
    let token = article.texts[paragraph].tokens[head]
    let isOpposed = lists.opposing.contains(token.lemma)
    guard isOpposed || lists.representatives.contains(token.lemma) else { return [] }
    let owners =
      arguments.possessors(of: head) + clause.governed(by: "of", under: head)
      + clause.governed(by: "from", under: head) + clause.governed(by: "by", under: head)
      + arguments.modifiers(of: head).reversed()
    for owner in owners {
      let found = clause.coordinated(owner).flatMap {
        phrase($0, locates: false, depth: depth + 1)
      }.filter { !isOpposed || isBand($0.actor) }
      if !found.isEmpty { return found.map { passOn($0, via: token.lower) } }
    }
    return []
  }

  private func isBand(_ id: ActorID) -> Bool {
    let kind = article.actors[id]?.kind
    return kind == .group || kind == .organisation
  }

  /// *a hotel in Geneva*, *the outskirts of Paris*, *the Omani capital*.
  private func surroundings(of site: Int, depth: Int) -> [Found] {
    let around =
      ["in", "of", "near", "outside", "at"].flatMap { clause.governed(by: $0, under: site) }
      + arguments.possessors(of: site) + arguments.modifiers(of: site).reversed()
    for place in around {
      let found = phrase(place, locates: true, depth: depth + 1)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func passOn(_ found: Found, via: String) -> Found {
    var found = found
    found.via = found.via ?? via
    found.reason = "\(via) of it: " + found.reason
    return found
  }

  private func resolve(_ mention: Mention, locates: Bool) -> [Found] {
    mention.actors.compactMap { id in
      let served = mention.kind == .name ? id : unnamed(id)
      guard let actor = principal(of: served, locates: locates) else { return nil }
      let isUnit = actor != id
      return Found(
        actor: actor, paragraph: paragraph, tokens: mention.tokens, head: mention.head,
        via: mention.via ?? (isUnit ? article.actors[id]?.name : nil), reason: mention.reason,
        isAnonymous: mention.isAnonymous)
    }
  }

  /// An office whose holder is not known stands for whom it serves: *Kenya's foreign minister*.
  private func unnamed(_ id: ActorID) -> ActorID {
    guard id.isUnknown, !named.contains(id), let actor = article.actors[id],
      actor.kind == .official, let served = actor.affiliation
    else { return id }
    return served
  }

  /// The actor that answers for `id`: an agency's state or body, a place's state when the slot is
  /// a place; nil for a place elsewhere.
  private func principal(of id: ActorID, locates: Bool) -> ActorID? {
    guard let actor = article.actors[id] else { return id }
    switch actor.kind {
    case .place: return locates ? actor.affiliation : nil
    case .agency:
      var current = actor
      for _ in 0..<6 {
        guard current.kind == .agency, let above = current.affiliation else { break }
        guard let next = article.actors[above] else { return above }
        current = next
      }
      return current.id
    default: return id
    }
  }
}
