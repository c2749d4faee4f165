import Graphviz

/// How hard a layout is to read: long lines, lines that cross, lines that run through words.
struct Tangle: Sendable {
  /// How many pieces each stretch of a line is cut into to look for crossings.
  private static let pieces = 5

  /// How often two lines cross, by the two ids in order.
  struct Pair: Hashable, Sendable {
    var first: String
    var second: String

    init(_ one: String, _ other: String) {
      first = min(one, other)
      second = max(one, other)
    }
  }
  private(set) var crossed: [Pair: Int] = [:]
  private(set) var crossings = 0
  /// Labels that another line runs through.
  private(set) var struckLabels = 0
  /// The sum of all lines, in points.
  private(set) var length = 0.0

  /// A crossing costs as much as a detour of two inches, a struck label as one of three.
  var cost: Double { length + 144 * Double(crossings) + 216 * Double(struckLabels) }

  /// - Complexity: O(*lines*²) in the worst case, less where lines keep apart.
  init(of geometry: Geometry) {
    let ids = geometry.lines.keys.sorted()
    let paths = ids.map { Path(Self.sampled(geometry.lines[$0] ?? [])) }
    for (index, path) in paths.enumerated() {
      length += path.length
      for other in paths.indices[(index + 1)...] {
        let count = path.crossings(with: paths[other])
        guard count > 0 else { continue }
        crossings += count
        crossed[Pair(ids[index], ids[other])] = count
      }
    }
    for label in geometry.labels.keys.sorted() {
      guard let box = geometry.labels[label] else { continue }
      struckLabels += zip(ids, paths).count { id, path in
        id != label && zip(path.points, path.points.dropFirst()).contains(where: box.meets)
      }
    }
  }

  /// Points along a Bézier spline given by its control points.
  private static func sampled(_ control: [Point]) -> [Point] {
    guard var last = control.first else { return [] }
    var points = [last]
    for start in stride(from: 1, to: control.count - 2, by: 3) {
      let (a, b, c, d) = (last, control[start], control[start + 1], control[start + 2])
      for piece in 1...pieces {
        let t = Double(piece) / Double(pieces)
        let u = 1 - t
        let weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        points.append(
          Point(
            x: weights.0 * a.x + weights.1 * b.x + weights.2 * c.x + weights.3 * d.x,
            y: weights.0 * a.y + weights.1 * b.y + weights.2 * c.y + weights.3 * d.y))
      }
      last = d
    }
    return points
  }

  /// A line as straight pieces, with the box around them.
  private struct Path {
    let points: [Point]
    let low: Point
    let high: Point
    let length: Double

    init(_ points: [Point]) {
      self.points = points
      low = Point(x: points.map(\.x).min() ?? 0, y: points.map(\.y).min() ?? 0)
      high = Point(x: points.map(\.x).max() ?? 0, y: points.map(\.y).max() ?? 0)
      length = zip(points, points.dropFirst()).reduce(0) { sum, ends in
        let (x, y) = (ends.1.x - ends.0.x, ends.1.y - ends.0.y)
        return sum + (x * x + y * y).squareRoot()
      }
    }

    func crossings(with other: Path) -> Int {
      guard low.x <= other.high.x, other.low.x <= high.x, low.y <= other.high.y,
        other.low.y <= high.y
      else { return 0 }
      var count = 0
      for (a, b) in zip(points, points.dropFirst()) {
        for (c, d) in zip(other.points, other.points.dropFirst()) {
          if max(a.x, b.x) < min(c.x, d.x) || max(c.x, d.x) < min(a.x, b.x) { continue }
          let sides = (turn(a, b, c) * turn(a, b, d), turn(c, d, a) * turn(c, d, b))
          if sides.0 < 0, sides.1 < 0 { count += 1 }
        }
      }
      return count
    }

    /// Positive when `c` lies to the left of the way from `a` to `b`.
    private func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
      (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }
  }
}
