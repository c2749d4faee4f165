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
  }
  /// By node id.
  var boxes: [String: Box] = [:]
  /// The control points of each edge from tail to head, by the edge's `id` attribute.
  var lines: [String: [Point]] = [:]
}
