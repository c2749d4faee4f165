/// A place in an article where an actor is named, described or referred back to.
public struct Mention: Sendable {
  public enum Kind: String, Sendable { case name, nominal, pronoun }

  /// Index of the paragraph in the article.
  public var paragraph: Int
  /// The tokens of the paragraph it covers.
  public var tokens: Range<Int>
  /// The token that stands for the whole in the dependency tree.
  public var head: Int
  public var kind: Kind
  /// Whom it stands for. Several actors when the words name several (`the parties`); empty when
  /// two or more would fit and none was chosen: see `candidates`.
  public var actors: [ActorID]
  /// Actors that would fit, best first, when the linker abstained.
  public var candidates: [ActorID]
  /// What the mention denotes here: a capital's name is a `.place` in "talks in Vienna" and a
  /// `.state` in "Vienna urged".
  public var sense: ActorKind
  /// The head of an office phrase or collective that was resolved to the actor it serves
  /// (`officials`, `White House`, `administration`).
  public var via: String?
  /// True when `via` names people who speak without a name (`US officials`, `a source`).
  public var isAnonymous: Bool
  /// True for a mention inside a longer one (`US` in `US officials`).
  public var isNested: Bool
  /// The step and the ground of the decision, in a few words a user can read.
  public var reason: String

  public init(
    paragraph: Int, tokens: Range<Int>, head: Int, kind: Kind, actors: [ActorID],
    candidates: [ActorID] = [], sense: ActorKind, via: String? = nil, isAnonymous: Bool = false,
    isNested: Bool = false, reason: String
  ) {
    self.paragraph = paragraph
    self.tokens = tokens
    self.head = head
    self.kind = kind
    self.actors = actors
    self.candidates = candidates
    self.sense = sense
    self.via = via
    self.isAnonymous = isAnonymous
    self.isNested = isNested
    self.reason = reason
  }
}
