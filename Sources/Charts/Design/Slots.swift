import Graphviz

/// On which side of a row, and how far down, each line ends: every line has a slot of its own, so
/// that arrowheads do not pile up.
///
/// The order follows an earlier layout.
struct Slots: Sendable {
  /// What decides which slot stands higher.
  enum Order: Sendable, CaseIterable {
    /// The height at which the line comes in.
    case byApproach
    /// The height of the line's other end.
    case byOtherEnd
    /// The height of the line's middle, where its label is.
    case byMiddle
  }
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

  /// The least distance between two slots, in points. Wider ones make taller cards, on which lines
  /// to many others need not crowd.
  var pitch = 18
  private var rows: [CardPlan.Place: Row] = [:]
  private var sides: [Port: DOTEnd.Side] = [:]

  /// Without a geometry, lines have no slots yet and go to their rows as Graphviz likes.
  init() {}

  init(
    for lines: [ChartLine], cards: [CardPlan.Card], diamonds: [String], after first: Geometry,
    order: Order
  ) {
    func node(_ end: ChartLine.End) -> String {
      switch end {
      case .card(let place): cards[place.card].slug
      case .diamond(let index): diamonds[index]
      }
    }
    func height(_ end: ChartLine.End) -> Double {
      let middle = first.boxes[node(end)]?.centre.y ?? 0
      guard case .card(let place) = end else { return middle }
      return middle - 0.01 * Double(place.row)
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
      let step = min(6, points.count / 2)  // past the arrowhead and the first bend
      switch order {
      case .byApproach where !points.isEmpty:
        heights[tail] = points[step].y
        heights[head] = points[points.count - 1 - step].y
      case .byMiddle where !points.isEmpty:
        let middle = first.labels[line.slug]?.centre.y ?? points[points.count / 2].y
        heights[tail] = middle
        heights[head] = middle
      case .byApproach, .byOtherEnd, .byMiddle:
        heights[tail] = height(line.head)
        heights[head] = height(line.tail)
      }
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

  /// The orders that come from exchanging, at one row, the slots of two lines that cross.
  func exchanges(_ tangle: Tangle, lines: [ChartLine]) -> [Slots] {
    var all: [Slots] = []
    for place in rows.keys.sorted() {
      for side in [\Row.west, \Row.east] {
        let ports = self[place][keyPath: side]
        for (one, other) in ports.indices.flatMap({ i in ports.indices[(i + 1)...].map { (i, $0) } }
        ) {
          let pair = Tangle.Pair(lines[ports[one].line].slug, lines[ports[other].line].slug)
          guard tangle.crossed[pair] != nil else { continue }
          var slots = self
          slots.rows[place]?[keyPath: side].swapAt(one, other)
          all.append(slots)
        }
      }
    }
    return all
  }

  subscript(_ place: CardPlan.Place) -> Row { rows[place] ?? Row() }

  /// The side of its row that a line's end is on, nil before there is a geometry.
  func side(_ port: Port) -> DOTEnd.Side? { sides[port] }
}
