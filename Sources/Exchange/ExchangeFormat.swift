/// The formats a graph is written in for other programs.
public enum ExchangeFormat: String, Sendable, CaseIterable {
  /// Gephi, yEd, igraph, networkx, Cytoscape.
  case graphml
  /// GEXF 1.3, with the days of the reports as time: Gephi.
  case gexf
  /// Two tables for Gephi's spreadsheet import.
  case gephiCSV = "gephi-csv"
  /// Two tables for `neo4j-admin database import`.
  case neo4jCSV = "neo4j-csv"
  /// JSON of networkx and of d3.
  case nodeLink = "node-link"
  /// JSON of Cytoscape and cytoscape.js.
  case cytoscape
  /// Statements with their provenance, as linked data.
  case jsonld
  /// Entities of FollowTheMoney, one a line: Aleph, OpenSanctions.
  case ftm
  /// A flowchart for Markdown.
  case mermaid
  /// The graph in Graphviz's language, without the drawing that charts are: gvpr, pygraphviz, networkx.
  case plainDOT = "plain-dot"
  /// The list of edges, one a line.
  case jsonl
  /// Who reports tie to whom, as one square table.
  case matrix

  /// The files of a format that takes several; nil for one that is a single file.
  public var fileNames: [String]? {
    switch self {
    case .gephiCSV: ["nodes.csv", "edges.csv"]
    case .neo4jCSV: ["nodes.csv", "relationships.csv"]
    default: nil
    }
  }
}
