import ArgumentParser
import GoodOffices

/// At which level actors are joined. Shared by all questions.
struct LevelOption: ParsableArguments {
  @Option(
    name: .long,
    help: "Count officials and bodies as their state, as their body, or persons for themselves.")
  var level = ActorLevel.person
}

/// Which claims a question is about.
struct FilterOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Only claims that name this actor; may be repeated.", valueName: "actor"))
  var actor: [String] = []

  @Option(
    name: .long, help: ArgumentHelp("Only these relations.", valueName: "relation,…"))
  var relation: [Names<Relation>] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Only claims of this status, instead of the usual.", valueName: "status,…"))
  var realis: [Names<EvidenceStatus>] = []

  @Option(
    name: .long, help: ArgumentHelp("Also claims of this status.", valueName: "status,…"))
  var include: [Names<EvidenceStatus>] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only claims by this actor, by these words, or by a kind of speaker: named, anonymous, "
        + "spokesperson, outlet, author, article.", valueName: "speaker"))
  var speaker: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Only reports of this day and later.", valueName: "YYYY-MM-DD"))
  var since: CalendarDate?

  @Option(
    name: .long,
    help: ArgumentHelp("Only reports of this day and earlier.", valueName: "YYYY-MM-DD"))
  var until: CalendarDate?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only relations with so many independent reports of one status.", valueName: "n"))
  var minReports = 1

  @OptionGroup var level: LevelOption

  /// The claims in view.
  ///
  /// - Parameters:
  ///   - usual: the statuses in view when neither `--realis` nor `--include` is given.
  ///   - ofActs: whom somebody serves is in view only when `--relation` names it.
  ///   - anyNumber: relations with fewer reports than `--min-reports` are in view too.
  func graph(
    of file: CaseFile, usual: Set<EvidenceStatus> = [.actual], ofActs: Bool = false,
    anyNumber: Bool = false
  ) throws -> InfluenceGraph {
    var filter = try filter(for: file, usual: usual)
    if anyNumber { filter.minimumReports = 1 }
    filter.leavesOutStandings = ofActs
    return InfluenceGraph(file.claims, filter: filter)
  }

  /// The filter, if each claim can be judged without the others; else nil.
  func singleFilter(usual: Set<EvidenceStatus>) -> ClaimFilter? {
    guard actor.isEmpty, speaker.isEmpty else { return nil }
    let filter = plainFilter(usual: usual)
    return filter.judgesSingly ? filter : nil
  }

  /// The filter without what must be looked up in the claims.
  private func plainFilter(usual: Set<EvidenceStatus>) -> ClaimFilter {
    var filter = ClaimFilter()
    filter.level = level.level
    filter.relations = Set(relation.flatMap(\.values))
    filter.statuses = statuses(usual: usual)
    filter.since = since
    filter.until = until
    filter.minimumReports = minReports
    return filter
  }

  func filter(for file: CaseFile, usual: Set<EvidenceStatus> = [.actual]) throws -> ClaimFilter {
    var filter = plainFilter(usual: usual)
    if !actor.isEmpty || !speaker.isEmpty {
      let lookup = ActorLookup(file.wholeGraph(level: level.level))
      for name in actor { filter.actors.insert(try lookup.actor(named: name)) }
      for name in speaker { filter.voices.formUnion(FilterOptions.voices(name, lookup)) }
    }
    return filter
  }

  func statuses(usual: Set<EvidenceStatus>) -> Set<EvidenceStatus> {
    let chosen = realis.isEmpty ? usual : Set(realis.flatMap(\.values))
    return chosen.union(include.flatMap(\.values))
  }

  private static func voices(_ name: String, _ lookup: ActorLookup) -> [Voice] {
    if name == "article" { return [.article] }
    if let kind = Speaker.Kind(rawValue: name) { return [.kind(kind)] }
    let actor = try? lookup.actor(named: name)
    return [.name(name)] + (actor.map { [.actor($0)] } ?? [])
  }
}

extension CaseFile {
  /// All claims, whatever their status: what names are looked up in, and what evidence is asked of.
  func wholeGraph(level: ActorLevel) -> InfluenceGraph {
    var filter = ClaimFilter.everything
    filter.level = level
    return InfluenceGraph(claims, filter: filter)
  }
}
