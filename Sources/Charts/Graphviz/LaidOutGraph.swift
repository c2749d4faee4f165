import GraphvizShim

/// A graph that Graphviz holds and has laid out. Lives within one call of the `Graphviz` actor.
final class LaidOutGraph {
  private let context: OpaquePointer
  /// Invariant: laid out in `context` until `deinit`.
  private let graph: OpaquePointer

  init(_ document: DOTDocument, in context: OpaquePointer) throws(ChartError) {
    guard let graph = graphviz_parse(DOTWriter.text(of: document)) else {
      throw .drawingFailed(step: "read", message: document.name)
    }
    guard graphviz_layout(context, graph, document.engine.rawValue) == 0 else {
      graphviz_close(graph)
      throw .drawingFailed(step: "lay out", message: document.engine.rawValue)
    }
    self.context = context
    self.graph = graph
  }

  deinit {
    graphviz_free_layout(context, graph)
    graphviz_close(graph)
  }

  func bytes(as format: ChartFormat) throws(ChartError) -> [UInt8] {
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    guard graphviz_render(context, graph, format.rawValue, &data, &length) == 0 else {
      throw .drawingFailed(step: "render", message: format.rawValue)
    }
    defer { graphviz_free_data(data) }
    return [UInt8](UnsafeRawBufferPointer(start: data, count: length))
  }

  var geometry: Geometry {
    var geometry = Geometry()
    var node = graphviz_first_node(graph)
    while let handle = node {
      let name = String(cString: graphviz_node_name(handle))
      geometry.boxes[name] = box { graphviz_node_box(handle, $0) }
      var edge = graphviz_first_edge_out(graph, handle)
      while let line = edge {
        if let text = graphviz_attribute(UnsafeMutableRawPointer(line), "id") {
          let id = String(cString: text)
          geometry.lines[id] = points(of: line)
          var hasLabel = false
          let label = box { hasLabel = graphviz_edge_label_box(line, $0) }
          if hasLabel { geometry.labels[id] = label }
        }
        edge = graphviz_next_edge_out(graph, line)
      }
      node = graphviz_next_node(graph, handle)
    }
    return geometry
  }

  /// A box as C writes it: x and y of the centre, width, height.
  private func box(_ read: (UnsafeMutablePointer<Double>) -> Void) -> Geometry.Box {
    var values = [0.0, 0, 0, 0]
    values.withUnsafeMutableBufferPointer { if let base = $0.baseAddress { read(base) } }
    return Geometry.Box(
      centre: Point(x: values[0], y: values[1]), width: values[2], height: values[3])
  }

  private func points(of edge: OpaquePointer) -> [Point] {
    let count = graphviz_edge_points(edge, nil, 0)
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * count) { values in
      _ = graphviz_edge_points(edge, values.baseAddress, count)
      return (0..<count).map { Point(x: values[2 * $0], y: values[2 * $0 + 1]) }
    }
  }
}
