/// One pattern of the codebook: the words that carry a relation, and where its two sides stand.
public struct CodebookEntry: Sendable, Identifiable {
  /// What part of speech the trigger is.
  ///
  /// A `title` is no word of its own: it stands for the words beside a name that tell whom its
  /// bearer serves (`Standing.Form`).
  public enum Trigger: String, Sendable { case verb, noun, adjective, title }

  /// When the pattern holds, beyond its words.
  public enum Condition: String, Sendable {
    /// A clause hangs below the trigger (*to leave*, *that it leave*).
    case clause
    /// An infinitive hangs below the trigger (*to leave*).
    case infinitive
    /// The trigger stands after *under*.
    case under
    /// An *or* below it threatens: *pull out or face war*.
    case orElse = "or-else"
    /// The verb that the noun is subject or complement of stands in the future tense.
    case ahead
    /// What somebody is, becomes or is made: *is the president*, *elected president*, *as
    /// president*.
    case predicate
    /// A noun set beside what it names: *Chad closed the border, a threat to …*.
    case appositive
    /// An active verb.
    case active
    /// No courtesy is what follows: *called on Chad to thank it*.
    case earnest
    /// It stands after *despite*, *in spite of*, *in defiance of*.
    case despite
    /// An infinitive on *ready*, *prepared*, *determined*.
    case ready
    /// The last word of the trigger names nobody whose it is (*a Libyan attack*).
    case unowned
    /// The trigger stands after *in* (*in a message to Chad*).
    case `in`
    /// The trigger is a modal that lays a duty on somebody: its verb is not perfect (*must have
    /// known*) and none that befalls one (*should win*).
    case duty
    /// Source and target do not belong to each other: no orders to one's own troops.
    case foreign
    /// The trigger stands after *through* or *via*.
    case through
    /// The trigger stands after *with* or *thanks to*.
    case with
    /// The trigger stands after *at* or *on* (*at Chad's urging*).
    case at
    /// No clause hangs below it.
    case noClause = "no-clause"
    /// The trigger stands in the passive.
    case passive
    /// The trigger speaks of what is to come (*will*, *would*, *vowed to*, *if …*).
    case future
    /// It stands in the future tense itself (*will*, *would*, *is going to*).
    case will
    /// The same, or under another modal verb (*could*, *may*, *must*).
    case modal
    /// The source is no person by name: what a politician attacks he attacks in words.
    case noPerson = "no-person"
    /// It stands under no modal verb.
    case noModal = "no-modal"
    /// The sentence speaks of no match, cup or league.
    case noSport = "no-sport"
    /// A passive that does not say by whom.
    case agentless
    /// An *if*, *unless* or *or* hangs on it.
    case ultimatum
    /// The trigger stands in somebody's quoted or reported words.
    case spoken
    /// A word of harm stands below it: *sanctions*, *consequences*, *expel*.
    case harm
    /// No word of harm stands below it.
    case noHarm = "no-harm"
    /// The trigger itself is not negated.
    case unnegated
    /// The trigger itself is negated (*has not ruled out*).
    case negated
    /// The clause below it lays a duty on somebody: *that it must leave*, *“Leave!”*.
    case must
    /// The duty below it is laid on whoever is told, or on nobody named (*told him that Chad must
    /// pay* tells a messenger).
    case selfBound = "self-bound"
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
  /// `turn up heat on`). `@harms` stands for any word of the list `[words.harms]`.
  public var words: [[String]]
  /// Lemmas of which one must be the trigger's object, or, for a noun, stand before it or after
  /// its *of*; empty for any.
  public var objects: Set<String>
  /// Lemmas of which none may stand there (*blood* pressure, a message of *peace*).
  public var objectsNot: Set<String>
  /// Lemmas of which one must head the trigger's subject, or none may; empty for any.
  public var subjects: Set<String>
  public var subjectsNot: Set<String>
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
  /// True when the saying is the act: realis and polarity are those of the verb of speech above
  /// the trigger (*Chad said Niger must leave* is a demand made, *denied that* one denied).
  public var isSpeechAct: Bool
  /// A CAMEO code finer than the relation's.
  public var cameo: String?
  public var positives: [Example]
  public var negatives: [Example]
  public var file: String
  public var line: Int
}
