import GraphvizShim

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What Graphviz says from when this begins until it is asked. Lives within one call of the
/// `Graphviz` actor: libcgraph has one place for messages in the whole process.
final class GraphvizMessages {
  private var text: String?

  init() { graphviz_messages_begin() }

  deinit { _ = close() }

  /// Everything said, errors and warnings; the first call ends the collection.
  func close() -> String {
    if let text { return text }
    let collected = graphviz_messages_end()
    defer { free(collected) }
    let said = collected.map { String(cString: $0) } ?? ""
    text = said
    return said
  }

  /// Fails on whatever Graphviz calls an error, even where it went on and drew something: a label
  /// it cannot read does not fail a layout.
  func check() throws(ChartError) {
    if let error = firstError { throw .drawingFailed(step: "draw", message: error) }
  }

  /// The error with Graphviz's own words for it.
  func explained(_ error: ChartError) -> ChartError {
    guard case .drawingFailed(let step, let subject) = error, step != "draw" else { return error }
    let reason = firstError ?? "no reason given for \(subject)"
    if reason.contains("not recognized") || reason.contains("unavailable") {
      return .missingPlugin(name: subject)
    }
    return .drawingFailed(step: step, message: reason)
  }

  private var firstError: String? {
    for line in close().split(separator: "\n") where line.hasPrefix("Error: ") {
      return String(line.dropFirst("Error: ".count))
    }
    return nil
  }
}
