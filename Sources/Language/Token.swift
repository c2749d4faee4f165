/// One word, number or mark of a parsed text, with what the language model says of it.
public struct Token: Sendable {
  /// The characters as they stand in the text.
  public var text: String
  /// Lower case of `text`.
  public var lower: String
  /// The normalised form the model reads (`’s` → `'s`, `gonna` → `gon`+`na` …).
  public var norm: String
  /// The dictionary form.
  public var lemma: String
  /// Position in the parsed text in Unicode scalars, end exclusive.
  public var range: Range<Int>
  /// Position in the parsed text in UTF-8 bytes, end exclusive.
  public var bytes: Range<Int>
  /// A blank follows, which belongs to no token.
  public var isFollowedByBlank: Bool
  /// Penn Treebank tag (`NNP`, `VBD` …).
  public var tag: String
  public var pos: PartOfSpeech
  /// Universal features, `Name=Value` joined with `|`; empty for none.
  public var morphology: String
  /// The relation to `head`.
  public var dependency: Dependency
  /// The index of the governing token; its own index for a root.
  public var head: Int
  public var startsSentence: Bool
  public var entity: EntityTag
}

/// Whether a token begins, continues or stands outside a named entity (BIO), and of what type.
public struct EntityTag: Sendable, Hashable {
  public enum Position: UInt8, Sendable { case outside, begin, inside }
  public var position: Position
  /// OntoNotes type (`PERSON`, `GPE`, `ORG` …); empty outside.
  public var type: String
  public static let outside = EntityTag(position: .outside, type: "")

  public init(position: Position, type: String) {
    self.position = position
    self.type = type
  }

  /// `O`, `B-GPE`, `I-GPE` …
  public var label: String {
    switch position {
    case .outside: "O"
    case .begin: "B-" + type
    case .inside: "I-" + type
    }
  }
}
