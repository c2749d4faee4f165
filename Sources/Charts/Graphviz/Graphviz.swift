import GraphvizShim

/// The one door to Graphviz.
///
/// libgvc and libcgraph keep global state and crash when two threads use them, even with separate
/// contexts: every call of the process goes through this actor, on a queue of its own. It draws only
/// what `DOTWriter` wrote, within the limits of `LayoutEngine`: a layout cannot be cancelled, and
/// foreign attributes can crash it.
@globalActor
actor Graphviz {
  static let shared = Graphviz()

  private static let executor = SerialQueueExecutor(label: "graphviz")
  private let loadsPlugins: Bool
  private var context: OpaquePointer?

  /// For tests of an installation whose plugin list is empty; all else uses `shared`.
  init(loadsPlugins: Bool = true) { self.loadsPlugins = loadsPlugins }

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    Graphviz.executor.asUnownedSerialExecutor()
  }

  /// The version of the library, `2.43.0`.
  func version() -> String { String(cString: graphviz_version(opened())) }

  /// The drawing in one of Graphviz's output formats.
  func bytes(of document: DOTDocument, as format: ChartFormat) throws(ChartError) -> [UInt8] {
    let messages = GraphvizMessages()
    do throws(ChartError) {
      let bytes = try LaidOutGraph(document, in: opened()).bytes(as: format)
      try messages.check()
      return bytes
    } catch {
      throw messages.explained(error)
    }
  }

  /// Where the drawing's nodes and edges come to lie.
  func geometry(of document: DOTDocument) throws(ChartError) -> Geometry {
    let messages = GraphvizMessages()
    do throws(ChartError) {
      let geometry = try LaidOutGraph(document, in: opened()).geometry
      try messages.check()
      return geometry
    } catch {
      throw messages.explained(error)
    }
  }

  private func opened() -> OpaquePointer {
    if let context { return context }
    let new: OpaquePointer = graphviz_context_new(loadsPlugins)
    context = new
    return new
  }
}
