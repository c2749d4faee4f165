/// Which claims a question is about, and at which level of actors.
///
/// The default is the default view of every answer: what happened or holds, affirmed, of all
/// actors, named persons as themselves.
public struct ClaimFilter: Sendable {
  /// Claims with at least one of these actors; empty for all. An actor counts as named both before
  /// and after the roll-up to `level`.
  public var actors: Set<ActorID> = []
  /// Claims of these relations; empty for all.
  public var relations: Set<Relation> = []
  /// Where `relations` names none: without the claims of whom somebody serves and what something
  /// is a part of. Charts show them by the cards, and they are no influence.
  public var leavesOutStandings = false
  /// The kinds of evidence in view.
  public var statuses: Set<EvidenceStatus> = [.actual]
  /// Claims that any of these voices makes; empty for all.
  public var voices: Set<Voice> = []
  /// Reports of this day and later; with `since` or `until`, undated reports are left out.
  public var since: CalendarDate?
  /// Reports of this day and earlier.
  public var until: CalendarDate?
  /// Edges with at least so many independent reports of one kind in view.
  public var minimumReports = 1
  public var level = ActorLevel.person

  public init() {}

  /// All claims, whatever their status.
  public static var everything: ClaimFilter {
    var filter = ClaimFilter()
    filter.statuses = Set(EvidenceStatus.allCases)
    return filter
  }

  /// Whether claims can be judged one by one: the filter asks for no actor, no number of reports and
  /// no roll-up, for which the other claims must be known.
  package var judgesSingly: Bool { actors.isEmpty && minimumReports <= 1 && level == .person }

  /// Whether a claim is in the view of a filter that judges singly.
  package func admits(_ claim: Claim) -> Bool {
    admits(relation: claim.relation) && admits(voiceOf: claim) && admits(date: claim.reportDate)
      && EdgeKey(claim, rollUp: RollUp(level: .person, actors: [:])) != nil
      && statuses.contains(EvidenceKey(claim).status)
  }

  func admits(relation: Relation) -> Bool {
    relations.isEmpty
      ? !(leavesOutStandings && relation.isStanding) : relations.contains(relation)
  }

  func admits(voiceOf claim: Claim) -> Bool {
    voices.isEmpty || voices.contains { $0.speaks(in: claim) }
  }

  func admits(date: CalendarDate?) -> Bool {
    guard since != nil || until != nil else { return true }
    guard let date else { return false }
    if let since, date.lastDay < since { return false }
    if let until, until.lastDay < date { return false }
    return true
  }
}

/// Who makes a claim.
public enum Voice: Sendable, Hashable {
  /// The article itself, without a speaker.
  case article
  case kind(Speaker.Kind)
  case actor(ActorID)
  /// As the article words it.
  case name(String)

  func speaks(in claim: Claim) -> Bool {
    switch self {
    case .article: claim.speaker == nil
    case .kind(let kind): claim.speaker?.kind == kind
    case .actor(let actor): claim.speaker?.actor == actor
    case .name(let name): claim.speaker?.name == name
    }
  }
}

extension CalendarDate {
  /// The last day that the date may mean: of a month or year, its last.
  fileprivate var lastDay: CalendarDate {
    let month = month ?? 12
    return CalendarDate(
      year: year, month: month, day: day ?? CalendarDate.days(in: month, of: year))
  }
}
