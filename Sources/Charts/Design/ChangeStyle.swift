/// How a line shows that its relation is new, gone or told otherwise than in another set of
/// articles: besides the word on it, a green line runs beside a new one, and one that is gone is grey
/// and dashed.
struct ChangeStyle: Sendable {
  /// Contrast on white is 5.0 : 1.
  static let green = "#16803C"
  /// Contrast on white is 5.3 : 1.
  static let grey = "#6B6B6B"

  /// Graphviz's name of a pattern that stands for the status's own.
  let pattern: String?
  private let change: EdgeChange?

  init(_ change: EdgeChange?) {
    self.change = change
    pattern = change == .gone ? "dashed" : nil
  }

  /// Graphviz's colours of a line whose relation has a colour of its own: the first two are those of
  /// its arrowheads.
  func lineColour(_ own: String) -> String {
    switch change {
    case .new: "\(own):\(own):\(Self.green)"
    case .gone: Self.grey
    case .was, nil: own
    }
  }

  func labelColour(_ own: String) -> String { change == .gone ? Self.grey : own }
}
