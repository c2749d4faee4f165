/// The file formats a chart can be drawn in.
public enum ChartFormat: String, Sendable, CaseIterable {
  /// Graphviz's own language: the drawing as text, for `dot` and other tools.
  case dot
  /// Scalable, with an id, a title and a tooltip on every line.
  case svg
  /// A bitmap at 144 dots an inch.
  case png
  /// One page as large as the drawing.
  case pdf
  /// A page to explore, in one file: the drawing, filters, and every claim with its quote.
  case html

  /// The format that a file's extension asks for, nil when there is none such.
  public init?(fileName: some StringProtocol) {
    let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last?.lowercased() else { return nil }
    self.init(rawValue: ending == "gv" ? "dot" : ending)
  }
}
