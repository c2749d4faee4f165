/// What one actor does to, for or with another.
public enum Relation: String, Sendable, CaseIterable, Comparable {
  case pressures, threatens, mediates, hosts, meets, agrees, supports, cooperates, aids, concedes
  case rejects, accuses, protests, sanctions, mobilizes, coerces, attacks, represents, partOf

  /// True when either side may stand first.
  public var isSymmetric: Bool { self == .meets || self == .agrees || self == .cooperates }

  /// True for what somebody or something is rather than does: whom he serves, what it is a part of.
  public var isStanding: Bool { self == .represents || self == .partOf }

  /// True when the relation says something of its source that may harm a living person's name:
  /// such claims about persons are drawn only with speaker and status.
  public var isAccusing: Bool {
    switch self {
    case .threatens, .accuses, .coerces, .attacks, .sanctions: true
    default: false
    }
  }

  /// True for what nobody does with whom he serves: a president does not meet his own state.
  var isForeign: Bool {
    isSymmetric || self == .hosts || self == .sanctions
  }

  /// True for what is not done until it has come off: who tries to sign has not signed. Who tries to
  /// mediate mediates.
  var needsOutcome: Bool {
    switch self {
    case .agrees, .concedes, .cooperates, .meets, .hosts, .sanctions, .aids: true
    default: false
    }
  }

  /// True for relations whose target may be told by a place: *shelled Goma*, *occupied Goma*.
  var usesForce: Bool { self == .attacks || self == .coerces || self == .mobilizes }

  /// True for what one does against another.
  var isHostile: Bool {
    switch self {
    case .pressures, .threatens, .sanctions, .coerces, .attacks, .mobilizes, .accuses: true
    default: false
    }
  }

  /// The PLOVER root (Open Event Data Alliance, 2023), nil where PLOVER has none.
  public var plover: String? {
    switch self {
    case .pressures: "REQUEST"
    case .threatens: "THREATEN"
    case .mediates, .meets: "CONSULT"
    case .agrees: "AGREE"
    case .supports: "SUPPORT"
    case .cooperates: "COOPERATE"
    case .aids: "AID"
    case .concedes: "CONCEDE"
    case .rejects: "REJECT"
    case .accuses: "ACCUSE"
    case .protests: "PROTEST"
    case .sanctions: "SANCTION"
    case .mobilizes: "MOBILIZE"
    case .coerces: "COERCE"
    case .attacks: "ASSAULT"
    case .hosts, .represents, .partOf: nil
    }
  }

  /// The CAMEO code (Schrodt, 2012), two digits where the entry fixes no more.
  public var cameo: String? {
    switch self {
    case .pressures: "10"
    case .threatens: "13"
    case .mediates: "045"
    case .hosts: "043"
    case .meets: "04"
    case .agrees, .supports: "05"
    case .cooperates: "06"
    case .aids: "07"
    case .concedes: "08"
    case .rejects: "12"
    case .accuses: "11"
    case .protests: "14"
    case .sanctions: "16"
    case .mobilizes: "15"
    case .coerces: "17"
    case .attacks: "18"
    case .represents, .partOf: nil
    }
  }

  public static func < (one: Relation, other: Relation) -> Bool {
    one.rawValue < other.rawValue
  }
}
