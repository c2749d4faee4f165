import Influence

/// How a status is drawn: solid for what happened and is affirmed, and for nothing else.
struct LineStyle: Sendable, Equatable {
  /// Graphviz's name of the style.
  var pattern: String
  /// A hollow arrowhead that stands for the relation's own; nil where that one stays.
  var hollowHead: String?
  /// The line in the legend.
  var glyph: String

  init(_ status: EvidenceStatus) {
    switch status {
    case .actual: (pattern, glyph) = ("solid", "━━━")
    case .requested, .intended: (pattern, glyph) = ("dashed", "╍╍╍")
    case .conditional, .unclear: (pattern, glyph) = ("dotted", "┅┅┅")
    case .denied: (pattern, glyph, hollowHead) = ("dashed", "╍╍▷", "onormal")
    }
  }

  /// Points: one for a single report, one more for each doubling.
  static func width(reports: Int) -> Double {
    var width = 1.0
    var rest = Double(max(1, reports))
    while rest >= 2 {
      rest /= 2
      width += 1
    }
    return min(5.5, width + (rest - 1))  // straight between the doublings
  }

  /// Thicker lines get smaller heads, which would grow with the pen.
  static func arrowSize(width: Double) -> Double { max(0.5, 1.15 - 0.12 * width) }
}
