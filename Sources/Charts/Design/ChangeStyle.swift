/// How a line shows that its relation is new, gone or told otherwise than in another set of
/// articles: besides the word on it, a second line runs beside a new one, and one that is gone is
/// grey and dashed.
struct ChangeStyle: Sendable {
  /// Graphviz's name of a pattern that stands for the status's own.
  let pattern: String?
  private let change: EdgeChange?
  private let palette: Palette

  init(_ change: EdgeChange?, _ palette: Palette) {
    self.change = change
    self.palette = palette
    pattern = change == .gone ? "dashed" : nil
  }

  /// Graphviz's colours of a line whose relation has a colour of its own: the first two are those of
  /// its arrowheads.
  func lineColour(_ own: String) -> String {
    switch change {
    case .new: "\(own):\(own):\(palette.new)"
    case .gone: palette.gone
    case .was, nil: own
    }
  }

  func labelColour(_ own: String) -> String { change == .gone ? palette.gone : own }
}
