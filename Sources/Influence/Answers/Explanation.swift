/// Every claim for and against one relation between two actors.
///
/// Ask it of a graph with all statuses in view (`ClaimFilter.everything`).
public struct Explanation: Answer {
  /// The claims of one status.
  public struct Group: Sendable {
    public var status: EvidenceStatus
    public var counts: EvidenceCounts
    /// Who says so, each once, in the order of the claims.
    public var voices: [String]
    /// Who asks for it, for what is requested, each once.
    public var requesters: [ActorID]
    public var citations: [Citation]
  }

  public var source: ActorID
  public var relation: Relation
  public var target: ActorID
  /// Sorted by status; denials right after what they deny.
  public var groups: [Group]
  public var isDisputed: Bool
  private let graph: InfluenceGraph

  /// Gathers the claims that `source` stands in `relation` to `target`; for `mediates`, that
  /// `source` mediates with `target` as a party.
  public init(
    _ source: ActorID, _ relation: Relation, _ target: ActorID, in graph: InfluenceGraph
  ) {
    self.source = source
    self.relation = relation
    self.target = target
    self.graph = graph
    let ends = EdgeKey.ordered(source, relation, target)
    let edges = graph.edges.filter {
      $0.relation == relation && $0.source == ends.source && $0.recipients.contains(ends.target)
    }
    let claims = Set(edges.flatMap { $0.claims + $0.denials }).sorted().map { graph.claims[$0] }
    groups = EvidenceStatus.allCases.sorted().compactMap { status in
      let members = claims.filter { EvidenceKey($0).status == status }
      guard !members.isEmpty else { return nil }
      let citations = members.map { Citation($0, in: graph) }
      return Group(
        status: status, counts: EvidenceCounts(of: members, outlets: graph.outlets),
        voices: citations.map(\.voice).eachOnce,
        requesters: citations.compactMap(\.requester).eachOnce, citations: citations)
    }
    isDisputed = edges.contains(where: \.isDisputed)
  }

  /// One row a claim.
  public var table: AnswerTable {
    AnswerTable(
      title: title,
      columns: [
        .init("status"), .init("place"), .init("speaker"), .init("cues"), .init("quote"),
        .id("claim"),
      ],
      rows: groups.flatMap { group in
        group.citations.map {
          [
            .text(group.status.rawValue), .text($0.place), .text($0.voice), .list($0.cues),
            .text($0.quote), .text($0.claim),
          ]
        }
      }, note: note)
  }

  public func text(_ style: TextStyle) -> String {
    var text = style.bold(DisplayWidth.printable(title))
    if isDisputed { text += "          " + style.warning("DISPUTED") }
    text += "\n"
    let reports = groups.map { CountingNote.many($0.counts.reports, "report") }
    let widths = (
      groups.map { DisplayWidth.of($0.status.rawValue) }.max() ?? 0,
      reports.map { DisplayWidth.of($0) }.max() ?? 0
    )
    for (group, reports) in zip(groups, reports) {
      text += "  " + DisplayWidth.pad(group.status.rawValue, to: widths.0)
      text += "  " + DisplayWidth.pad(reports, to: widths.1)
      text += "   " + DisplayWidth.printable(sentence(of: group)) + "\n"
    }
    if !groups.isEmpty { text += "  \(total)\n" }
    for group in groups {
      for citation in group.citations {
        text += "\n  " + style.bold(DisplayWidth.printable(citation.place))
        text += DisplayWidth.printable("  \(citation.explainedStatus)  \(citation.voice)") + "\n"
        text += DisplayWidth.printable("    \(citation.quoted)") + "\n"
      }
    }
    return text + TableText(style: style).note(note)
  }

  private var title: String {
    let arrow =
      "\(graph.name(of: source)) ─\(relation.rawValue)→ \(graph.name(of: target))"
    guard groups.isEmpty else { return arrow }
    return "\(arrow)   no claim found in \(CountingNote.many(graph.articleCount, "article"))"
  }

  private var total: String {
    let mentions = groups.reduce(0) { $0 + $1.counts.mentions }
    let articles = Set(groups.flatMap { $0.citations.map(\.article) }).count
    return CountingNote.many(mentions, "mention") + " in "
      + CountingNote.many(articles, "article")
  }

  private var note: String {
    var remarks: [String] = []
    if groups.isEmpty {
      let others = graph.edges.filter {
        Set($0.actors).isSuperset(of: [source, target])
      }.map { "\($0.relation.rawValue) (\(graph.name(of: $0.source)))" }
      if !others.isEmpty {
        remarks.append("Found between the two: \(others.joined(separator: ", ")).")
      }
    }
    return CountingNote(graph: graph).text(
      counted: "independent reports (copies of one report are one), each status by itself",
      remarks: remarks)
  }

  /// Who asks for it and who says so.
  private func sentence(of group: Group) -> String {
    let shown = group.voices.prefix(3).joined(separator: "; ")
    let voices = group.voices.count > 3 ? shown + "; and \(group.voices.count - 3) more" : shown
    guard !group.requesters.isEmpty else { return voices }
    let names = group.requesters.map { graph.name(of: $0) }.joined(separator: ", ")
    return "asked for by \(names); so says \(voices)"
  }
}

extension Sequence where Element: Hashable {
  /// Every element where it first comes.
  var eachOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
