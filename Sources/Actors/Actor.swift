import Articles

/// The identity of an actor: ISO 3166 alpha-3 for states (`USA`), a prefixed name for groups,
/// organisations, agencies and collectives (`grp:hamas`, `igo:un`, `agy:us.state`, `col:e3`), a
/// slug for persons (`kofi-annan`), and `NIL:name` for one the tables do not know.
public struct ActorID: Hashable, Sendable, Comparable, CustomStringConvertible {
  public var rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }
  public var isUnknown: Bool { rawValue.hasPrefix("NIL:") }
  public static func < (one: ActorID, other: ActorID) -> Bool { one.rawValue < other.rawValue }
}

/// What sort of actor it is.
public enum ActorKind: String, Sendable, CaseIterable {
  case state, official, group, organisation, agency
  /// Several actors that go by one name (the E3, Gulf states).
  case collective
  /// A city, a region, a strip: where things happen. Never an actor by itself.
  case place
  /// A medium: a source, not an actor, unless something is done to it.
  case media
}

/// One actor of the knowledge base, or one met in an article and unknown to it.
public struct Actor: Sendable, Hashable {
  public var id: ActorID
  /// The neutral name shown to people.
  public var name: String
  public var kind: ActorKind
  /// Whom it serves or belongs to: an official's or agency's state or body, a wing's parent, the
  /// state a place lies in.
  public var affiliation: ActorID?
  /// A person's office in a few words (`US Secretary of State`), a group's kind; empty if unknown.
  public var role: String

  public init(
    id: ActorID, name: String, kind: ActorKind, affiliation: ActorID? = nil, role: String = ""
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.affiliation = affiliation
    self.role = role
  }
}
