import Actors
import Articles

/// Whether the text says that it happened or holds, or only that somebody asks for it, plans it …
public enum Realis: String, Sendable, CaseIterable {
  case actual, requested, intended, conditional, unclear
}

/// Whether the text affirms the relation, or says (or quotes somebody saying) that it is not so.
public enum Polarity: String, Sendable, CaseIterable {
  case affirmed, denied
}

/// Who says so.
public struct Speaker: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case named, anonymous, spokesperson, outlet, author
  }
  /// As the article words it (`two US officials`), or the actor's name.
  public var name: String
  public var kind: Kind
  /// The speaker as an actor, or the actor spoken for; nil if unknown.
  public var actor: ActorID?

  public init(name: String, kind: Kind, actor: ActorID? = nil) {
    self.name = name
    self.kind = kind
    self.actor = actor
  }
}

/// One side of a claim: an actor, and the words that name it there.
public struct Participant: Sendable, Hashable {
  public var actor: ActorID
  /// The actor's neutral name.
  public var name: String
  public var kind: ActorKind
  /// The words of the article.
  public var surface: String
  /// Unicode scalars of the file, end exclusive.
  public var range: Range<Int>
  /// The head of an office phrase (`officials`, `White House`) that was resolved to `actor`.
  public var via: String?
  /// Why the words were linked so.
  public var reason: String

  public init(
    actor: ActorID, name: String, kind: ActorKind, surface: String, range: Range<Int>,
    via: String? = nil, reason: String = ""
  ) {
    self.actor = actor
    self.name = name
    self.kind = kind
    self.surface = surface
    self.range = range
    self.via = via
    self.reason = reason
  }
}

/// Words of the article, with their place in the file.
public struct Passage: Sendable, Hashable {
  public var text: String
  /// Unicode scalars of the file, end exclusive.
  public var range: Range<Int>

  public init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }
}

/// One article saying, at one place, that one relation holds.
public struct Claim: Sendable, Hashable, Identifiable {
  /// Stable: the same text and codebook give the same id, whatever the order of files.
  public var id: String
  public var article: String
  /// Line of the file the quote begins on, from 1.
  public var line: Int
  public var relation: Relation
  public var source: Participant
  /// Nil for `mediates`, which has `parties`.
  public var target: Participant?
  /// The sides a mediator stands between, two or more; empty for other relations.
  public var parties: [Participant]
  public var realis: Realis
  public var polarity: Polarity
  /// The words that decided `realis` and `polarity`, empty for a plain statement.
  public var cues: [String]
  /// Nil for the article's own voice.
  public var speaker: Speaker?
  /// The claim this one hangs on: in *A urged B to threaten C*, that A pressures B.
  public var parent: String?
  /// The exact words of the file, at most 300 characters.
  public var quote: Passage
  /// Number of the sentence in the article, from 0.
  public var sentence: Int
  public var trigger: Passage
  /// The article's date, as given.
  public var reportDate: CalendarDate?
  /// From when to when it happened or held, if the text says so.
  public var period: DateInterval?
  /// When it happened, if the text gives one day, month or year.
  public var eventDate: CalendarDate? { period?.date }
  /// The codebook entry that fired.
  public var rule: String
  /// Claims with the same number stand in near-copies of one sentence.
  public var copyGroup: Int
  /// The CAMEO code: the entry's own, else the relation's; nil where the scheme has none.
  public var cameo: String?
  /// The sentence with the one before and the one after, where the extractor was asked for it.
  public var context: String?
  /// The outlet the article credits for it (*CNN reported*), nil if none.
  public var origin: String?

  public init(
    id: String, article: String, line: Int, relation: Relation, source: Participant,
    target: Participant?, parties: [Participant], realis: Realis, polarity: Polarity,
    cues: [String] = [], speaker: Speaker? = nil, parent: String? = nil, quote: Passage,
    sentence: Int, trigger: Passage, reportDate: CalendarDate? = nil,
    period: DateInterval? = nil, rule: String, copyGroup: Int = 0, origin: String? = nil,
    cameo: String? = nil, context: String? = nil
  ) {
    self.id = id
    self.article = article
    self.line = line
    self.relation = relation
    self.source = source
    self.target = target
    self.parties = parties
    self.realis = realis
    self.polarity = polarity
    self.cues = cues
    self.speaker = speaker
    self.parent = parent
    self.quote = quote
    self.sentence = sentence
    self.trigger = trigger
    self.reportDate = reportDate
    self.period = period
    self.rule = rule
    self.copyGroup = copyGroup
    self.origin = origin
    self.cameo = cameo ?? relation.cameo
    self.context = context
  }
}
