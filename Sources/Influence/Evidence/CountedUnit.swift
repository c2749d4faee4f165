/// What the numbers of a graph's edges count.
public enum CountedUnit: Sendable, Hashable, CaseIterable {
  /// Independent reports in articles that were read.
  case reports
  /// Independent reports as another program's file tells them; no article or quote stands behind.
  case toldReports
  /// Weights of another program's graph.
  case weights
  /// Edges of another program's graph, each one.
  case edges

  /// False for the graph of another program: nothing in it can be checked against a text.
  public var restsOnArticles: Bool { self == .reports }

  /// `independent reports`, `weight`
  public var name: String {
    switch self {
    case .reports: "independent reports"
    case .toldReports: "independent reports, as its file tells them"
    case .weights: "weight"
    case .edges: "edges"
    }
  }

  /// `reports`, `weight`
  public var shortName: String {
    switch self {
    case .reports, .toldReports: "reports"
    case .weights, .edges: name
    }
  }

  /// `1 report`, `weight 3`, `2 edges`
  public func words(for number: Int) -> String {
    switch self {
    case .reports, .toldReports: "\(number) report" + (number == 1 ? "" : "s")
    case .weights: "weight \(number)"
    case .edges: "\(number) edge" + (number == 1 ? "" : "s")
    }
  }
}
