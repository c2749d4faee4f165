/// Words of the lexicon that are laid against a sentence: the first where the act stands, the
/// others below it.
struct ActPhrase: Sendable {
  /// What kind of word the first is.
  enum Kind: String, Sendable, Hashable, CaseIterable { case verb, noun, adjective }

  /// What a phrase says of the words it fits.
  enum Meaning: Sendable, Equatable {
    /// An act by itself.
    case act(Relation)
    /// Nothing by itself: *released a statement*.
    case nothing
    /// A mode, by its position in the lexicon.
    case mode(Int)
  }

  var words: [String]
  var meaning: Meaning
  /// True when it stands against an entry of the codebook that says otherwise: phrases, and words
  /// marked so (`torture!`).
  var isFirm: Bool
  /// Its place among all phrases: earlier ones win a tie.
  var place: Int
}
