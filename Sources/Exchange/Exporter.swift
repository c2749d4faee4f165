import Influence

/// Writes an influence graph for other programs: the same graph gives the same bytes.
///
/// What each format keeps and loses is told in docs/exchange.md.
public struct Exporter: Sendable {
  /// What the graph is called in formats that give it a name.
  public var title = "Who acts on whom"
  /// The web address of each article that has one, by the article's id.
  public var addresses: [String: String] = [:]

  public init() {}

  /// The files of a format: one, or one for each of `ExchangeFormat.fileNames`, in that order.
  public func files(of graph: InfluenceGraph, as format: ExchangeFormat) -> [[UInt8]] {
    let list = TieList(graph, title: title, addresses: addresses)
    return switch format {
    case .graphml: [GraphMLWriter.bytes(of: list)]
    case .gexf: [GEXFWriter.bytes(of: list)]
    case .gephiCSV: [GephiCSV.nodes(of: list), GephiCSV.edges(of: list)]
    case .neo4jCSV: [Neo4jCSV.nodes(of: list), Neo4jCSV.relationships(of: list)]
    case .nodeLink: [NodeLinkWriter.bytes(of: list)]
    case .cytoscape: [CytoscapeWriter.bytes(of: list)]
    case .jsonld: [StatementWriter.bytes(of: list)]
    case .ftm: [FollowTheMoneyWriter.bytes(of: list)]
    case .mermaid: [MermaidWriter.bytes(of: list)]
    case .plainDOT: [PlainDOTWriter.bytes(of: list)]
    case .jsonl: [Array(AnswerFormat.jsonl.render(RelationList(of: graph)).utf8)]
    case .matrix: [MatrixWriter.bytes(of: graph)]
    }
  }
}
