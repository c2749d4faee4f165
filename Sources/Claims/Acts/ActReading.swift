/// What the lexicon makes of the words at one place.
struct ActReading: Sendable {
  var relation: Relation
  /// The lexicon's words that decided, from the outermost in.
  var words: [String]
  /// The token whose stance in the text is that of the relation.
  var trigger: Int
  /// True when the relation is one of what somebody says or does now about an act to come: the
  /// auxiliary that makes it so is no sign that it has not happened.
  var isShifted = false
  /// False for a single word, which an entry of the codebook overrules.
  var isFirm = true
  /// False for a noun below a word that the lexicon does not know.
  var isStrong = true
}
