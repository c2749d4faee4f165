import Foundation
import Graphs
import Testing

/// A small graph with the answers that two independent implementations agree on
/// (`Tests/Goldens/graphs`; each file states its conventions).
struct Oracle: @unchecked Sendable {
  let name: String
  let nodes: [String]
  let isDirected: Bool
  let params: [String: Any]
  let edges: [(source: Int, target: Int, weight: Double)]
  /// What each edge says of itself, if anything.
  let kinds: [(type: String?, time: Double?)]
  let expected: [String: Any]
  let index: [String: Int]

  /// Whether another folder than our own was named.
  static var isForeign: Bool { ProcessInfo.processInfo.environment["ORACLES"] != nil }

  /// The oracles of the folder, by file name, and the files that are none.
  static func inFolder() throws -> (oracles: [Oracle], unread: [String]) {
    let folder =
      ProcessInfo.processInfo.environment["ORACLES"].map { URL(filePath: $0) }
      ?? URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Goldens/graphs").standardized
    var oracles: [Oracle] = []
    var unread: [String] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where file.hasSuffix(".json") {
      do {
        oracles.append(try Oracle(file: folder.appending(path: file)))
      } catch {
        unread.append("\(file): \(error)")
      }
    }
    return (oracles, unread)
  }

  /// The names of all measures with expected values.
  var measures: Set<String> { Set(expected.keys) }

  func knows(_ measure: String) -> Bool { expected[measure] != nil }

  init(file: URL) throws {
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as! [String: Any]
    name = json["name"] as! String
    let nodes = json["nodes"] as! [String]
    self.nodes = nodes
    isDirected = json["directed"] as! Bool
    params = json["params"] as? [String: Any] ?? [:]
    expected = json["expected"] as! [String: Any]
    let index = Dictionary(uniqueKeysWithValues: zip(nodes, 0...))
    self.index = index
    let rows = json["edges"] as! [[Any]]
    edges = rows.map {
      (index[$0[0] as! String]!, index[$0[1] as! String]!, ($0[2] as! NSNumber).doubleValue)
    }
    kinds = rows.map { row in
      let rest = row.dropFirst(3)
      return (rest.first as? String, (rest.dropFirst().first as? NSNumber)?.doubleValue)
    }
  }

  /// The graph, its weights changed on the way in.
  func graph(
    merging: GraphBuilder.Merging = .sum, weight: (Double) -> Double = { $0 }
  ) throws -> Graph {
    var builder = GraphBuilder(
      nodeCount: nodes.count, isDirected: isDirected, isSigned: edges.contains { $0.weight < 0 })
    for edge in edges {
      try builder.addEdge(from: edge.source, to: edge.target, weight: weight(edge.weight))
    }
    return builder.graph(merging: merging)
  }

  /// The expected value of each node, in the order of `nodes`; nil for nodes that are left out.
  func values(of measure: String) -> [Double?] {
    let values = expected[measure] as! [String: NSNumber]
    return nodes.map { values[$0]?.doubleValue }
  }

  func parts(of measure: String) -> [[Int]] {
    (expected[measure] as! [[String]]).map { $0.map { index[$0]! }.sorted() }
      .sorted { $0[0] < $1[0] }
  }

  /// Expected values from some nodes to others; nodes that are not named are not reached.
  func table(of measure: String) -> [(source: Int, values: [Double?])] {
    (expected[measure] as! [String: [String: NSNumber]]).map { source, values in
      (index[source]!, nodes.map { values[$0]?.doubleValue })
    }.sorted { $0.0 < $1.0 }
  }

  struct Shortest {
    var source: Int
    var target: Int
    /// Nil where no path leads.
    var hops: Int?
    var byHops: [[Int]]
    var length: Double?
    var byLength: [[Int]]
  }

  var shortestPaths: [Shortest] {
    (expected["shortest_paths"] as! [[String: Any]]).map { row in
      Shortest(
        source: index[row["source"] as! String]!, target: index[row["target"] as! String]!,
        hops: row["hops"] as? Int, byHops: paths(row["paths"]!),
        length: (row["length"] as? NSNumber)?.doubleValue, byLength: paths(row["paths_weighted"]!))
    }
  }

  struct Alternatives {
    var source: Int
    var target: Int
    var count: Int
    var lengths: [Double]
  }

  var alternatives: [Alternatives] {
    (expected["k_shortest"] as! [[String: Any]]).map { row in
      Alternatives(
        source: index[row["source"] as! String]!, target: index[row["target"] as! String]!,
        count: row["k"] as! Int, lengths: (row["lengths"] as! [NSNumber]).map(\.doubleValue))
    }
  }

  func paths(_ json: Any) -> [[Int]] {
    (json as! [[String]]).map { $0.map { index[$0]! } }
  }
}
