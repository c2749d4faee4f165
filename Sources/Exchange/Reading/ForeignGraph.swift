/// A graph as a file of another program holds it: nodes and edges whose attributes are text.
///
/// Names of attributes are in lower case.
struct ForeignGraph: Equatable {
  struct Node: Equatable {
    var id: String
    var attributes: [String: String] = [:]
  }

  struct Edge: Equatable {
    /// Where the file tells of it.
    var place: ReadingFailure.Place
    var source: String
    var target: String
    var isDirected: Bool
    var attributes: [String: String] = [:]
  }

  var nodes: [Node] = []
  var edges: [Edge] = []
}

/// The formats that graphs of other programs are read from.
public enum ImportFormat: String, Sendable, CaseIterable {
  case graphml, gexf
  case nodeLink = "node-link"
  case csv
  /// Graphviz's language.
  case dot

  /// The format that a file's ending asks for, nil when there is none such.
  public init?(fileName: String) {
    let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last?.lowercased() else { return nil }
    switch ending {
    case "json": self = .nodeLink
    case "gv": self = .dot
    default: self.init(rawValue: ending)
    }
  }

  func graph(of bytes: [UInt8]) async throws(ReadingFailure) -> ForeignGraph {
    switch self {
    case .graphml: try GraphMLReader.graph(of: bytes)
    case .gexf: try GEXFReader.graph(of: bytes)
    case .nodeLink: try NodeLinkReader.graph(of: bytes)
    case .csv: try EdgeTableReader.graph(ofEdges: bytes)
    case .dot: try await DOTReader.graph(of: bytes)
    }
  }
}
