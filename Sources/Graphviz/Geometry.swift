/// A place on the page in points, from the lower left corner.
package struct Point: Sendable, Equatable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// Where a layout put things.
package struct Geometry: Sendable {
  package struct Box: Sendable, Equatable {
    package var centre: Point
    package var width: Double
    package var height: Double

    package init(centre: Point, width: Double, height: Double) {
      self.centre = centre
      self.width = width
      self.height = height
    }

    /// True when the straight line from `one` to `other` passes through the box.
    package func meets(_ one: Point, _ other: Point) -> Bool {
      var (enters, leaves) = (0.0, 1.0)
      for (start, step, low, high) in [
        (one.x, other.x - one.x, centre.x - width / 2, centre.x + width / 2),
        (one.y, other.y - one.y, centre.y - height / 2, centre.y + height / 2),
      ] {
        if step == 0 {
          if start <= low || start >= high { return false }
        } else {
          let times = ((low - start) / step, (high - start) / step)
          enters = max(enters, min(times.0, times.1))
          leaves = min(leaves, max(times.0, times.1))
        }
      }
      return enters < leaves
    }

    package func overlaps(_ other: Box) -> Bool {
      abs(other.centre.x - centre.x) < (width + other.width) / 2
        && abs(other.centre.y - centre.y) < (height + other.height) / 2
    }
  }
  /// By node id.
  package var boxes: [String: Box] = [:]
  /// The control points of each edge from tail to head, by the edge's `id` attribute.
  package var lines: [String: [Point]] = [:]
  /// The edges' labels, by the same.
  package var labels: [String: Box] = [:]

  package init() {}

  /// As the shim tells it; nil when the record is broken.
  init?(record bytes: [UInt8]) {
    var record = RecordReader(bytes)
    while let tag = record.tag() {
      guard let name = record.text() else { return nil }
      switch tag {
      case UInt8(ascii: "N"):
        guard let box = Self.box(&record) else { return nil }
        boxes[name] = box
      case UInt8(ascii: "E"):
        guard let count = record.count() else { return nil }
        var points: [Point] = []
        for _ in 0..<count {
          guard let x = record.number(), let y = record.number() else { return nil }
          points.append(Point(x: x, y: y))
        }
        lines[name] = points
        guard let hasLabel = record.tag() else { return nil }
        if hasLabel == 1 {
          guard let box = Self.box(&record) else { return nil }
          labels[name] = box
        }
      default: return nil
      }
    }
  }

  private static func box(_ record: inout RecordReader) -> Box? {
    guard let x = record.number(), let y = record.number(), let width = record.number(),
      let height = record.number()
    else { return nil }
    return Box(centre: Point(x: x, y: y), width: width, height: height)
  }
}
