/// What the line of a bundle looks like: a strand for each family of relations in it, the most told
/// first, and a pattern that says whether it is told as having happened.
struct BundleStrokes {
  /// A line has at most so many strands.
  private static let strands = 3

  /// What the relations of one status look like together.
  let pattern: String
  let arrowhead: String
  let colours: [String]
  let width: Double
  private let palette: Palette

  /// - Parameters:
  ///   - styles: of the relations, the most told first.
  ///   - weight: what makes the line thick.
  init(_ bundle: Bundle, styles: [RelationStyle], weight: Int, palette: Palette) {
    self.palette = palette
    let looks = Set(bundle.edges.map(\.status)).sorted().map(LineStyle.init)
    // Of what is told in several ways, the line promises the least.
    let isDotted = looks.contains { $0.pattern == "dotted" }
    switch bundle.ends.standing {
    case .told: pattern = "solid"
    case .gone: pattern = "dashed"
    case .other: pattern = isDotted ? "dotted" : "dashed"
    }
    let hollow = bundle.ends.standing == .told ? nil : Self.common(looks.map(\.hollowHead))
    arrowhead = hollow ?? Self.common(styles.map(\.arrowhead)) ?? "normal"
    var found: [String] = []
    for colour in styles.map({ palette[$0.family] }) where !found.contains(colour) {
      found.append(colour)
    }
    colours = Array(found.prefix(Self.strands))
    // Strands run two points apart.
    width = colours.count > 1 ? 1.6 : LineStyle.width(reports: weight)
  }

  /// Graphviz's colour of the line: names with colons between stand for strands side by side.
  func colour(_ bundle: Bundle) -> String {
    bundle.ends.standing == .gone ? palette.gone : colours.joined(separator: ":")
  }

  func labelColour(_ bundle: Bundle) -> String {
    if bundle.ends.standing == .gone { return palette.gone }
    return colours.first ?? palette[.meets]
  }

  /// What all of them are; nil when they differ.
  private static func common(_ words: [String?]) -> String? {
    guard let first = words.first, words.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

extension ChartLine {
  /// The line of a bundle between two boxes.
  init(
    of bundle: Bundle, slug: String, strokes: BundleStrokes, label: [BundleLabel.Part],
    tooltip: String
  ) {
    var classes = ["bundle", bundle.ends.standing == .told ? "actual" : "other"]
    if bundle.isDisputed { classes.append("disputed") }
    var attributes = [
      DOTAttribute("id", .token(slug)),
      DOTAttribute("class", .token(classes.joined(separator: " "))),
      DOTAttribute("URL", .anchor(slug)), DOTAttribute("tooltip", .text([tooltip])),
      DOTAttribute("color", .token(strokes.colour(bundle))),
      DOTAttribute("penwidth", .number(strokes.width)),
      DOTAttribute("style", .token(strokes.pattern)),
      DOTAttribute("arrowsize", .number(LineStyle.arrowSize(width: strokes.width))),
      DOTAttribute("label", BundleLabel.value(label, isGrey: bundle.ends.standing == .gone)),
      DOTAttribute("labeltooltip", .text([tooltip])),
      DOTAttribute("fontcolor", .token(strokes.labelColour(bundle))),
      DOTAttribute("arrowhead", .token(strokes.arrowhead)),
    ]
    if bundle.ends.isMutual {
      attributes += [
        DOTAttribute("dir", .token("both")), DOTAttribute("arrowtail", .token(strokes.arrowhead)),
      ]
    }
    self.init(
      slug: slug, tail: .card(CardPlan.Place(card: bundle.ends.tail, row: 0)),
      head: .card(CardPlan.Place(card: bundle.ends.head, row: 0)), attributes: attributes)
  }
}
