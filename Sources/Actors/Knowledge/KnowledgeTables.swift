import Articles

/// One alias of one actor, at the end of a path of the alias trie.
struct AliasEntry: Sendable {
  var actor: Int32
  /// The letter case of each word as the table writes it, two bits a word, first word lowest.
  var cases: UInt32
  var sort: AliasSort
}

/// What an alias is, and when it may be believed.
struct AliasSort: OptionSet, Sendable {
  var rawValue: UInt16
  static let name = AliasSort(rawValue: 1 << 0)
  /// `Kenyan`
  static let adjective = AliasSort(rawValue: 1 << 1)
  /// `Kenyans`
  static let people = AliasSort(rawValue: 1 << 2)
  /// A seat that stands for its government or body: `Nairobi`, `Kremlin`.
  static let metonym = AliasSort(rawValue: 1 << 3)
  /// The last name of a person, believed only beside a title or after the full name.
  static let surname = AliasSort(rawValue: 1 << 4)
  static let needsSecondSignal = AliasSort(rawValue: 1 << 5)
  static let neverAlone = AliasSort(rawValue: 1 << 6)
  static let needsTitle = AliasSort(rawValue: 1 << 7)
  static let placeByDefault = AliasSort(rawValue: 1 << 8)
  static let exactCase = AliasSort(rawValue: 1 << 9)
  /// One word of a person's name.
  static let oneWord = AliasSort(rawValue: 1 << 10)
  /// An acronym of three letters at the most, which may be many things.
  static let short = AliasSort(rawValue: 1 << 11)
  /// Rules that keep an alias from standing by itself.
  static let guarded: AliasSort = [
    .needsSecondSignal, .neverAlone, .needsTitle, .surname, .short,
  ]
}

/// What the tables say of one actor.
struct ActorRecord: Sendable {
  var id: String
  var name: String = ""
  /// Nil while it was only referred to.
  var kind: ActorKind?
  /// The table's own word for its kind (`foreign_ministry`, `armed_political`, `capital`).
  var sort: Int16 = -1
  /// The state or body it serves, its parent, or the state it lies in; -1 for none.
  var affiliation: Int32 = -1
  /// The larger unit it is a part of; -1 for none.
  var parent: Int32 = -1
  /// First of its offices in `KnowledgeTables.offices`, which are chained; -1 for none.
  var firstOffice: Int32 = -1
  /// A collective whose members nobody can list.
  var isVague = false
  /// Words of a state's official name.
  var designation: [Int32] = []
  /// A state where the family name stands first.
  var hasFamilyNameFirst = false
}

/// An office as the tables keep it; dates are `YYYYMMDD`, with zeros for what is not known.
struct OfficeRecord: Sendable {
  var person: Int32
  var role: Int16
  var title: String
  var affiliation: Int32
  var start: Int32
  var end: Int32
  var next: Int32
}

/// A role noun and whose it is without further words (`Pentagon chief`).
struct RoleEntry: Sendable {
  var role: Int16
  var owner: Int32
}

/// A body noun (`foreign ministry`), composed with a state to one of its agencies.
struct BodyEntry: Sendable {
  var sort: Int16
  /// True when `Kenyan foreign ministry` is a name, false when `Kenyan forces` describes.
  var isName: Bool
}

/// Membership of a collective.
struct MemberRecord: Sendable {
  var collective: Int32
  var member: Int32
  var start: Int32
  var end: Int32
}

/// Everything the tables say, in the form the linker walks.
struct KnowledgeTables: Sendable {
  var words = WordTable(expecting: 1 << 15)
  /// Identifiers of actors; the number of an identifier is the place of its actor in `actors`.
  var ids = WordTable(expecting: 1 << 14)
  var actors: [ActorRecord] = []
  var offices: [OfficeRecord] = []
  var aliases = PhraseTrie<AliasEntry>(expecting: 1 << 15)
  /// Phrases that hold an alias and mean something else.
  var blocks = PhraseTrie<Bool>()
  var roles = PhraseTrie<RoleEntry>()
  var bodies = PhraseTrie<BodyEntry>()
  /// `Palestinian militant group`: the groups it may describe.
  var descriptors = PhraseTrie<Int32>()
  /// Names of roles and of sorts of actors, by number.
  var roleNames: [String] = []
  var sortNames: [String] = []
  /// By role, the set of roles that it may loosely denote, a bit a role.
  var relatedRoles: [UInt64] = []
  /// Bits of `WordClass` by word number; words beyond its end have none.
  var wordClasses: [UInt64] = []
  /// First adjective of a state (`Kenyan`).
  var adjectives: [Int32: String] = [:]
  /// By state and sort, the agency that `{adjective} {body}` names; -1 when several would do.
  var composed: [UInt64: Int32] = [:]
  var members: [MemberRecord] = []
  /// The organisation a collective mirrors.
  var mirrors: [Int32: Int32] = [:]
  /// Number of the role of honorifics, which titles skip.
  var honorificRole: Int16 = -1
  var electedRole: Int16 = -1

  static func composedKey(_ state: Int32, _ sort: Int16) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 16 | UInt64(UInt16(bitPattern: sort))
  }

  func sortName(_ actor: Int32) -> String {
    let sort = actors[Int(actor)].sort
    return sort >= 0 ? sortNames[Int(sort)] : ""
  }

  /// Folds a phrase into word numbers; nil if it holds a word no table has.
  func phrase(_ text: String) -> [Int32]? {
    let bytes = Array(text.utf8)
    var scanner = PhraseScanner(0..<bytes.count)
    var found: [Int32] = []
    while scanner.advance(in: bytes) {
      let number = words.number(of: scanner.folded)
      if number < 0 { return nil }
      found.append(number)
    }
    return found
  }
}
