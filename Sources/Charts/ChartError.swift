import Actors

/// Why a chart could not be drawn, with the next step.
public enum ChartError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Graphviz is there, but lists no plugin for this layout or format.
  case missingPlugin(name: String)
  /// Graphviz could not read the drawing, lay it out or render it.
  case drawingFailed(step: String, message: String)
  /// More than can be laid out in reasonable time within the process.
  case tooLarge(cards: Int, relations: Int)
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
    case .unknownFocus(let actor):
      "no actor \"\(actor)\" in these articles: `goodoffices actors` lists those that are"
    }
  }
}
