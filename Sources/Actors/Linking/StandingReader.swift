import Articles
import Language

/// A standing in the making: actors by number.
struct DraftStanding {
  var form: Standing.Form
  var paragraph: Int
  var bearer: Int32
  var bearerTokens: Range<Int>
  var words: Range<Int>
  var owner: Int32
  var ownerTokens: Range<Int>
  var isFormer = false
  var isElect = false
}

/// Reads off whom the article says people serve: the titles beside names and, where the tables
/// agree, a state's name right before or after a person's.
///
/// Nothing is taken from the tables alone: they only confirm what a short wording leaves open
/// (*Chad's Mahamat Déby* serves Chad, *Chad's critics* do not).
///
/// - Complexity: O(*mentions* squared) at worst, for an article in which every mention is a title
///   without an owner.
struct StandingReader {
  /// By paragraph, then position.
  func standings(in draft: Draft) -> [DraftStanding] {
    var found: [DraftStanding] = []
    for mention in draft.mentions
    where mention.form == .name && !mention.isDropped && mention.actors.count == 1 {
      if draft.kind(of: mention.actors[0]) == .official {
        found += titles(of: mention, draft)
        if let one = counterpart(mention, draft) ?? beside(mention, draft) { found.append(one) }
      } else if let one = part(mention, draft) {
        found.append(one)
      }
    }
    return found.sorted {
      ($0.paragraph, $0.bearerTokens.lowerBound, $0.words.lowerBound)
        < ($1.paragraph, $1.bearerTokens.lowerBound, $1.words.lowerBound)
    }
  }

  // MARK: titles

  private func titles(of mention: DraftMention, _ draft: Draft) -> [DraftStanding] {
    mention.titles.compactMap { title in
      guard title.paragraph == mention.paragraph, !isPrivate(title, draft) else { return nil }
      var standing = DraftStanding(
        form: .title, paragraph: mention.paragraph, bearer: mention.actors[0],
        bearerTokens: mention.tokens, words: title.tokens, owner: 0, ownerTokens: title.tokens,
        isFormer: title.isFormer, isElect: title.role == draft.tables.electedRole)
      if let owner = title.owner {
        guard let owning = master(draft.mentions[owner], before: title, draft),
          owning.paragraph == mention.paragraph, owning.actors.count == 1
        else { return nil }
        standing.owner = owning.actors[0]
        standing.ownerTokens = owning.tokens
        guard serves(title, standing, draft) else { return nil }
      } else if title.defaultOwner >= 0 {
        guard isOwn(title.defaultOwner, of: mention.actors[0], draft) else { return nil }
        standing.form = .proper
        standing.owner = title.defaultOwner
      } else if let owning = owner(spokenOfBefore: title, draft) {
        standing.owner = owning.actor
        standing.ownerTokens = owning.tokens
        guard serves(title, standing, draft) else { return nil }
      } else {
        guard let state = stateKnown(for: title, of: mention.actors[0], draft) else { return nil }
        standing.form = .proper
        standing.owner = state
      }
      return standing
    }
  }

  /// *Chad, whose president, …*, *Its leader, …*: whom the pronoun before a title stands for.
  private func owner(spokenOfBefore title: Title, _ draft: Draft)
    -> (actor: Int32, tokens: Range<Int>)?
  {
    let paragraph = draft.paragraphs[title.paragraph]
    let before = title.tokens.lowerBound - 1
    guard before >= 0 else { return nil }
    var token = before
    if paragraph.lower(before) == "whose" {
      while paragraph.tokens[token].dependency != .relcl, paragraph.tokens[token].head != token {
        token = paragraph.tokens[token].head
      }
      guard paragraph.tokens[token].dependency == .relcl else { return nil }
      token = paragraph.tokens[token].head
    } else if paragraph.tokens[before].tag != "PRP$" {
      return nil
    }
    let index = draft.mentionAt[title.paragraph][token]
    guard index >= 0, draft.mentions[index].actors.count == 1 else { return nil }
    let actor = draft.mentions[index].actors[0]
    switch draft.kind(of: actor) {
    case .state, .group, .organisation, .agency: return (actor, draft.mentions[index].tokens)
    default: return nil
    }
  }

  /// *Foreign Minister Wang Yi*, in an article that names his state: the tables tell which.
  private func stateKnown(for title: Title, of person: Int32, _ draft: Draft) -> Int32? {
    guard person >= 0 else { return nil }
    let states = Set(
      draft.knowledge.officeRecords(of: person).filter { $0.role == title.role }
        .map { draft.knowledge.home(of: $0.affiliation) })
    guard states.count == 1, let state = states.first, draft.knowledge.kind(state) == .state,
      draft.mentions.contains(where: {
        $0.form == .name && !$0.isDropped && $0.actors.count == 1 && $0.actors[0] == state
      })
    else { return nil }
    return state
  }

  /// Whose a title is, of two names before it: *a U.S. Syria envoy* is the first's. A *Bosnian
  /// Croat leader* speaks for neither, and *the embassy in London's spokesman* not for London.
  private func master(
    _ owner: DraftMention, before title: Title, _ draft: Draft
  ) -> DraftMention? {
    let before = owner.tokens.lowerBound - 1
    guard owner.tokens.upperBound <= title.tokens.lowerBound, before >= 0 else { return owner }
    if ["in", "at"].contains(draft.paragraphs[owner.paragraph].lower(before)) { return nil }
    let name = draft.nameAt[owner.paragraph][before]
    guard name >= 0, draft.kind(ofMention: name) == .state else { return owner }
    let isAdjective = owner.entries.contains {
      !$0.sort.isDisjoint(with: [.adjective, .people])
    }
    return isAdjective ? nil : draft.mentions[name]
  }

  /// Titles that nobody bears for a state or body.
  private func isPrivate(_ title: Title, _ draft: Draft) -> Bool {
    if ["journalist", "opposition_leader"].contains(draft.tables.roleNames[Int(title.role)]) {
      return true
    }
    let paragraph = draft.paragraphs[title.paragraph]
    // *a Russian general* is his army's; *a Saudi prince* is his own man.
    if title.role == draft.tables.honorificRole {
      return title.owner == nil || !paragraph.has(title.tokens.upperBound - 1, .official)
    }
    let last = paragraph.lower(title.tokens.upperBound - 1)
    return ["analyst", "expert", "founder", "co-founder"].contains(last)
  }

  /// *a Congolese rebel leader*, *an Iranian cleric* and *the mayor of Kyiv* do not speak for the
  /// state; *the Hamas leader* does for his group.
  private func serves(_ title: Title, _ standing: DraftStanding, _ draft: Draft) -> Bool {
    let kind = draft.kind(of: standing.owner)
    if kind == .place || kind == .media { return false }
    guard kind == .state || kind == .collective else { return true }
    switch draft.tables.roleNames[Int(title.role)] {
    case "regional_head", "mayor", "religious_leader", "party_leader", "speaker": return false
    default: break
    }
    let paragraph = draft.paragraphs[standing.paragraph]
    let span =
      min(
        standing.ownerTokens.lowerBound, title.tokens.lowerBound)..<max(
        title.tokens.upperBound, standing.ownerTokens.upperBound)
    return !span.contains { token in
      !standing.ownerTokens.contains(token)
        && (paragraph.has(token, .fighters) || paragraph.lemmaHas(token, .fighters)
          || paragraph.lower(token) == "opposition" || paragraph.lower(token) == "party"
          || paragraph.lower(token) == "coup"
          || paragraph.has(token, .groupAdjective)
            && !["military", "political"].contains(paragraph.lower(token)))
    }
  }

  /// The tables know an office of the person there, or, of nobody they know, the article speaks of
  /// the state.
  private func isOwn(_ owner: Int32, of person: Int32, _ draft: Draft) -> Bool {
    guard person < 0 else { return confirms(owner, person, draft) }
    return draft.homes[owner] ?? 0 > 0
  }

  /// *his Irish counterpart, Bertie Ahern*: holds the same office for another state.
  private func counterpart(_ mention: DraftMention, _ draft: Draft) -> DraftStanding? {
    let paragraph = draft.paragraphs[mention.paragraph]
    var word = mention.tokens.lowerBound - 1
    if paragraph.isComma(word) { word -= 1 }
    guard word > 0, paragraph.lower(word) == "counterpart",
      draft.nameAt[mention.paragraph][word - 1] >= 0
    else { return nil }
    let owner = draft.mentions[draft.nameAt[mention.paragraph][word - 1]]
    guard owner.tokens.upperBound == word, owner.actors.count == 1,
      draft.kind(of: owner.actors[0]) == .state
    else { return nil }
    return standing(.title, mention, owner, words: word..<word + 1)
  }

  // MARK: names side by side

  private func beside(_ mention: DraftMention, _ draft: Draft) -> DraftStanding? {
    let paragraph = draft.paragraphs[mention.paragraph]
    let first = mention.tokens.lowerBound
    if paragraph.isPossessiveMark(first - 1),
      let owner = owner(at: first - 2, endingAt: first - 1, mention, draft)
    {
      return standing(.possessive, mention, owner, words: owner.tokens.lowerBound..<first)
    }
    if let owner = owner(at: first - 1, endingAt: first, mention, draft),
      owner.entries.contains(where: { !$0.sort.isDisjoint(with: [.adjective, .people]) })
    {
      return standing(.nationality, mention, owner, words: owner.tokens)
    }
    let end = mention.tokens.upperBound
    if paragraph.lower(end) == "of" {
      let start = paragraph.lower(end + 1) == "the" ? end + 2 : end + 1
      guard start < paragraph.tokens.count, draft.nameAt[mention.paragraph][start] >= 0 else {
        return nil
      }
      let owner = draft.mentions[draft.nameAt[mention.paragraph][start]]
      guard owner.tokens.lowerBound == start, isOwner(owner, mention, draft) else { return nil }
      return standing(.of, mention, owner, words: end..<owner.tokens.upperBound)
    }
    return nil
  }

  private func standing(
    _ form: Standing.Form, _ mention: DraftMention, _ owner: DraftMention, words: Range<Int>
  ) -> DraftStanding {
    DraftStanding(
      form: form, paragraph: mention.paragraph, bearer: mention.actors[0],
      bearerTokens: mention.tokens, words: words, owner: owner.actors[0],
      ownerTokens: owner.tokens)
  }

  /// The name that ends right before a token, if the tables know that the person has served it.
  private func owner(
    at token: Int, endingAt end: Int, _ mention: DraftMention, _ draft: Draft
  ) -> DraftMention? {
    guard token >= 0, draft.nameAt[mention.paragraph][token] >= 0 else { return nil }
    let owner = draft.mentions[draft.nameAt[mention.paragraph][token]]
    guard owner.tokens.upperBound == end, isOwner(owner, mention, draft) else { return nil }
    return owner
  }

  private func isOwner(_ owner: DraftMention, _ mention: DraftMention, _ draft: Draft) -> Bool {
    guard owner.actors.count == 1, draft.kind(of: owner.actors[0]) != .official else {
      return false
    }
    return confirms(owner.actors[0], mention.actors[0], draft)
  }

  private func confirms(_ owner: Int32, _ person: Int32, _ draft: Draft) -> Bool {
    guard owner >= 0, person >= 0 else { return false }
    let home = draft.knowledge.home(of: owner)
    return draft.knowledge.officeRecords(of: person).contains {
      $0.affiliation == owner || draft.knowledge.home(of: $0.affiliation) == home
    }
  }

  // MARK: bodies

  /// *the African Union's Peace and Security Council*: one of its bodies, as the tables know too.
  private func part(_ mention: DraftMention, _ draft: Draft) -> DraftStanding? {
    let paragraph = draft.paragraphs[mention.paragraph]
    let first = mention.tokens.lowerBound
    guard mention.actors[0] >= 0, paragraph.isPossessiveMark(first - 1), first > 1 else {
      return nil
    }
    let name = draft.nameAt[mention.paragraph][first - 2]
    guard name >= 0 else { return nil }
    let owner = draft.mentions[name]
    guard owner.tokens.upperBound == first - 1, owner.actors.count == 1, owner.actors[0] >= 0,
      owner.actors[0] != mention.actors[0], isPart(mention.actors[0], of: owner.actors[0], draft)
    else { return nil }
    return standing(.part, mention, owner, words: owner.tokens.lowerBound..<first)
  }

  private func isPart(_ body: Int32, of owner: Int32, _ draft: Draft) -> Bool {
    switch draft.knowledge.kind(body) {
    case .agency: return draft.knowledge.home(of: body) == owner
    case .group, .organisation:
      var current = body
      for _ in 0..<6 {
        current = draft.tables.actors[Int(current)].parent
        guard current >= 0 else { return false }
        if current == owner { return true }
      }
      return false
    default: return false
    }
  }
}
