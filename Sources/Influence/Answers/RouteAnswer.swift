/// One way by which influence runs.
public struct Route: Sendable {
  public struct Hop: Sendable {
    public var source: ActorID
    public var target: ActorID
    public var relations: [Relation]
    /// Independent reports over all the relations together.
    public var reports: Int
    /// The chance that the link holds.
    public var reliability: Double
    /// Every claim the link rests on, in the order of articles.
    public var citations: [Citation]
  }

  public var actors: [ActorID]
  public var hops: [Hop]

  /// The chance that all its links hold.
  public var reliability: Double { hops.reduce(1) { $0 * $1.reliability } }

  /// The hop with the fewest independent reports, the first of them on a tie.
  public var weakest: Int? { hops.indices.min { hops[$0].reports < hops[$1].reports } }
}

/// The routes from one actor to another, best first.
public struct RouteAnswer: Answer {
  public var source: ActorID
  public var target: ActorID
  public var routes: [Route]
  /// What routes run over and what makes one better, whole sentences.
  let remarks: [String]
  let graph: InfluenceGraph

  /// One row a hop.
  public var table: AnswerTable {
    var rows: [[AnswerTable.Cell]] = []
    for (number, route) in routes.enumerated() {
      for (place, hop) in route.hops.enumerated() {
        rows.append([
          .count(number + 1), .number(route.reliability, decimals: 3), .count(place + 1),
          .text(graph.name(of: hop.source)), .list(hop.relations.map(\.rawValue)),
          .text(graph.name(of: hop.target)), .text(hop.source.rawValue),
          .text(hop.target.rawValue), .count(hop.reports),
          .number(hop.reliability, decimals: 3), .flag(place == route.weakest),
          .list(hop.citations.map(\.place)), .list(hop.citations.map(\.claim)),
        ])
      }
    }
    return AnswerTable(
      title: title,
      columns: [
        .init("route", isNumeric: true), .init("route_reliability", "holds", isNumeric: true),
        .init("hop", isNumeric: true), .init("source", "from"), .init("relations"),
        .init("target", "to"), .id("source_id"), .id("target_id"),
        .init("reports", isNumeric: true),
        .init("reliability", isNumeric: true), .init("weakest"), .init("places", "stands in"),
        .id("claims"),
      ], rows: rows, note: note)
  }

  public func text(_ style: TextStyle) -> String {
    var text = style.bold(DisplayWidth.printable(title)) + "\n"
    for (number, route) in routes.enumerated() { text += "\n" + self.text(number, route, style) }
    return text + TableText(style: style).note(note)
  }

  private var title: String {
    let ends = "from \(graph.name(of: source)) to \(graph.name(of: target))"
    guard routes.isEmpty else { return "Routes of influence \(ends)" }
    return
      "No route \(ends) found in \(CountingNote.many(graph.articleCount, "article"))"
  }

  private var note: String {
    CountingNote(graph: graph).text(counted: CountingNote(graph: graph).reports, remarks: remarks)
  }

  private func text(_ number: Int, _ route: Route, _ style: TextStyle) -> String {
    let chain = route.actors.map { graph.name(of: $0) }.joined(separator: " → ")
    var text = style.bold(DisplayWidth.printable("\(number + 1)  \(chain)"))
    text += "   holds with \(route.reliability.shown(decimals: 3))\n"
    let labels = route.hops.map { hop in
      let verbs = hop.relations.map(\.rawValue).joined(separator: ", ")
      return DisplayWidth.printable(
        "\(graph.name(of: hop.source)) ─\(verbs)→ \(graph.name(of: hop.target))")
    }
    let width = labels.map { DisplayWidth.of($0) }.max() ?? 0
    for (place, hop) in route.hops.enumerated() {
      text += "   " + DisplayWidth.pad(labels[place], to: width)
      text += "   " + CountingNote.many(hop.reports, "report")
      text += "   " + hop.reliability.shown(decimals: 3)
      if route.hops.count > 1, place == route.weakest { text += "   weakest link" }
      text += "\n"
      for citation in hop.citations.prefix(2) {
        let line = "\(citation.place)  \(citation.voice): \(citation.quoted)"
        let short = DisplayWidth.shorten(DisplayWidth.printable(line), to: 120)
        text += style.faint("      " + short) + "\n"
      }
      if hop.citations.count > 2 {
        text += style.faint("      and \(hop.citations.count - 2) more") + "\n"
      }
    }
    return text
  }
}
