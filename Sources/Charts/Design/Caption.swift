/// What stands above the drawing: its title, and what was counted and what was left out.
struct Caption {
  /// So few articles are a small case, and the chart says so.
  static let smallCase = 20

  var title: String
  var selection: Selection
  var articleCount: Int
  /// Actors named without a relation, and not drawn.
  var unrelatedActors: Int

  /// A label in Graphviz's HTML-like language.
  var label: String {
    let titles = DOTText.lines(DOTText.cleaned(title), width: 80, atMost: 3)
    return TextTable.label(
      titles.map { "<font point-size=\"17\"><b>\(DOTText.html($0))</b></font>" }
        + lines.map { "<font color=\"#4A4A4A\">\(DOTText.html($0))</font>" })
  }

  /// The sentences under the title.
  var lines: [String] {
    let shown = selection.edges.count
    var first = "No relation found in \(Wording.count(articleCount, "article"))"
    if selection.total > 0 {
      first =
        shown == selection.total
        ? Wording.count(shown, "relation")
        : "\(shown) of \(Wording.count(selection.total, "relation")) shown"
      first += " · \(Wording.count(articleCount, "article"))"
      if (1...Self.smallCase).contains(articleCount) { first += ": a small case" }
      first += " · number after a verb = independent reports"
    }
    var hidden: [String] = []
    if selection.hiddenAsWeaker > 0 { hidden.append("\(selection.hiddenAsWeaker) weaker") }
    if selection.hiddenByStatus > 0 {
      hidden.append("\(selection.hiddenByStatus) only asked for, planned, doubted or denied")
    }
    if selection.hiddenByFocus > 0 {
      hidden.append("\(selection.hiddenByFocus) far from the focus")
    }
    var lines = [first]
    if !hidden.isEmpty {
      let all = selection.hiddenByFocus == 0 ? "; --all shows everything" : ""
      lines.append("hidden: " + hidden.joined(separator: ", ") + all)
    }
    if unrelatedActors > 0 {
      lines.append(
        "\(Wording.count(unrelatedActors, "actor")) named without a relation: not drawn")
    }
    return lines
  }
}
