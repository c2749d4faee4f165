/// On which side of a row, and how far down, each line ends: every line has a slot of its own, so
/// that arrowheads do not pile up.
///
/// The order follows an earlier layout: a slot stands the higher, the higher its line comes in.
struct Slots: Sendable {
  /// The lines that end at one row, by their place in the list of lines, from the top.
  struct Row: Sendable {
    var west: [Port] = []
    var east: [Port] = []
  }
  /// One end of one line.
  struct Port: Sendable, Hashable {
    var line: Int
    var isTail: Bool
  }

  private var rows: [CardPlan.Place: Row] = [:]
  private var sides: [Port: DOTEnd.Side] = [:]

  /// Without a geometry, lines have no slots yet and go to their rows as Graphviz likes.
  init() {}

  init(for lines: [ChartLine], cards: [CardPlan.Card], diamonds: [String], after first: Geometry) {
    func node(_ end: ChartLine.End) -> String {
      switch end {
      case .card(let place): cards[place.card].slug
      case .diamond(let index): diamonds[index]
      }
    }
    var heights: [Port: Double] = [:]
    for (index, line) in lines.enumerated() {
      let tail = Port(line: index, isTail: true)
      let head = Port(line: index, isTail: false)
      let points = first.lines[line.slug] ?? []
      let tailX = first.boxes[node(line.tail)]?.centre.x ?? 0
      let headX = first.boxes[node(line.head)]?.centre.x ?? 0
      // A line runs from the side of its tail that faces its head; within one card, or one above
      // the other, it bows out to the east.
      sides[tail] = headX < tailX ? .west : .east
      sides[head] = headX > tailX ? .west : .east
      let step = min(3, max(0, points.count - 1))
      heights[tail] = points.isEmpty ? 0 : points[step].y
      heights[head] = points.isEmpty ? 0 : points[points.count - 1 - step].y
      for (port, end) in [(tail, line.tail), (head, line.head)] {
        guard case .card(let place) = end else { continue }
        if sides[port] == .west {
          rows[place, default: Row()].west.append(port)
        } else {
          rows[place, default: Row()].east.append(port)
        }
      }
    }
    func isHigher(_ one: Port, _ other: Port) -> Bool {
      let (a, b) = (heights[one] ?? 0, heights[other] ?? 0)
      return a != b ? a > b : (one.line, one.isTail ? 0 : 1) < (other.line, other.isTail ? 0 : 1)
    }
    for place in rows.keys {
      rows[place]?.west.sort(by: isHigher)
      rows[place]?.east.sort(by: isHigher)
    }
  }

  subscript(_ place: CardPlan.Place) -> Row { rows[place] ?? Row() }

  /// The side of its row that a line's end is on, nil before there is a geometry.
  func side(_ port: Port) -> DOTEnd.Side? { sides[port] }
}
