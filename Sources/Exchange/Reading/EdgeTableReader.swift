import Articles

/// Reads tables as Gephi writes and reads them: edges with the columns `Source` and `Target`, nodes
/// with `Id`; the case of letters makes no difference.
struct EdgeTableReader {
  static func graph(ofEdges bytes: [UInt8]) throws(ReadingFailure) -> ForeignGraph {
    var graph = ForeignGraph()
    let table = try Table(bytes, needs: ["source", "target"])
    for row in table.rows {
      let cells = try table.cells(of: row)
      guard let source = cells["source"], let target = cells["target"] else {
        throw ReadingFailure(place: .line(row.line), reason: "an edge without source or target")
      }
      graph.edges.append(
        ForeignGraph.Edge(
          place: .line(row.line), source: source, target: target,
          isDirected: cells["type"]?.lowercased() != "undirected", attributes: cells))
    }
    return graph
  }

  static func nodes(of bytes: [UInt8]) throws(ReadingFailure) -> [ForeignGraph.Node] {
    let table = try Table(bytes, needs: ["id"])
    var nodes: [ForeignGraph.Node] = []
    for row in table.rows {
      let cells = try table.cells(of: row)
      guard let id = cells["id"] else {
        throw ReadingFailure(place: .line(row.line), reason: "a node without id")
      }
      nodes.append(ForeignGraph.Node(id: id, attributes: cells))
    }
    return nodes
  }

  private struct Table {
    let names: [String]
    let rows: ArraySlice<CSVReader.Row>

    init(_ bytes: [UInt8], needs: [String]) throws(ReadingFailure) {
      let found: [CSVReader.Row]
      do throws(CSVError) {
        found = try CSVReader().rows(of: bytes)
      } catch {
        throw ReadingFailure(place: .line(error.line), reason: error.reason)
      }
      names = found.first?.cells.map { $0.lowercased() } ?? []
      rows = found.dropFirst()
      guard needs.allSatisfy(names.contains) else {
        throw ReadingFailure(
          place: .line(1),
          reason: "expected a heading with the columns \(needs.joined(separator: " and ")), "
            + "separated by commas")
      }
      guard Set(names).count == names.count else {
        throw ReadingFailure(place: .line(1), reason: "two columns have one name")
      }
    }

    /// The cells that hold something, by column.
    func cells(of row: CSVReader.Row) throws(ReadingFailure) -> [String: String] {
      guard row.cells.count == names.count else {
        throw ReadingFailure(
          place: .line(row.line),
          reason: "\(row.cells.count) cells under a heading of \(names.count)")
      }
      var cells: [String: String] = [:]
      for (name, cell) in zip(names, row.cells) where !cell.isEmpty {
        cells[name] = CSVText.unguarded(cell)
      }
      return cells
    }
  }
}
