import Articles
import Language

/// An actor met in the article that no table has.
struct LocalActor {
  var name: String
  var kind: ActorKind
  /// A number of the tables or of another local actor.
  var affiliation: Int32?
  var role: String
}

/// A title read beside a name or standing for its holder.
struct Title {
  var role: Int16
  /// The mention of whose title it is, and the actor a role belongs to by itself.
  var owner: Int?
  var defaultOwner: Int32
  var isFormer: Bool
  /// The tokens of the role words, and the paragraph they stand in.
  var tokens: Range<Int>
  var paragraph: Int
}

/// A mention in the making.
struct DraftMention {
  enum Form {
    case name
    /// A body composed of a state and a noun: `Kenyan foreign ministry`.
    case body
    /// A title without a name: `the Kenyan president`.
    case office
    /// People or units of an actor: `Kenyan officials`.
    case members
    /// Any other description.
    case description
    case pronoun
  }

  var paragraph: Int
  var tokens: Range<Int>
  var head: Int
  var form: Form
  var kind: Mention.Kind
  var sense: ActorKind
  /// Readings of a name in the tables.
  var entries: [AliasEntry] = []
  /// Numbers of the tables, or local actors as negative numbers.
  var actors: [Int32] = []
  var candidates: [Int32] = []
  /// Mentions whose actors this one takes over.
  var owners: [Int] = []
  var titles: [Title] = []
  var via: String?
  var isAnonymous = false
  var isPlural = false
  /// What the language model takes an unknown name for (`PERSON`, `ORG` …).
  var entityType = ""
  /// The body noun's sort, for bodies.
  var bodySort: Int16 = -1
  var isDropped = false
  var reason = ""

  var isResolved: Bool { !actors.isEmpty }
}

struct PronounPlace: Hashable {
  var paragraph: Int
  var token: Int
}

/// The article while it is being linked.
struct Draft {
  let article: Article
  let knowledge: KnowledgeBase
  var paragraphs: [ScannedParagraph]
  var mentions: [DraftMention] = []
  var locals: [LocalActor] = []
  /// The titles the article gives each actor, in order; see `gatherTitles()`.
  private(set) var titles: [Int32: [Title]] = [:]
  /// How often the article names states and those who belong to them.
  private(set) var homes: [Int32: Int] = [:]
  /// The armed groups that the article names, by the state they belong to.
  private(set) var groups: [Int32: [Int32]] = [:]
  /// The state that the article names far more often than any other, nil if there is none.
  var mainState: Int32? {
    let states = homes.filter { $0.key >= 0 && knowledge.kind($0.key) == .state }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = states.first, first.value >= 3 else { return nil }
    return states.count == 1 || first.value * 2 >= states[1].value * 3 ? first.key : nil
  }
  /// Mentions of pronouns by place.
  var pronouns: [PronounPlace: Int] = [:]
  /// By paragraph and token, the name that covers it, -1 for none.
  var nameAt: [[Int]]
  /// By paragraph and token, the longest mention of any form that covers it, -1 for none.
  var mentionAt: [[Int]]

  init(_ article: Article, texts: [ParsedText], knowledge: KnowledgeBase) {
    self.article = article
    self.knowledge = knowledge
    paragraphs = texts.map { ScannedParagraph($0, knowledge.tables) }
    nameAt = texts.map { [Int](repeating: -1, count: $0.tokens.count) }
    mentionAt = nameAt
  }

  var tables: KnowledgeTables { knowledge.tables }

  // MARK: actors by number

  /// Adds an actor the tables do not have.
  mutating func addLocal(_ actor: LocalActor) -> Int32 {
    locals.append(actor)
    return -Int32(locals.count)
  }

  func local(_ number: Int32) -> LocalActor { locals[Int(-number) - 1] }

  func kind(of number: Int32) -> ActorKind {
    number >= 0 ? knowledge.kind(number) : local(number).kind
  }

  /// Whether a mention may name a state's seat of government: `Kabul`.
  func isSeat(ofMention index: Int) -> Bool {
    mentions[index].entries.contains {
      $0.sort.contains(.metonym)
        || knowledge.kind($0.actor) == .place && tables.sortName($0.actor) == "capital"
    }
  }

  /// The state that is governed from a place; any other actor itself.
  func governed(_ number: Int32) -> Int32 {
    guard number >= 0, knowledge.kind(number) == .place, tables.sortName(number) == "capital" else {
      return number
    }
    let home = knowledge.home(of: number)
    return knowledge.kind(home) == .state ? home : number
  }

  /// The state or body behind an actor, nil if it is not known.
  func home(of number: Int32) -> Int32? {
    if number >= 0 { return knowledge.home(of: number) }
    guard let affiliation = local(number).affiliation, affiliation != number else { return nil }
    return home(of: affiliation)
  }

  func name(of number: Int32) -> String {
    number >= 0 ? tables.actors[Int(number)].name : local(number).name
  }

  /// Collects the titles beside names, once the names are resolved.
  mutating func gatherTitles() {
    for mention in mentions where mention.form == .name && !mention.isDropped {
      guard mention.actors.count == 1 else { continue }
      if let home = home(of: mention.actors[0]) { homes[home, default: 0] += 1 }
      noteGroup(mention.actors[0])
      for title in mention.titles where title.role != tables.honorificRole {
        // One a kind: an article that repeats a title says nothing new.
        let owner = NameResolver.owner(of: title, self)
        let isKnown = (titles[mention.actors[0]] ?? []).contains {
          $0.role == title.role && $0.isFormer == title.isFormer
            && NameResolver.owner(of: $0, self) == owner
        }
        if !isKnown { titles[mention.actors[0], default: []].append(title) }
      }
    }
  }

  private mutating func noteGroup(_ actor: Int32) {
    guard actor >= 0, knowledge.kind(actor) == .group,
      ["armed", "armed_political"].contains(tables.sortName(actor)), let home = home(of: actor),
      tables.actors[Int(actor)].parent < 0 || tables.sortName(actor) == "armed_political"
        || !(groups[home] ?? []).contains(tables.actors[Int(actor)].parent)
    else { return }
    if !(groups[home] ?? []).contains(actor) { groups[home, default: []].append(actor) }
  }

  // MARK: mentions

  /// Adds a mention and notes what it covers.
  @discardableResult
  mutating func add(_ mention: DraftMention) -> Int {
    let index = mentions.count
    mentions.append(mention)
    for token in mention.tokens {
      if mention.form == .name, nameAt[mention.paragraph][token] < 0 {
        nameAt[mention.paragraph][token] = index
      }
      if mention.form == .body, paragraphs[mention.paragraph].tokens[token].pos != .determiner {
        nameAt[mention.paragraph][token] = index
      }
      let present = mentionAt[mention.paragraph][token]
      if present < 0 || mentions[present].tokens.count <= mention.tokens.count {
        mentionAt[mention.paragraph][token] = index
      }
    }
    return index
  }

  /// Takes a mention back, and what it covered.
  mutating func drop(_ index: Int) {
    mentions[index].isDropped = true
    let mention = mentions[index]
    for token in mention.tokens {
      if nameAt[mention.paragraph][token] == index { nameAt[mention.paragraph][token] = -1 }
      if mentionAt[mention.paragraph][token] == index { mentionAt[mention.paragraph][token] = -1 }
    }
  }

  /// Links a description to its actors.
  mutating func settle(_ index: Int, _ actors: [Int32], _ reason: String) {
    guard !actors.isEmpty else { return }
    mentions[index].actors = actors
    mentions[index].candidates = []
    mentions[index].reason = reason
    let kind = kind(of: actors[0])
    if mentions[index].sense != .place || kind == .place { mentions[index].sense = kind }
  }

  func words(of mention: DraftMention) -> String {
    paragraphs[mention.paragraph].text.string(of: mention.tokens)
  }

  /// The word numbers of a mention, possessive marks left out; words no table has are -1.
  func phrase(of mention: DraftMention) -> [Int32] {
    let paragraph = paragraphs[mention.paragraph]
    var found: [Int32] = []
    var last = -1
    for token in mention.tokens {
      let word = paragraph.wordOfToken[token]
      if word < 0 || word == last { continue }
      var next = word
      while next < paragraph.words.count, paragraph.words[next].tokens.lowerBound <= token,
        paragraph.words[next].tokens.upperBound > token
      {
        if next > last { found.append(paragraph.words[next].number) }
        last = max(last, next)
        next += 1
      }
    }
    return found
  }

  /// Mentions still standing, by position, longer ones first.
  func order() -> [Int] {
    mentions.indices.filter { !mentions[$0].isDropped }.sorted { one, other in
      let a = mentions[one]
      let b = mentions[other]
      if a.paragraph != b.paragraph { return a.paragraph < b.paragraph }
      if a.tokens.lowerBound != b.tokens.lowerBound {
        return a.tokens.lowerBound < b.tokens.lowerBound
      }
      if a.tokens.count != b.tokens.count { return a.tokens.count > b.tokens.count }
      return one < other
    }
  }
}

extension Draft {
  /// The kind of what a name most likely is, for deciding who owns what.
  func kind(ofMention mention: Int?) -> ActorKind? {
    guard let mention else { return nil }
    guard let entry = mentions[mention].entries.first else { return nil }
    return knowledge.kind(entry.actor)
  }

  /// The mention of a possessive pronoun, added if it is not there yet.
  mutating func pronoun(at token: Int, _ index: Int) -> Int {
    if let present = pronouns[PronounPlace(paragraph: index, token: token)] { return present }
    pronouns[PronounPlace(paragraph: index, token: token)] = mentions.count
    return add(
      DraftMention(
        paragraph: index, tokens: token..<token + 1, head: token, form: .pronoun, kind: .pronoun,
        sense: .official))
  }
}
