/// Classes of common words that the linking steps go by; their words are listed in `words.tsv`.
enum WordClass: UInt64, CaseIterable, Sendable {
  /// One person by function: *official, envoy, leader*.
  case official
  /// Nouns for people who speak unnamed.
  case anonymous
  case source
  /// Several people or units by function: *officials, forces*.
  case collective
  case fighters
  case group, wing, groupAdjective
  case state, government, bloc
  /// Plural actors without a name: *countries, allies, mediators*.
  case states
  case partner
  /// Nouns for the two sides of one matter: *parties, sides*.
  case two
  case placeNoun
  /// Lemmas of verbs of saying, doing and addressing.
  case speech, act, address, reporting
  /// Prepositions of place.
  case stationary
  case governmentNoun
  /// Verbs that a city may do without its government: *lie, burn*.
  case placeVerb
  /// Verbs whose object is a place: *visit, shell*.
  case placeObject
  /// What a government may be: *ready, opposed*.
  case stance
  case female, male
  case vagueModifier, excludedModifier, former, titleModifier
  /// Sets people against the state before it: *Yemeni rebel officials*.
  case dissenting
  /// People who speak for themselves: *journalist, dissident, analyst*.
  case `private`
  /// What a person's name stands before without the person being meant: *airport, school*.
  case site
  /// What a name ends in that is no actor: *summit, treaty*.
  case occasion

  /// Its name in `words.tsv`.
  var name: String {
    switch self {
    case .official: "official"
    case .anonymous: "anonymous"
    case .source: "source"
    case .collective: "collective"
    case .fighters: "fighters"
    case .group: "group"
    case .wing: "wing"
    case .groupAdjective: "group-adjective"
    case .state: "state"
    case .government: "government"
    case .bloc: "bloc"
    case .states: "states"
    case .partner: "partner"
    case .two: "two"
    case .placeNoun: "place-noun"
    case .speech: "speech"
    case .act: "act"
    case .address: "address"
    case .reporting: "reporting"
    case .stationary: "stationary"
    case .governmentNoun: "government-noun"
    case .placeVerb: "place-verb"
    case .placeObject: "place-object"
    case .stance: "stance"
    case .female: "female"
    case .male: "male"
    case .vagueModifier: "vague-modifier"
    case .excludedModifier: "excluded-modifier"
    case .former: "former"
    case .titleModifier: "title-modifier"
    case .dissenting: "dissenting"
    case .private: "private"
    case .site: "site"
    case .occasion: "occasion"
    }
  }

  /// Its bit in a set of classes.
  var bit: UInt64 { 1 << rawValue }
}

/// The classes one word belongs to.
struct WordClasses: Sendable, Hashable {
  var bits: UInt64 = 0
  func contains(_ member: WordClass) -> Bool { bits & member.bit != 0 }
}
