/// The kinds of actor tables, told apart by their columns.
enum TableKind: CaseIterable {
  case states, organisations, groups, agencies, officials, collectives, memberships, places
  case roles, bodies, words, aliasRules, aliasBlocks, aliases

  /// Columns that a table of this kind must have; their set belongs to no other kind.
  var required: [String] {
    switch self {
    case .states: ["id", "name", "adjectives", "demonym_nouns"]
    case .organisations: ["id", "name", "aliases", "type"]
    case .groups: ["id", "name", "aliases", "area"]
    case .agencies: ["id", "name", "aliases", "state", "parent"]
    case .officials: ["id", "person_id", "name", "role", "affiliation", "start", "end"]
    case .collectives: ["id", "name", "aliases", "members"]
    case .memberships: ["collective", "member", "since", "until"]
    case .places: ["id", "name", "aliases", "state", "kind"]
    case .roles: ["id", "patterns", "owner"]
    case .bodies: ["kind", "mention", "patterns"]
    case .words: ["class", "words"]
    case .aliasRules: ["alias", "rule", "target"]
    case .aliasBlocks: ["phrase"]
    case .aliases: ["alias", "target"]
    }
  }

  init?(columns: [String]) {
    let fitting = TableKind.allCases.first { $0.required.allSatisfy(columns.contains) }
    guard let fitting else { return nil }
    self = fitting
  }

  /// The files of an installation, in the order they are read.
  static let files = [
    "words", "roles", "bodies", "states", "places", "organisations", "groups", "agencies",
    "collectives", "memberships", "officials", "alias_blocks", "alias_rules",
  ]
}
