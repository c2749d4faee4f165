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

  /// A label in Graphviz's HTML-like language.
  var label: String {
    let titles = DOTText.lines(DOTText.cleaned(title), width: 80, atMost: 3).filter { !$0.isEmpty }
    return TextTable.label(
      titles.map { "<font point-size=\"17\"><b>\(DOTText.html($0))</b></font>" }
        + lines.map { "<font color=\"#4A4A4A\">\(DOTText.html($0))</font>" })
  }

  /// The sentences under the title.
  var lines: [String] {
    var lines = [counted]
    if !hidden.isEmpty {
      let all = selection.hiddenByFocus == 0 ? "; --all shows everything" : ""
      lines.append("hidden: " + hidden.joined(separator: ", ") + all)
    }
    if unrelatedActors > 0 {
      lines.append(
        "\(Wording.count(unrelatedActors, "more actor")) named without a relation in view: not drawn"
      )
    }
    return lines
  }

  private var counted: String {
    let articles = Wording.count(graph.articleCount, "article")
    guard selection.total > 0 else { return "no relation found in \(articles)" }
    let shown = selection.edges.count
    var text =
      shown == selection.total
      ? Wording.count(shown, "relation")
      : "\(shown) of \(Wording.count(selection.total, "relation")) shown"
    text += " · \(articles)"
    if graph.articleCount <= Self.smallCase { text += ": a small case" }
    return text + " · number after a verb = independent reports"
  }

  private var hidden: [String] {
    var hidden: [String] = []
    if selection.hiddenAsWeaker > 0 { hidden.append("\(selection.hiddenAsWeaker) weaker") }
    if selection.hiddenByStatus > 0 {
      hidden.append(
        "\(selection.hiddenByStatus) of another status (asked for, planned, doubted, denied)")
    }
    if graph.omissions.otherStatus > 0 {
      let mentions = Wording.count(graph.omissions.otherStatus, "mention")
      hidden.append("\(mentions) of another status (asked for, planned, doubted, denied)")
    }
    if graph.omissions.weakEdges > 0 {
      hidden.append("\(graph.omissions.weakEdges) with too few reports")
    }
    if selection.hiddenByFocus > 0 {
      hidden.append("\(selection.hiddenByFocus) far from the focus")
    }
    return hidden
  }
}
