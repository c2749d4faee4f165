import Language

/// Words of an article that tell whom a person serves, or what a body is a part of: a title beside
/// a name, or the name of a state or body before it.
public struct Standing: Sendable {
  /// How the text words it.
  public enum Form: String, Sendable, CaseIterable {
    /// A title whose owner is named: *Norwegian Foreign Minister Ine Søreide*, *Ine Søreide,
    /// Norway's foreign minister*.
    case title
    /// A title that by itself belongs to one state or body: *Secretary of State George Shultz*.
    case proper
    /// *Chad's Mahamat Déby*
    case possessive
    /// *Robin Cook of Britain*
    case of
    /// *the American Christopher Hill*
    case nationality
    /// A body after the name of the larger one: *the African Union's Peace and Security Council*.
    case part
  }

  public var form: Form
  /// Index of the paragraph in the article.
  public var paragraph: Int
  /// Who serves or belongs, and the tokens that name him there.
  public var bearer: ActorID
  public var bearerTokens: Range<Int>
  /// Tokens of the title, or of what stands in its place.
  public var words: Range<Int>
  /// Whom he serves, as the words name it: a state, a ministry, another official.
  public var owner: ActorID
  /// The tokens that name the owner, in the same paragraph.
  public var ownerTokens: Range<Int>
  /// True for a title that is said to be over: *former*, *ousted*.
  public var isFormer: Bool
  /// True for a title that is still to come: *president-elect*.
  public var isElect: Bool

  public init(
    form: Form, paragraph: Int, bearer: ActorID, bearerTokens: Range<Int>, words: Range<Int>,
    owner: ActorID, ownerTokens: Range<Int>, isFormer: Bool = false, isElect: Bool = false
  ) {
    self.form = form
    self.paragraph = paragraph
    self.bearer = bearer
    self.bearerTokens = bearerTokens
    self.words = words
    self.owner = owner
    self.ownerTokens = ownerTokens
    self.isFormer = isFormer
    self.isElect = isElect
  }
}
