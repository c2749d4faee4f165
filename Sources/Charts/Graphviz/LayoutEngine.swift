import Graphviz

/// The layout engines a chart uses, each within the size it is good for.
enum LayoutEngine: String, Sendable {
  /// Layers, for what people can read line by line.
  case dot
  /// Springs over several scales, for surveys.
  case sfdp

  /// `dot` takes milliseconds for 20 cards, a second for 200 and minutes for 800; `sfdp` scales,
  /// but nobody reads the result line by line.
  /// With more than two lines a card and some hundred of them, `dot` takes half a minute.
  static func suited(to cards: Int, lines: Int = 0) -> LayoutEngine {
    cards <= 150 && lines <= 300 ? .dot : .sfdp
  }

  /// True for what is laid out in milliseconds. All else could run long, dot by tangled lines, sfdp
  /// by its nature, and gets a process of its own that can be stopped.
  func isQuick(cards: Int, lines: Int) -> Bool { self == .dot && cards <= 60 && lines <= 150 }

  /// What one layout or rendering in a process of its own may use.
  static let limits = ChildLimits(seconds: 60, memory: 2 << 30)

  /// Above these the layout would take minutes.
  static let maximumCards = 3000
  static let maximumRelations = 6000

  /// What keeps the engine's time within bounds for so many cards.
  func limits(cards: Int) -> [DOTAttribute] {
    switch self {
    case .dot where cards <= 60: []
    case .dot:
      [
        DOTAttribute("nslimit", .number(2)), DOTAttribute("nslimit1", .number(2)),
        DOTAttribute("mclimit", .number(0.5)),
      ]
    case .sfdp: [DOTAttribute("overlap", .token("prism")), DOTAttribute("splines", .token("line"))]
    }
  }
}
