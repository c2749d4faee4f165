import Influence

/// What stands above the drawing: its title, and what was counted and what was left out.
struct Caption {
  /// So few articles are a small case, and the chart says so.
  static let smallCase = 20

  var title: String
  var selection: Selection
  var graph: InfluenceGraph
  /// Actors named without a relation, and not drawn.
  var unrelatedActors: Int
  /// How many articles the others are that the chart compares with; nil without comparison.
  var comparedArticles: Int?
  /// What the level of detail shows, leaves out and counts.
  var detail = DetailAccount(counting: .reports)

  /// A label in Graphviz's HTML-like language.
  func label(_ palette: Palette) -> String {
    let titles = DOTText.lines(DOTText.cleaned(title), width: 80, atMost: 3).filter { !$0.isEmpty }
    return TextTable.label(
      titles.map { "<font point-size=\"17\"><b>\(DOTText.html($0))</b></font>" }
        + lines.map { "<font color=\"\(palette.softText)\">\(DOTText.html($0))</font>" })
  }

  /// The sentences under the title.
  var lines: [String] {
    var lines = [counted]
    if let comparedArticles { lines.append(compared(with: comparedArticles)) }
    if let between = selection.between { lines.append(words(on: between)) }
    if !hidden.isEmpty {
      lines.append("hidden: " + hidden.joined(separator: ", ") + wayToSeeMore)
    }
    lines += detail.remarks
    if unrelatedActors > 0 {
      lines.append(
        "\(Wording.count(unrelatedActors, "more actor")) named without a relation in view: not drawn"
      )
    }
    return lines
  }

  private var counted: String {
    let articles =
      graph.unit.restsOnArticles
      ? Wording.count(graph.articleCount, "article")
      : "another program's graph, without articles and quotes"
    guard selection.total > 0 else { return "no relation found in \(articles)" }
    let shown = detail.shown ?? selection.edges.count
    var text =
      shown == selection.total
      ? Wording.count(shown, "relation")
      : "\(shown) of \(Wording.count(selection.total, "relation")) shown"
    text += " · \(articles)"
    if graph.unit.restsOnArticles, graph.articleCount <= Self.smallCase { text += ": a small case" }
    return text + " · " + detail.unit
  }

  /// What the statuses out of view mean; nothing where the most told of all is among them.
  private var otherStatuses: String {
    graph.statuses.contains(.actual) ? " (asked for, planned, doubted, denied)" : ""
  }

  private var hidden: [String] {
    var hidden: [String] = []
    if selection.hiddenAsWeaker.relations > 0 { hidden.append(weaker) }
    if selection.hiddenByStatus > 0 {
      hidden.append(
        "\(selection.hiddenByStatus) of another status\(otherStatuses)")
    }
    if graph.omissions.otherStatus > 0 {
      let mentions = Wording.count(graph.omissions.otherStatus, "mention")
      hidden.append("\(mentions) of another status\(otherStatuses)")
    }
    if graph.omissions.weakEdges > 0 {
      hidden.append("\(graph.omissions.weakEdges) with too few reports")
    }
    if selection.hiddenByPlace > 0 {
      hidden.append(
        "\(selection.hiddenByPlace) "
          + (selection.between == nil ? "far from the focus" : "on no such way"))
    }
    return hidden
  }

  /// `12 weaker (2 of them disputed, 1 a mediation)`
  private var weaker: String {
    let hidden = selection.hiddenAsWeaker
    var kinds: [String] = []
    if hidden.disputed > 0 { kinds.append("\(hidden.disputed) of them disputed") }
    if hidden.mediations > 0 {
      kinds.append(hidden.mediations == 1 ? "1 a mediation" : "\(hidden.mediations) mediations")
    }
    return "\(hidden.relations) weaker"
      + (kinds.isEmpty ? "" : " (" + kinds.joined(separator: ", ") + ")")
  }

  private func compared(with articles: Int) -> String {
    let changes = selection.edges.compactMap(\.change)
    let new = changes.count { $0 == .new }
    let gone = changes.count { $0 == .gone }
    return "compared with \(Wording.count(articles, "other article")), shown here: "
      + "\(new) new, \(gone) gone, \(changes.count - new - gone) of another status"
  }

  private var wayToSeeMore: String {
    if let way = detail.wayToSeeMore { return way }
    if selection.hiddenByPlace == 0 {
      let isMuch = selection.total > Readable.cardLines
      return "; --all shows everything" + (isMuch ? ", in less detail" : "")
    }
    return selection.hiddenAsWeaker.relations > 0 ? "; --limit shows more" : ""
  }

  private func words(on between: Between) -> String {
    let names = Wording.list(
      [between.ends.one, between.ends.other].map {
        Wording.name(of: $0, in: graph)
      })
    let most = "at most \(Wording.count(between.length, "relation"))"
    guard selection.edges.isEmpty else {
      return "on ways of \(most) between \(names), whichever way they point"
    }
    guard let shortest = between.shortest else { return "no way found between \(names)" }
    return "no way of \(most) found between \(names); the shortest has \(shortest)"
  }
}
