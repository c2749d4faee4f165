/// The codebook's shared word lists, by what the extractor asks of them.
final class WordLists: Sendable {
  /// Verbs that carry a noun without meaning of their own: *put* pressure, *issue* a threat.
  let supportVerbs: Set<String>
  /// Verbs whose infinitive is done by their object: *urge*, *force*, *allow*.
  let objectControl: Set<String>
  /// Verbs and nouns of saying, whose clause is somebody's words.
  let reporting: Set<String>
  /// What follows is asked for: *want*, *urge*, *demand*, *call for*.
  let requesting: Set<String>
  /// What follows is planned: *plan*, *vow*, *agree*, *offer*.
  let intending: Set<String>
  /// What follows may be: *could*, *consider*, *risk*.
  let supposing: Set<String>
  /// What follows is said not to be so: *deny*, *refuse*, *fail*, *stop*.
  let negating: Set<String>
  /// What follows is not known: *unclear*, *doubt*, *question*.
  let doubting: Set<String>
  /// What follows happens all the same: *begin*, *continue*, *help*, *manage*.
  let asserting: Set<String>
  /// Adjectives that make a noun a thing of the future or of thought: *possible*, *planned*.
  let planned: Set<String>
  let possible: Set<String>
  let requestedModifiers: Set<String>
  /// Words that deny a noun: *no*, *lack*, *absence*, *end*.
  let lacking: Set<String>
  /// Adverbs that hedge: *reportedly*, *allegedly*.
  let hedges: Set<String>
  /// Nouns that stand for the one they belong to: *officials*, *forces*, *government*.
  let representatives: Set<String>
  /// Nouns for people who stand against the state they come from: *rebels*, *exiles*.
  let opposing: Set<String>
  /// Buildings, towns and parts of them, which stand in a state: *hotel*, *outskirts*.
  let sites: Set<String>
  /// Verbs whose subjects deal with each other: *meet*, *negotiate*.
  let dealing: Set<String>
  /// Verbs that do so with a talk or deal as their object: *sign*, *attend*.
  let partaking: Set<String>
  /// What third parties do with talks and deals: *broker*, *host*.
  let staging: Set<String>
  /// *talk*, *truce*, *accord* …
  let deals: Set<String>
  /// Nouns that pass on what follows *of*: *members*, *number*, *group*.
  let partitives: Set<String>
  /// Nouns that only frame another: a *campaign* of pressure, a *series* of threats.
  let frames: Set<String>
  /// Verbs that say an event takes place: *hold*, *begin*, *resume*.
  let eventVerbs: Set<String>
  /// Media verbs that credit an outlet.
  let crediting: Set<String>
  /// Nouns that speak without being a person: *report*, *statement*.
  let documents: Set<String>
  /// What one does with a demand, a threat, an offer made to one: *reject*, *heed*, *resist*.
  let answering: Set<String>
  /// Words at which two sides are named together: *talks*, *war*, *truce*.
  let tables: Set<String>
  /// What third parties are and do at others' talks: *broker*, *mediator*, *chair*.
  let helping: Set<String>
  /// What its author does with a document: *release*, *sign*.
  let writing: Set<String>
  /// Meetings at which sides talk: *talks*, *summit*.
  let gatherings: Set<String>
  /// Bands without a name that may be a side of a war: *rebels*, *separatists*.
  let warring: Set<String>
  /// Verbs that give a thing a name: *call*, *brand*.
  let calling: Set<String>
  /// Nouns for what somebody was said to do: *the move*, *the decision*.
  let deeds: Set<String>
  /// Nouns for what was said against somebody: *the charge*, *the demand*.
  let utterances: Set<String>
  /// Words by which a sentence is about a game: *match*, *semi-final*.
  let sports: Set<String>
  /// Nouns for a side without a name: *sides*, *parties*, *leaders*.
  let sides: Set<String>
  /// Nouns for many who act together without a name: *protesters*, *troops*.
  let crowds: Set<String>
  /// Nouns for people who are no actors: *supporters*, *workers*.
  let people: Set<String>
  /// Words that do not bind their speaker: *could*, *willing*.
  let noncommittal: Set<String>
  /// What hurts: *sanctions*, *consequences*, *expel*.
  let harms: Set<String>
  /// What one does not do oneself: *get*, *win*, *know*. Nobody is told that he must.
  let befalling: Set<String>
  /// Verbs of writing and telephoning: *telephoned Chad to warn it* warns.
  let contacting: Set<String>
  /// What one calls on a host for: *thank*, *discuss*.
  let courtesies: Set<String>
  /// Verbs and nouns that take a harm away: *lift*, *ease* sanctions.
  let sparing: Set<String>
  /// One's own place, that others are told to leave: *country*, *territory*.
  let homes: Set<String>
  /// Words for going away: *leave*, *quit*, *welcome* (no longer).
  let leavings: Set<String>
  /// What one does where one is let live: *stay*, *operate*.
  let stays: Set<String>
  /// *spokesman*, *spokeswoman* …
  let spokespersons: Set<String>
  /// Verbs that make somebody something: *appoint*, *elect*.
  let appointing: Set<String>
  /// What makes a title a claim of its bearer: *self-styled*, *so-called*.
  let selfStyled: Set<String>

  /// Every list by its name, for the words `@name` of entries.
  private let named: [String: Set<String>]

  init(_ lists: [String: [String]]) throws(CodebookError) {
    named = lists.mapValues(Set.init)
    func list(_ name: String) throws(CodebookError) -> Set<String> {
      guard let words = lists[name] else { throw .missingList(name: name) }
      return Set(words)
    }
    supportVerbs = try list("support-verbs")
    objectControl = try list("object-control")
    reporting = try list("reporting")
    requesting = try list("requesting")
    intending = try list("intending")
    supposing = try list("supposing")
    negating = try list("negating")
    doubting = try list("doubting")
    asserting = try list("asserting")
    planned = try list("planned")
    possible = try list("possible")
    requestedModifiers = try list("requested-modifiers")
    lacking = try list("lacking")
    hedges = try list("hedges")
    representatives = try list("representatives")
    opposing = try list("opposing")
    sites = try list("sites")
    dealing = try list("dealing")
    partaking = try list("partaking")
    deals = try list("deals")
    staging = try list("staging")
    partitives = try list("partitives")
    frames = try list("frames")
    eventVerbs = try list("event-verbs")
    crediting = try list("crediting")
    answering = try list("answering")
    contacting = try list("contacting")
    courtesies = try list("courtesies")
    sparing = try list("sparing")
    homes = try list("homes")
    leavings = try list("leavings")
    tables = try list("tables")
    helping = try list("helping")
    calling = try list("calling")
    writing = try list("writing")
    gatherings = try list("gatherings")
    warring = try list("warring")
    deeds = try list("deeds")
    utterances = try list("utterances")
    sports = try list("sports")
    sides = try list("sides")
    people = try list("people")
    crowds = try list("crowds")
    noncommittal = try list("noncommittal")
    harms = try list("harms")
    befalling = try list("befalling")
    stays = try list("stays")
    documents = try list("documents")
    spokespersons = try list("spokespersons")
    appointing = try list("appointing")
    selfStyled = try list("self-styled")
  }

  /// True when `lemma` is the word of an entry, or stands in the list it names (`@harms`).
  func spells(_ lemma: String, _ word: String) -> Bool {
    guard word.utf8.first == UInt8(ascii: "@") else { return lemma == word }
    return named[String(word.dropFirst())]?.contains(lemma) ?? false
  }

  /// The words of an entry with those of the lists it names (`@harms`) in their place.
  func expanded(_ words: Set<String>) throws(CodebookError) -> Set<String> {
    var all: Set<String> = []
    for word in words { all.formUnion(try expansions(of: word)) }
    return all
  }

  /// The words that `spells` takes for a word of an entry.
  func alternatives(of word: String) -> [String] {
    guard word.utf8.first == UInt8(ascii: "@") else { return [word] }
    return named[String(word.dropFirst())]?.sorted() ?? []
  }

  /// A word, or the sorted words of the list it names (`@harms`).
  func expansions(of word: String) throws(CodebookError) -> [String] {
    guard word.utf8.first == UInt8(ascii: "@") else { return [word] }
    guard let list = named[String(word.dropFirst())] else {
      throw .missingList(name: String(word.dropFirst()))
    }
    return list.sorted()
  }
}
