/// A place on the page in points, from the lower left corner.
struct Point: Sendable, Equatable {
  var x: Double
  var y: Double
}

/// Where a layout put things.
struct Geometry: Sendable {
  struct Box: Sendable, Equatable {
    var centre: Point
    var width: Double
    var height: Double

    /// True when the straight line from `one` to `other` passes through the box.
    func meets(_ one: Point, _ other: Point) -> Bool {
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

    func overlaps(_ other: Box) -> Bool {
      abs(other.centre.x - centre.x) < (width + other.width) / 2
        && abs(other.centre.y - centre.y) < (height + other.height) / 2
    }
  }
  /// By node id.
  var boxes: [String: Box] = [:]
  /// The control points of each edge from tail to head, by the edge's `id` attribute.
  var lines: [String: [Point]] = [:]
  /// The edges' labels, by the same.
  var labels: [String: Box] = [:]
}
