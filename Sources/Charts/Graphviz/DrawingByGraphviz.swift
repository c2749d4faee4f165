import Graphviz

/// Documents laid out by Graphviz: small ones in this process, those that could run long in a child.
extension Graphviz {
  /// The drawing in one of Graphviz's output formats.
  nonisolated func bytes(
    of document: DOTDocument, as format: ChartFormat
  ) async throws(ChartError) -> [UInt8] {
    do throws(GraphvizError) {
      return try await bytes(
        of: DOTWriter.text(of: document), engine: document.engine.rawValue,
        format: format.rawValue, limits: document.limits)
    } catch {
      throw ChartError(error, drawing: document)
    }
  }

  /// Where the drawing's nodes and edges come to lie.
  nonisolated func geometry(of document: DOTDocument) async throws(ChartError) -> Geometry {
    do throws(GraphvizError) {
      return try await geometry(
        of: DOTWriter.text(of: document), engine: document.engine.rawValue,
        limits: document.limits)
    } catch {
      throw ChartError(error, drawing: document)
    }
  }
}

extension DOTDocument {
  /// Nil for what takes milliseconds and can be laid out in this process.
  var limits: ChildLimits? {
    engine.isQuick(cards: nodes.count, lines: edges.count) ? nil : LayoutEngine.limits
  }
}

extension ChartError {
  fileprivate init(_ error: GraphvizError, drawing document: DOTDocument) {
    switch error {
    case .missingPlugin(let name): self = .missingPlugin(name: name)
    case .failed(let step, let message): self = .drawingFailed(step: step, message: message)
    case .noGraph: self = .drawingFailed(step: "read", message: "no graph")
    case .severalGraphs: self = .drawingFailed(step: "read", message: "more than one graph")
    case .tookTooLong(let seconds):
      self = .tookTooLong(
        cards: document.nodes.count, lines: document.edges.count, seconds: seconds)
    case .neededTooMuch(let megabytes):
      self = .neededTooMuchMemory(
        cards: document.nodes.count, lines: document.edges.count, megabytes: megabytes)
    case .crashed(let signal):
      self = .layoutCrashed(
        cards: document.nodes.count, lines: document.edges.count, signal: signal)
    case .cancelled: self = .cancelled
    case .noProcess(let number): self = .noProcess(errno: number)
    }
  }
}
