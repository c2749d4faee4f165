/// One pattern of the codebook: the words that carry a relation, and where its two sides stand.
public struct CodebookEntry: Sendable, Identifiable {
  /// What part of speech the trigger is.
  public enum Trigger: String, Sendable { case verb, noun, adjective }

  /// When the pattern holds, beyond its words.
  public enum Condition: String, Sendable {
    /// A clause hangs below the trigger (*to leave*, *that it leave*).
    case clause
    /// An infinitive hangs below the trigger (*to leave*).
    case infinitive
    /// The trigger stands after *under*.
    case under
    /// The trigger stands after *through* or *via*.
    case through
    /// The trigger stands after *with* or *thanks to*.
    case with
    /// The trigger stands after *at*.
    case at
    /// No clause hangs below it.
    case noClause = "no-clause"
    /// The trigger stands in the passive.
    case passive
    /// The trigger speaks of what is to come (*will*, *would*, *vowed to*, *if …*).
    case future
    /// An *if*, *unless* or *or else* hangs on it.
    case ultimatum
    /// The trigger stands in somebody's quoted or reported words.
    case spoken
    /// A word of harm stands below it: *sanctions*, *consequences*, *expel*.
    case harm
    /// The clause below it lays a duty on somebody: *that it must leave*.
    case must
    /// The clause below it says that somebody must go.
    case leave
    /// The clause below it speaks of staying: *live*, *operate*, *keep an office*.
    case stay
    /// The targets' own state is known, and is not the source.
    case thirdCountry = "third-country"
    /// An obligation: *must*, *should*, *has to*.
    case obligation
  }

  /// A sentence the entry must get right.
  public struct Example: Sendable {
    public var sentence: String
    /// What must be found in it; empty when nothing of this relation may be.
    public var expected: [Expectation]
    /// The line of the codebook file, from 1.
    public var line: Int
  }

  /// A claim an example must yield, by the names of the actors.
  public struct Expectation: Sendable, Hashable {
    public var source: String
    /// One target, or the parties.
    public var others: [String]
    public var realis: Realis
    public var polarity: Polarity
  }

  /// Relation and name: `pressures.urge`.
  public var id: String
  public var relation: Relation
  public var note: String
  public var trigger: Trigger
  /// Each a lemma, with the particles, object or prepositions it needs (`kick out`,
  /// `turn up heat on`).
  public var words: [[String]]
  /// Lemmas of which one must be the trigger's object; empty for any.
  public var objects: Set<String>
  /// Lemmas the trigger's object must not be.
  public var objectsNot: Set<String>
  public var conditions: [Condition]
  public var source: [Slot]
  public var target: [Slot]
  /// For `mediates`: where the sides stand.
  public var parties: [Slot]
  /// Where actors stand who all stand in the relation to each other (*A and B met*).
  public var among: [Slot]
  /// What the claim's realis is at most: an *offer* to mediate is `intended`.
  public var realis: Realis?
  public var polarity: Polarity?
  /// A CAMEO code finer than the relation's.
  public var cameo: String?
  public var positives: [Example]
  public var negatives: [Example]
  public var file: String
  public var line: Int
}
