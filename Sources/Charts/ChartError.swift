import Actors

/// Why a chart could not be drawn, with the next step.
public enum ChartError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Graphviz is there, but lists no plugin for this layout or format.
  case missingPlugin(name: String)
  /// Graphviz could not read the drawing, lay it out or render it.
  case drawingFailed(step: String, message: String)
  /// More than can be laid out in reasonable time within the process.
  case tooLarge(cards: Int, relations: Int)
  /// The layout took more than its time.
  case tookTooLong(cards: Int, lines: Int, seconds: Int)
  /// The layout needed more than its memory.
  case neededTooMuchMemory(cards: Int, lines: Int, megabytes: Int)
  /// Graphviz crashed, in a process of its own; the signal, or 0.
  case layoutCrashed(cards: Int, lines: Int, signal: Int)
  /// The task was cancelled.
  case cancelled
  /// The system made no process for the layout; its number for the reason.
  case noProcess(errno: Int)
  /// The actor in the focus is none of the graph's.
  case unknownFocus(ActorID)

  public var description: String {
    switch self {
    case .missingPlugin(let name):
      "Graphviz has no plugin for \"\(name)\": run `dot -c` (with sudo if Graphviz is the system's)"
    case .drawingFailed(let step, let message):
      "Graphviz failed to \(step) the chart: \(message); try `-o chart.dot` and `dot -v chart.dot`"
    case .tooLarge(let cards, let relations):
      "\(cards) actors and \(relations) relations are more than one chart can show: "
        + "leave out --detail cards, or draw the surroundings of one actor with --focus"
    case .tookTooLong(let cards, let lines, let seconds):
      "laying out \(cards) cards and \(lines) lines took more than \(seconds) seconds: \(Self.fewer)"
    case .neededTooMuchMemory(let cards, let lines, let megabytes):
      "laying out \(cards) cards and \(lines) lines needed more than \(megabytes) MB of memory: "
        + Self.fewer
    case .layoutCrashed(let cards, let lines, let signal):
      "Graphviz crashed while it laid out \(cards) cards and \(lines) lines"
        + (signal > 0 ? " (signal \(signal)): " : ": ") + Self.fewer
    case .cancelled: "the drawing was cancelled, and nothing was written"
    case .noProcess(let errno):
      "the system made no process for the layout (errno \(errno)): free memory or processes, or "
        + Self.fewer
    case .unknownFocus(let actor):
      "no actor \"\(actor)\" in these articles: `goodoffices actors` lists those that are"
    }
  }

  private static let fewer = "draw fewer, with --limit, --focus or --min-reports"
}
