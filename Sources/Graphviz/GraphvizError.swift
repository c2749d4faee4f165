/// Why Graphviz gave no result.
package enum GraphvizError: Error, Sendable, Equatable {
  /// Graphviz is there, but lists no plugin for this layout or format.
  case missingPlugin(name: String)
  /// It could not do one step, `read`, `lay out`, `render` or `draw`; the words are its own.
  case failed(step: String, message: String)
  /// A text holds no graph.
  case noGraph
  /// A text to read holds more than one graph.
  case severalGraphs
  /// The child process took more than its time.
  case tookTooLong(seconds: Int)
  /// It needed more than its memory, or wrote more than it may; in megabytes.
  case neededTooMuch(megabytes: Int)
  /// It ended by a signal, such as 11 for a wrong address; 0 when nobody knows how.
  case crashed(signal: Int)
  /// The task was cancelled, or somebody asked the process to end.
  case cancelled
  /// The system made no process; the number is an `errno`.
  case noProcess(errno: Int)
}
